import { expect, test } from 'vitest';
import { baselineOf } from './baseline.ts';
import { BaselineError, readBaseline, writeBaseline } from './baseline-file.ts';
import { load } from './fixture/load-case.ts';

test('what was written is read back, with errors and bounds', () => {
  const baseline = baselineOf([load]);
  expect(readBaseline(writeBaseline(baseline))).toEqual(baseline);
  expect(baseline['load / peer']).toMatchObject({ kind: 'measured', value: 1.5 });
  expect(baseline['load / lost']).toEqual({ kind: 'at-least', value: 9 });
});

test.each([
  [
    'a ratio each, as it was once',
    '{"load / peer": 1.5}',
    'older-form',
    /older form.*npm run bench/,
  ],
  ['a form to come', '{"form": 3, "ratios": {}}', 'older-form', /newer form.*npm run bench/],
  ['no object', 'null', 'older-form', /npm run bench/],
  ['no JSON', '{', 'unreadable', /no JSON.*npm run bench/],
  [
    'a ratio without an end',
    '{"form": 2, "ratios": {"load / peer": {"kind": "measured", "value": 1, "low": 1}}}',
    'unreadable',
    /load \/ peer/,
  ],
])('a baseline that is %s says what to run', (_, text, code, message) => {
  const read = () => readBaseline(text);
  expect(read).toThrow(BaselineError);
  expect(read).toThrow(message);
  expect(read).toThrow(expect.objectContaining({ code }));
});
