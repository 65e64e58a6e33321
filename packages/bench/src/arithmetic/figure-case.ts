import { catalog, sum } from '@darkfigure/helpers';
import type { BenchCase } from '../bench-case.ts';
import { timeLoop } from '../time-loop.ts';
import { intervals } from './intervals.ts';

/** The whole operation on two figures: scopes, lineage, uncertainty, freezing. No peer checks anything. */
export function figureCase(): BenchCase<number> {
  const parts = [
    catalog.figure('nhth/cases-identified/us/2023'),
    catalog.figure('nhth/cases-identified/us/2024'),
  ] as const;
  const options = {
    assumptions: [{ name: 'a case is of one year', allows: { period: 'disjoint' } }],
  } as const;
  const ends = [9_619, 11_999].map((value) => ({ low: value, high: value }));
  const [a, b] = ends.map(({ low, high }) => new intervals.Interval(low, high));
  if (a === undefined || b === undefined) throw new RangeError();
  return {
    id: 'figure-sums',
    what: 'sum of two figures with everything that is checked and carried along',
    unit: 'sums/s',
    better: 'higher',
    ours: 1e9 / timeLoop(() => sum(parts, options)),
    peers: [
      {
        name: 'interval-arithmetic, two bare intervals',
        value: 1e9 / timeLoop(() => intervals.add(a, b)),
      },
    ],
  };
}
