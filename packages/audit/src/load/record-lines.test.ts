import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Framing, FramingError, linesOf, recordLines } from './record-lines.ts';

const read = (text: string, framing: Framing) =>
  Array.from(recordLines(linesOf(Buffer.from(text)), framing), ({ bytes, line }) => [
    bytes.toString(),
    line,
  ]);

test('an array gives its records without comma, by their line in the file', () => {
  expect(read('[\n{"a":1},\n{"b":2}\n]\n', 'json')).toEqual([
    ['{"a":1}', 2],
    ['{"b":2}', 3],
  ]);
  expect(read('[\n]\n', 'json')).toEqual([]);
});

test('JSON Lines give every line as it is', () => {
  expect(read('{"a":1}\n\n{"b":2}', 'jsonl')).toEqual([
    ['{"a":1}', 1],
    ['', 2],
    ['{"b":2}', 3],
  ]);
});

test.each<[string, string, number]>([
  ['no bracket before', '{"a":1}\n]\n', 1],
  ['no bracket behind', '[\n{"a":1}\n', 3],
  ['no comma between', '[\n{"a":1}\n{"b":2}\n]\n', 3],
  ['something behind the bracket', '[\n{"a":1}\n]\n{"b":2}\n', 4],
  ['a second array', '[\n]\n[\n]\n', 3],
  ['nothing at all', '', 1],
])('%s is refused at its line', (_name, text, line) => {
  const error = (() => {
    try {
      read(text, 'json');
    } catch (thrown) {
      return thrown;
    }
    return null;
  })();
  expect(error).toBeInstanceOf(FramingError);
  expect((error as FramingError).line).toBe(line);
});

/** An array as it is packed, and one that is cut, doubled or bent at one place. */
const packed = fc
  .array(fc.constantFrom('{"a":1}', '"x"', '7', '{"b":[1,2]}'), { maxLength: 4 })
  .map((records) =>
    ['[', ...(records.length === 0 ? [] : [records.join(',\n')]), ']', ''].join('\n'),
  );
const bent = fc
  .tuple(packed, fc.nat(), fc.constantFrom('', ',', '\n', ']', '[', ' '))
  .map(([text, place, part]) => {
    const at = place % text.length;
    return `${text.slice(0, at)}${part}${text.slice(part === '' ? at + 1 : at)}`;
  });
const scattered = fc
  .array(fc.constantFrom('[', ']', ',', '{"a":1}', '{"b":2},', '"x"', '\n', '\n', '\n'), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

test('whatever is taken for records, a parser of the whole file takes for the same', () => {
  let [taken, refused] = [0, 0];
  fc.assert(
    fc.property(fc.oneof(packed, bent, scattered), (text) => {
      let records: unknown[];
      try {
        records = read(text, 'json').map(([line]) => JSON.parse(String(line)) as unknown);
      } catch {
        refused += 1;
        return;
      }
      if (records.length > 0) taken += 1;
      expect(JSON.parse(text)).toEqual(records);
    }),
    { numRuns: 2000 },
  );
  // Parts that are strewn at random make an array with a record in it hardly ever.
  expect(Math.min(taken, refused)).toBeGreaterThan(300);
});
