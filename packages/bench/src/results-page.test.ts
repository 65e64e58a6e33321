import { expect, test } from 'vitest';
import type { BenchCase } from './bench-case.ts';
import { resultsPage, resultsTable } from './results-page.ts';

const one: BenchCase = {
  id: 'a',
  what: 'a thing',
  unit: 'ms',
  better: 'lower',
  ours: 2,
  peers: [{ name: 'peer', value: 4 }],
};
const tableOf = (machine: string) => resultsTable([one], [machine]);

test('each part is written anew without the other', () => {
  const both = resultsPage(resultsPage('', { usual: tableOf('first') }), {
    large: tableOf('second'),
  });
  expect(both).toContain('- first\n');
  expect(both).toContain('- second\n');
  expect(both.match(/\| a thing \| 2.00 ms \| peer \| 4.00 ms \| 0.50 \|/g)).toHaveLength(2);
  const again = resultsPage(both, { usual: tableOf('third') });
  expect(again).toBe(both.replace('- first', '- third'));
  expect(resultsPage(again, { large: tableOf('fourth') })).toBe(
    again.replace('- second', '- fourth'),
  );
});
