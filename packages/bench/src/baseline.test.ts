import { expect, test } from 'vitest';
import { ratios, worseThan, worseTwice } from './baseline.ts';
import { type BenchCase, ratioOf, toldApart } from './bench-case.ts';
import { median } from './median.ts';
import { resultsTable } from './results-page.ts';

const slower: BenchCase = {
  id: 'load',
  what: 'load',
  unit: 'ms',
  better: 'lower',
  ours: 30,
  peers: [{ name: 'peer', value: 20 }],
};
const faster: BenchCase = {
  id: 'rows',
  what: 'rows',
  unit: 'rows/s',
  better: 'higher',
  ours: 300,
  peers: [{ name: 'peer', value: 200 }],
};

test('a ratio below one is better, whichever way the unit runs', () => {
  expect(ratioOf(slower, 20)).toBe(1.5);
  expect(ratioOf(faster, 200)).toBeCloseTo(2 / 3, 12);
});

test('a ratio 30 % worse is found, and so is one that was never committed', () => {
  const baseline = ratios([slower]);
  expect(baseline).toEqual({ 'load / peer': 1.5 });
  expect(worseThan(baseline, { 'load / peer': 1.94 })).toEqual([]);
  expect(worseThan(baseline, { 'load / peer': 1.96 })).toHaveLength(1);
  expect(worseThan(baseline, { 'load / other': 0.1 })).toHaveLength(1);
});

test('what is lost in the noise on either side is not held to the baseline', () => {
  const noisy: BenchCase = { ...slower, noise: 10 };
  const lost: BenchCase = { ...noisy, peers: [{ name: 'peer', value: 9 }] };
  expect(ratios(toldApart([noisy]))).toEqual({ 'load / peer': 1.5 });
  expect(ratios(toldApart([lost, { ...noisy, ours: 9 }]))).toEqual({});
});

test('what is worse in one run only was the machine', () => {
  const first = ['load / peer: 2 against 1.5', 'diff / peer: 3 against 1'];
  expect(worseTwice(first, ['diff / peer: 1.4 against 1', 'other / peer: 9 against 1'])).toEqual([
    'diff / peer: 3 against 1',
  ]);
  expect(worseTwice(first, [])).toEqual([]);
});

test('a ratio that is no number is not kept, and so never found worse', () => {
  const nothing: BenchCase = { ...slower, peers: [{ name: 'peer', value: 0 }] };
  const less: BenchCase = { ...slower, ours: -1 };
  expect(ratios([nothing, less])).toEqual({});
});

test('the page has a row for every peer, for what has none, and the remarks', () => {
  const alone: BenchCase = { ...slower, what: 'alone', peers: [] };
  const page = resultsTable([slower, faster, alone], ['a machine'], ['Why.']);
  expect(page).toContain('| load | 30.0 ms | peer | 20.0 ms | 1.50 |');
  expect(page).toContain('| rows | 300 rows/s | peer | 200 rows/s | 0.67 |');
  expect(page).toContain('| alone | 30.0 ms | | | |');
  expect(page).toMatch(/- a machine\n[\s\S]*\nWhy\.\n+$/);
});

test('the median of an even number of samples is between the middle two', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([9, 1, 5])).toBe(5);
  expect(median([])).toBeNaN();
});
