import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsString } from './js-string.ts';

test('whatever a text is, its literal is that text again', () => {
  const odd = fc.constantFrom(
    "'",
    '\\',
    '\n',
    '\r',
    '\u2028',
    '\u2029',
    '"',
    '`',
    '*/',
    'n',
    'u2028',
  );
  const text = fc.oneof(
    fc.array(odd).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (of) => {
      expect(new Function(`return ${jsString(of)}`)()).toBe(of);
    }),
  );
});

// Before ES2019 the last two ended a line within a text.
test.each(['\n', '\r', '\u2028', '\u2029'])('a literal has no end of a line in it: %j', (end) => {
  expect(jsString(`a${end}b${end}`)).not.toContain(end);
});
