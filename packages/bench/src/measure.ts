import type { BenchCase } from './bench-case.ts';
import { loadCases } from './cases/load.ts';
import { regenerateCases } from './cases/regenerate.ts';
import { tableCases } from './cases/table.ts';
import { typeCases } from './cases/types.ts';
import { weightCases } from './cases/weight.ts';
import { sampleFamily } from './family-process.ts';
import type { Part } from './options.ts';

/** What is measured of a part. */
export async function measure(
  part: Part,
  options: {
    readonly folder: string;
    readonly runs: number;
    /** The longest table is on the page and not in the check: it would double its time. */
    readonly check: boolean;
  },
  progress: (what: string) => void,
): Promise<readonly BenchCase[]> {
  const { folder, runs, check } = options;
  switch (part) {
    case 'load':
      // A load is short, and what is told apart there are milliseconds.
      return loadCases(Math.ceil((runs * 4) / 3), progress);
    case 'weight':
      return weightCases(folder);
    case 'types':
      return typeCases(runs, progress);
    case 'table':
      return tableCases(folder, { longest: !check, runs }, progress);
    case 'regenerate':
      return regenerateCases(Math.min(runs, 3));
    case 'lookup':
    case 'arithmetic':
    case 'diff':
      return sampleFamily(part, runs, progress);
    default:
      return part satisfies never;
  }
}
