import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unpackRecords } from '../../../../packages/dataset/src/unpack-records.ts';
import { packRecords } from './pack-records.ts';

const unpacked = (types: Readonly<Record<string, readonly unknown[]>>) => {
  const { count, at } = unpackRecords(packRecords(types));
  return Object.fromEntries(
    Object.keys(types).map((type) => [
      type,
      Array.from({ length: count(type) }, (_, index) => at(type, index)),
    ]),
  );
};

test('whatever JSON the records are, they come back key for key', () => {
  // Few keys and texts, so that much is repeated; and among them those that are not what they look like.
  const text = fc.oneof(
    // biome-ignore lint/suspicious/noTemplateCurlyInString: as data it must stay what it is.
    fc.constantFrom('', 'a', '\t', '`${x}`', '\\', '~', '~0041', '“é”', '\ud800', '\u2028'),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );
  const json = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      text,
      fc.constantFrom(null, true, false, 0, 1, -1, 0.1, 1e21, 115324),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.array(tie('value'), { maxLength: 30 }),
      fc.dictionary(
        fc.oneof(fc.constantFrom('a', 'b', '__proto__', '0', '$`\\'), text),
        tie('value'),
      ),
    ),
  })).value;
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('x', 'y', 'z'), fc.array(json, { maxLength: 8 })),
      (made) => {
        const types = JSON.parse(JSON.stringify(made)) as Record<string, unknown[]>;
        expect(JSON.stringify(unpacked(types))).toBe(JSON.stringify(types));
        expect(unpacked(types)).toStrictEqual(types);
      },
    ),
    { numRuns: 50 },
  );
});

test('the text stands between backticks as it is', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as data it must stay what it is.
  const text = packRecords({ x: [{ id: 'a`b${c}\\', of: ['“é”\n', '\ud800'] }] });
  expect(new Function(`return \`${text}\``)()).toBe(text);
  expect(Buffer.from(text, 'latin1').toString('utf8')).toBe(text);
});

test('what is repeated is one object, frozen, and stands once', () => {
  const scope = { place: 'somewhere', years: [1, 2] };
  const text = packRecords({
    x: [
      { id: 'a', scope },
      { id: 'b', scope: { ...scope } },
    ],
  });
  const { at } = unpackRecords(text);
  const [a, b] = [at('x', 0), at('x', 1)] as { scope: typeof scope }[];
  expect(a?.scope).toBe(b?.scope);
  expect(at('x', 0)).toBe(a);
  expect([a, a?.scope, a?.scope.years].map(Object.isFrozen)).toEqual([true, true, true]);
  expect(text.split('somewhere')).toHaveLength(2);
});

test('ids are read without the record', () => {
  const { first, count } = unpackRecords(
    packRecords({ x: [{ id: 'a/é' }, { id: 3 }, ['a'], null], y: [{ code: 'b' }] }),
  );
  expect([0, 1, 2, 3].map((index) => first('x', index))).toEqual(['a/é', '', '', '']);
  expect([first('y', 0), count('y'), count('none')]).toEqual(['b', 1, 0]);
});

// Without an end it would not say so, but read on for ever.
test('of a text that is cut off a record is refused, with what to do', () => {
  const text = packRecords({ x: [{ id: 'a', of: ['one', 2, { three: 'four' }] }] });
  const said = new Set<string>();
  for (let length = text.indexOf('\n') + 1; length < text.length; length++) {
    try {
      unpackRecords(text.slice(0, length)).at('x', 0);
    } catch (error) {
      said.add(String(error));
    }
  }
  expect([...said]).toEqual([
    'RangeError: The records of @darkfigure/dataset are damaged: delete the package and install it again.',
  ]);
});
