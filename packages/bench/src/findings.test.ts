import { expect, test } from 'vitest';
import { baselineOf } from './baseline.ts';
import { exactly } from './estimate.ts';
import { findings, foundTwice } from './findings.ts';
import { load, slower } from './fixture/load-case.ts';

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
