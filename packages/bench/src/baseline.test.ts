import { expect, test } from 'vitest';
import {
  BaselineError,
  baselineOf,
  findings,
  foundTwice,
  readBaseline,
  writeBaseline,
} from './baseline.ts';
import type { BenchCase } from './bench-case.ts';
import { exactly } from './estimate.ts';

const load: BenchCase = {
  id: 'load',
  what: 'load',
  unit: 'ms',
  better: 'lower',
  ours: { value: 30, low: 27, high: 32 },
  peers: [
    { name: 'peer', value: { value: 20, low: 19, high: 22 } },
    { name: 'lost', value: { value: 0.1, low: -2, high: 3 } },
  ],
};
const slower = (factor: number): BenchCase => ({
  ...load,
  ours: { value: 30 * factor, low: 27 * factor, high: 32 * factor },
});

test('what was written is read back, with errors and bounds', () => {
  const baseline = baselineOf([load]);
  expect(readBaseline(writeBaseline(baseline))).toEqual(baseline);
  expect(baseline['load / peer']).toMatchObject({ kind: 'measured', value: 1.5 });
  expect(baseline['load / lost']).toEqual({ kind: 'at-least', value: 9 });
});

test('what says another case again is not kept', () => {
  expect(baselineOf([{ ...load, again: true }])).toEqual({});
});

test('what is worse by 30 % and by more than both errors is found, with both ratios', () => {
  const baseline = baselineOf([load]);
  expect(findings(baseline, baseline)).toEqual([]);
  expect(findings(baseline, baselineOf([slower(1.25)]))).toEqual([]);
  const [finding, ...more] = findings(baseline, baselineOf([slower(1.6)]));
  expect(more).toEqual([]);
  expect(finding).toMatchObject({ key: 'load / peer' });
  expect(finding?.message).toMatch(/^2\.4 \(.+ to .+\) against 1\.5 \(.+ to .+\)$/);
});

test('what was never committed and what is measured no longer are found', () => {
  const baseline = baselineOf([load]);
  const keys = (found: ReturnType<typeof findings>) => found.map(({ key }) => key);
  const other = { ...load, id: 'other', peers: [{ name: 'peer', value: exactly(1) }] };
  expect(keys(findings(baseline, baselineOf([load, other])))).toEqual(['other / peer']);
  expect(keys(findings(baseline, {}))).toEqual(['load / peer', 'load / lost']);
  expect(findings(baseline, {}, (key) => key.startsWith('load'))).toEqual([]);
});

test('what is worse in one run only was the machine', () => {
  const finding = (key: string) => ({ key, message: '2 against 1' });
  const first = [finding('load / peer'), finding('diff / peer')];
  expect(foundTwice(first, [finding('diff / peer'), finding('other / peer')])).toEqual([
    finding('diff / peer'),
  ]);
  expect(foundTwice(first, [])).toEqual([]);
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
