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

test('whatever is taken for records, a parser of the whole file takes for the same', () => {
  const part = fc.constantFrom('[', ']', ',', '{"a":1}', '{"b":2},', '"x"', '\n', '\n', '\n');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      let records: unknown[];
      try {
        records = read(text, 'json').map(([line]) => JSON.parse(String(line)) as unknown);
      } catch {
        return;
      }
      expect(JSON.parse(text)).toEqual(records);
    }),
    { numRuns: 2000 },
  );
});
