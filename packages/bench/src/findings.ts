import type { Baseline } from './baseline.ts';
import { isWorse, type Ratio } from './ratio.ts';

/** A ratio that cannot stay as it is. */
export interface Finding {
  /** Case and peer. */
  readonly key: string;
  readonly message: string;
}

/**
 * What is worse than committed by 30 % and by more than both errors, what has no committed ratio, and what was committed
 * and is measured no longer, unless it was left out on purpose.
 */
export function findings(
  baseline: Baseline,
  now: Baseline,
  leftOut: (key: string) => boolean = () => false,
): readonly Finding[] {
  const worse = Object.entries(now).flatMap(([key, ratio]) => {
    const before = baseline[key];
    if (before === undefined)
      return [{ key, message: 'no committed ratio; run `npm run bench` and commit the baseline' }];
    return isWorse(ratio, before)
      ? [{ key, message: `${told(ratio)} against ${told(before)}` }]
      : [];
  });
  const gone = Object.keys(baseline)
    .filter((key) => now[key] === undefined && !leftOut(key))
    .map((key) => ({
      key,
      message: 'committed, and measured no longer; run `npm run bench` and commit the baseline',
    }));
  return [...worse, ...gone];
}

function told(ratio: Ratio): string {
  const short = (value: number) => String(Number(value.toPrecision(3)));
  switch (ratio.kind) {
    case 'measured':
      return `${short(ratio.value)} (${short(ratio.low)} to ${short(ratio.high)})`;
    case 'at-most':
      return `at most ${short(ratio.value)}`;
    case 'at-least':
      return `at least ${short(ratio.value)}`;
    case 'unknown':
      return 'nothing that could be told apart';
    default:
      return ratio satisfies never;
  }
}

/** What was found in both of two runs: a busy machine is slow at another place the next time, a slow program is not. */
export function foundTwice(
  first: readonly Finding[],
  second: readonly Finding[],
): readonly Finding[] {
  const again = new Set(second.map(({ key }) => key));
  return first.filter(({ key }) => again.has(key));
}
