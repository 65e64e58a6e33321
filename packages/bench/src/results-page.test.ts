import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BenchCase } from './bench-case.ts';
import { type Estimate, exactly } from './estimate.ts';
import { resultsPage, resultsTable } from './results-page.ts';

const one: BenchCase = {
  id: 'a',
  what: 'a thing',
  unit: 'ms',
  better: 'lower',
  ours: exactly(2),
  peers: [{ name: 'peer', value: exactly(4) }],
};
const tableOf = (machine: string) => resultsTable([one], [machine]);
const rowOf = (ours: Estimate, peer: Estimate, unit = 'ms') =>
  resultsTable([{ ...one, unit, ours, peers: [{ name: 'peer', value: peer }] }], [])
    .split('\n')
    .find((line) => line.startsWith('| a thing'));

test('each part is written anew without the other', () => {
  const both = resultsPage(resultsPage('', { usual: tableOf('first') }), {
    large: tableOf('second'),
  });
  expect(both).toContain('- first\n');
  expect(both).toContain('- second\n');
  expect(both.match(/\| a thing \| 2 ms \| peer \| 4 ms \| 0.50 \|/g)).toHaveLength(2);
  const again = resultsPage(both, { usual: tableOf('third') });
  expect(again).toBe(both.replace('- first', '- third'));
  expect(resultsPage(again, { large: tableOf('fourth') })).toBe(
    again.replace('- second', '- fourth'),
  );
});

test('the page has a row for every peer, for what has none, and the remarks', () => {
  const alone: BenchCase = { ...one, what: 'alone', peers: [] };
  const page = resultsTable([one, alone], ['a machine'], ['Why.']);
  expect(page).toContain('| a thing | 2 ms | peer | 4 ms | 0.50 |');
  expect(page).toContain('| alone | 2 ms | | | |');
  expect(page).toMatch(/- a machine\n[\s\S]*\nWhy\.\n+$/);
});

test.each([
  [12.34, 0.76, '12.3 ± 0.8 ms'],
  [186.2, 0.01, '186 ± 1 ms'],
  [1234.4, 134.4, '1,230 ± 140 ms'],
  [25_869_048, 5_447_282, '25,900,000 ± 5,500,000 ms'],
  [0.5, 0.001, '0.500 ± 0.001 ms'],
  [9.999, 4.2, '10.00 ± 4.20 ms'],
])(
  '%d with an error of %d is %s: three digits, and no error looks like none',
  (value, error, text) => {
    const estimate = { value, low: value - error, high: value + error / 2 };
    expect(rowOf(estimate, exactly(4))).toContain(`| a thing | ${text} | peer | 4 ms |`);
  },
);

test('a ratio has its interval, by the errors of both sides', () => {
  const ours = { value: 10, low: 8, high: 12.5 };
  expect(rowOf(ours, exactly(5))).toContain('| 2.00 (1.60 to 2.50) |');
  expect(rowOf(ours, exactly(500))).toContain('| 0.020 (0.016 to 0.025) |');
  expect(rowOf(ours, exactly(0.01))).toContain('| 1,000 (800 to 1,250) |');
});

test('what cannot be told from nothing is shown as less than what could have been, and so is its ratio', () => {
  const lost = { value: 0.1, low: -0.4, high: 0.613 };
  const told = { value: 20, low: 19, high: 22 };
  expect(rowOf(told, lost)).toBe('| a thing | 20.0 ± 2.0 ms | peer | < 0.62 ms | > 30 |');
  expect(rowOf(lost, told)).toBe('| a thing | < 0.62 ms | peer | 20.0 ± 2.0 ms | < 0.033 |');
  expect(rowOf(lost, lost)).toBe('| a thing | < 0.62 ms | peer | < 0.62 ms | – |');
  const below = { value: -3, low: -4, high: -2 };
  expect(rowOf(told, below)).toBe('| a thing | 20.0 ± 2.0 ms | peer | less than nothing | – |');
});

test('a bound on the page is never narrower than what was measured', () => {
  const high = fc.double({ min: 1e-4, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(high, high, (most, least) => {
      const row = rowOf(
        { value: least * 1.1, low: least, high: least * 1.2 },
        { value: 0, low: -1, high: most },
      );
      const [, shown, ratio] = /\| < ([\d.,e-]+) ms \| > ([\d.,e-]+) \|$/.exec(row ?? '') ?? [];
      const number = (text = '') => Number(text.replaceAll(',', ''));
      expect(number(shown)).toBeGreaterThanOrEqual(most * (1 - 1e-8));
      expect(number(shown)).toBeLessThanOrEqual(most * 1.11);
      expect(number(ratio)).toBeLessThanOrEqual((least / most) * (1 + 1e-8));
      expect(number(ratio)).toBeGreaterThanOrEqual((least / most) * 0.9);
    }),
  );
});
