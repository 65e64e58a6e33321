import type { BenchCase } from './bench-case.ts';
import { type Estimate, quotient, toldApart } from './estimate.ts';

/**
 * Ours as a multiple of the peer, turned so that below 1 is always better. Where one side cannot be told from nothing, the
 * ratio is a bound, and where neither can, there is none.
 */
export type Ratio =
  | ({ readonly kind: 'measured' } & Omit<Estimate, 'rounds'>)
  | { readonly kind: 'at-most'; readonly value: number }
  | { readonly kind: 'at-least'; readonly value: number }
  | { readonly kind: 'unknown' };

export function ratioOf(better: BenchCase['better'], ours: Estimate, peer: Estimate): Ratio {
  const [above, below] = better === 'lower' ? [ours, peer] : [peer, ours];
  if (toldApart(above) && toldApart(below)) {
    const { value, low, high } = quotient(above, below);
    return { kind: 'measured', value, low, high };
  }
  if (toldApart(above) && below.high > 0)
    return { kind: 'at-least', value: above.low / below.high };
  if (toldApart(below) && above.high > 0) return { kind: 'at-most', value: above.high / below.low };
  return { kind: 'unknown' };
}

/** A ratio this much above the committed one is worth a word. */
const WORSE = 1.3;

/**
 * Whether a ratio is 30 % worse than the committed one and further from it than the errors of both together. A bound stands
 * for itself: what is worse even so is worse, and a committed ratio without an upper end can be held against nothing.
 */
export function isWorse(now: Ratio, before: Ratio): boolean {
  const [found, committed] = [pointOf(now), pointOf(before)];
  if (found === undefined || committed === undefined) return false;
  if (now.kind === 'at-most' || before.kind === 'at-least') return false;
  const gap = Math.log(found.value / committed.value);
  const spread = Math.hypot(
    Math.log(found.value / found.low),
    Math.log(committed.high / committed.value),
  );
  return gap >= Math.log(WORSE) && gap > spread;
}

function pointOf(ratio: Ratio): Estimate | undefined {
  switch (ratio.kind) {
    case 'measured':
      return ratio;
    case 'at-most':
    case 'at-least':
      return { value: ratio.value, low: ratio.value, high: ratio.value };
    case 'unknown':
      return undefined;
    default:
      return ratio satisfies never;
  }
}
