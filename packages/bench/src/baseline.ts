import { type BenchCase, ratioOf } from './bench-case.ts';

/** Ratio by case and peer, as committed. */
export type Baseline = Readonly<Record<string, number>>;

/** A ratio this much above the baseline is a finding. */
const WORSE = 1.3;

/** The ratios that are numbers: where a peer’s own cost is nothing there is no ratio to keep. */
export function ratios(cases: readonly BenchCase[]): Baseline {
  const all = cases.flatMap((entry) =>
    entry.peers.map(
      ({ name, value }) =>
        [`${entry.id} / ${name}`, Number(ratioOf(entry, value).toPrecision(3))] as const,
    ),
  );
  return Object.fromEntries(all.filter(([, ratio]) => Number.isFinite(ratio) && ratio > 0));
}

/** The comparisons whose ratio is 30 % worse than committed, or that have no committed ratio. */
export function worseThan(baseline: Baseline, now: Baseline): readonly string[] {
  return Object.entries(now).flatMap(([key, ratio]) => {
    const before = baseline[key];
    if (before === undefined)
      return [`${key}: no committed ratio; run \`npm run bench\` and commit the baseline`];
    return ratio > before * WORSE ? [`${key}: ${ratio} against ${before}`] : [];
  });
}

/** What was found worse in both of two runs: a busy machine is slow at another place the next time, a slow program is not. */
export function worseTwice(first: readonly string[], second: readonly string[]): readonly string[] {
  const keyOf = (line: string) => line.slice(0, line.indexOf(': '));
  const again = new Set(second.map(keyOf));
  return first.filter((line) => again.has(keyOf(line)));
}
