import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchCase } from '../bench-case.ts';
import { exactly } from '../estimate.ts';
import { pointsOf } from '../large/points-of.ts';
import { slopeFrom } from '../large/slope-from.ts';

/** So many figures against their revision, as files; DuckDB on the same files, memory, and how time grows with size. */
export function largeDiffCases(
  cwd: string,
  options: { readonly runs: number; readonly figures: number },
  progress: (what: string) => void,
): readonly BenchCase[] {
  const { runs, figures: largest } = options;
  const sizes = [largest / 1000, largest / 100, largest / 10, largest];
  const folder = mkdtempSync(join(tmpdir(), 'darkfigure-bench-'));
  try {
    const points = pointsOf(folder, { cwd, runs, sizes }, progress);
    const last = points.find(({ peer }) => peer !== null);
    if (last?.peer === null || last === undefined) throw new Error('the largest was not sampled');
    const { bytes, peer } = last;
    const what = `diff of ${largest} figures, 1 % revised, two files of ${Math.round(bytes / 1e6)} MB, by the clock on the wall`;
    const lower = { better: 'lower' } as const;
    return [
      {
        ...lower,
        id: 'diff-large',
        what,
        unit: 'ms',
        ours: last.ours.ms,
        peers: [{ name: 'DuckDB, full outer join of lines', value: peer.ms }],
      },
      {
        ...lower,
        id: 'diff-large-memory',
        what: 'peak memory of the whole process of it',
        unit: 'MiB',
        ours: last.ours.mebibytes,
        peers: [
          { name: 'DuckDB, full outer join of lines', value: peer.mebibytes },
          { name: '250 MB, the most allowed', value: exactly(250e6 / 2 ** 20) },
        ],
      },
      {
        ...lower,
        id: 'diff-large-slope',
        what: `log-log slope of its time from ${sizes[0]} to ${largest} figures`,
        unit: '',
        ours: slopeFrom(points),
        peers: [{ name: '1.1, the most allowed', value: exactly(1.1) }],
      },
      {
        ...lower,
        id: 'diff-large-last-slope',
        what: `the same from ${sizes.at(-2)} to ${largest} figures`,
        unit: '',
        ours: slopeFrom(points.slice(-2)),
        peers: [{ name: '1.1, the most allowed', value: exactly(1.1) }],
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
