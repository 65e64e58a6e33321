import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scanJson } from './scan-json.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test.each<[text: string, at: number, expected: string]>([
  ['', 0, 'a value'],
  ['{"format": <<<<<<< HEAD', 11, 'a value'],
  ['{"a":1,}', 7, 'a name in double quotes'],
  ["{'a':1}", 1, 'a name in double quotes or }'],
  ['{"a" 1}', 5, 'a colon'],
  ['{"a":1 "b":2}', 7, 'a comma or }'],
  ['[1,]', 3, 'a value'],
  ['[01]', 2, 'a comma or ]'],
  ['[', 1, 'a value or ]'],
  ['["a\nb"]', 3, 'the " that ends the text'],
  ['["\\x"]', 2, 'an escape of JSON'],
  ['{"a', 3, 'the " that ends the text'],
  ['{} {}', 3, 'nothing more'],
  ['nul', 0, 'a value'],
])('%j stops being JSON where something else was expected', (text, at, expected) => {
  expect(scanJson(text).fault).toEqual({ at, expected });
});

test('a text has a fault where JSON.parse throws, and nowhere else', () => {
  const piece = fc.constantFrom(...'{}[],:"0-1.eE+ \n\\untrfalse'.split(''), 'null', '"a"', '[]');
  const noise = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  const cut = fc.tuple(fc.json(), fc.nat()).map(([text, at]) => text.slice(0, at % 50));
  fc.assert(
    fc.property(fc.oneof(noise, cut, fc.json()), (text) => {
      expect(scanJson(text).fault === undefined).toBe(isJson(text));
    }),
    { numRuns: 3000 },
  );
});

test('every value is found where it begins, by the path that leads to it', () => {
  const text = '{\n "a": [1, {"b\\u0063": null}],\n "d": {}\n}';
  const starts = [...scanJson(text).places].map(([path, at]) => [path, text.slice(at, at + 4)]);
  expect(starts).toEqual([
    ['', '{\n "'],
    ['a', '[1, '],
    ['a/0', '1, {'],
    ['a/1', '{"b\\'],
    ['a/1/bc', 'null'],
    ['d', '{}\n}'],
  ]);
});

test('what is nested as deep as a file is long fills no stack', () => {
  expect(scanJson('['.repeat(200_000)).fault?.at).toBe(200_000);
});
