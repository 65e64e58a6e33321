import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asciiJson } from './ascii-json.ts';

test('the JSON of any text is printable ASCII and says the same', () => {
  const text = fc.oneof(
    fc.constantFrom('Côte d’Ivoire', '\ud800', '\u2028', '\u007f', '\\u00e9', '😀\n'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.dictionary(text, text), (value) => {
      const json = asciiJson(value);
      expect(json).toMatch(/^[ -~]*$/);
      expect(JSON.stringify(JSON.parse(json))).toBe(JSON.stringify(value));
    }),
  );
});
