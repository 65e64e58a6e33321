import { type Baseline, baselineOf } from './baseline.ts';
import type { BenchCase } from './bench-case.ts';
import { isOfLongest } from './cases/table.ts';
import { type Finding, findings, foundTwice } from './findings.ts';
import { type Options, type Part, parts } from './options.ts';
import type { Progress } from './progress.ts';

/**
 * The findings of two runs; only the parts with a finding are measured a second time.
 *
 * @param measureAgain Measures parts once more.
 */
export async function worseThan(
  baseline: Baseline,
  measured: ReadonlyMap<string, readonly BenchCase[]>,
  { only }: Options,
  progress: Progress,
  measureAgain: (parts: readonly Part[]) => Promise<ReadonlyMap<string, readonly BenchCase[]>>,
): Promise<readonly Finding[]> {
  // A part that was not asked for is not missing.
  const leftOut = (key: string) => only.length > 0 || isOfLongest(key);
  const found = (cases: readonly BenchCase[]) => findings(baseline, baselineOf(cases), leftOut);
  const first = found([...measured.values()].flat());
  const again = parts.filter((part) => {
    const own = baselineOf(measured.get(part) ?? []);
    return first.some(({ key }) => own[key] !== undefined);
  });
  if (again.length === 0) return first;
  progress.line(
    `${first.length} ratios are worse; ${again.join(', ')} once more, to tell a slow program from a busy machine`,
  );
  const second = await measureAgain(again);
  const all = new Map([...measured, ...second]);
  return foundTwice(first, found([...all.values()].flat()));
}
