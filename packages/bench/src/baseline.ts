import type { BenchCase } from './bench-case.ts';
import { type Ratio, ratioOf } from './ratio.ts';

/** Ratio by case and peer, as committed. */
export type Baseline = Readonly<Record<string, Ratio>>;

/** What this run would be held to later. */
export function baselineOf(cases: readonly BenchCase[]): Baseline {
  return Object.fromEntries(
    cases
      .filter(({ again }) => again === undefined)
      .flatMap(({ id, better, ours, peers }) =>
        peers.map(
          ({ name, value }) =>
            [`${id} / ${name}`, shortened(ratioOf(better, ours, value))] as const,
        ),
      ),
  );
}

/** Three digits of each number. */
function shortened(ratio: Ratio): Ratio {
  const short = (value: number) => Number(value.toPrecision(3));
  switch (ratio.kind) {
    case 'measured': {
      const { kind, value, low, high } = ratio;
      return { kind, value: short(value), low: short(low), high: short(high) };
    }
    case 'at-most':
    case 'at-least':
      return { kind: ratio.kind, value: short(ratio.value) };
    case 'unknown':
      return ratio;
    default:
      return ratio satisfies never;
  }
}
