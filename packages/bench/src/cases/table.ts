import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchCase } from '../bench-case.ts';
import { type Estimate, exactly, quotient } from '../estimate.ts';
import { LONGEST, pointsOf } from '../table/points-of.ts';

const lengths = [10_000, 100_000, LONGEST];
/** A minute for each three, and only `npm run bench` without --check takes it. */
const RUNS_OF_LONGEST = 3;

/** Whether a key of the baseline is of the longest table. */
export function isOfLongest(key: string): boolean {
  return key.split(' / ')[0]?.endsWith(`-${LONGEST}`) === true;
}

/**
 * Raw rows per second through everything that reading is (bytes, strict checks, places of every cell, layout) beside bare
 * csv-parse on the same file, whole and streamed; how the time of a row grows with the table, 1 being a straight line;
 * and the peak memory of the process by the length of the table. Each length is a case of its own, so that a check without
 * the longest measures what the baseline has.
 */
export function tableCases(
  cwd: string,
  options: { readonly longest: boolean; readonly runs: number },
  progress: (what: string) => void,
): readonly BenchCase[] {
  const folder = mkdtempSync(join(tmpdir(), 'darkfigure-bench-'));
  try {
    const points = lengths
      .filter((rows) => options.longest || rows < LONGEST)
      .map((rows) => {
        const runs = rows === LONGEST ? Math.min(RUNS_OF_LONGEST, options.runs) : options.runs;
        return pointsOf(folder, { cwd, rows, runs }, progress);
      });
    const caseOf = (
      about: Pick<BenchCase, 'id' | 'what' | 'unit' | 'better'>,
      value: (of: 'ours' | 'whole' | 'streamed') => Estimate,
    ): BenchCase => ({
      ...about,
      ours: value('ours'),
      peers: [
        { name: 'csv-parse alone', value: value('whole') },
        { name: 'csv-parse alone, streamed', value: value('streamed') },
      ],
    });
    const lower = { better: 'lower' } as const;
    return [
      ...points.slice(1).flatMap((many, at) => {
        const fewer = points[at] ?? many;
        return [
          caseOf(
            {
              id: `rows-per-second-${many.rows}`,
              what: `raw rows read, checked, placed and laid out, synthetic table of ${many.rows} rows`,
              unit: 'rows/s',
              better: 'higher',
            },
            (of) => quotient(exactly(1000), many[of].perRow),
          ),
          caseOf(
            {
              ...lower,
              id: `rows-slope-${many.rows}`,
              what: `time of a row in a table of ${many.rows} rows, as a multiple of one of ${fewer.rows}`,
              unit: '×',
            },
            (of) => quotient(many[of].perRow, fewer[of].perRow),
          ),
        ];
      }),
      ...points.map((point) =>
        caseOf(
          {
            ...lower,
            id: `rows-memory-${point.rows}`,
            what: `peak memory of the process that reads a table of ${point.rows} rows`,
            unit: 'MiB',
          },
          (of) => point[of].mebibytes,
        ),
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
