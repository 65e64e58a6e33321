import type { ValueEnds } from './value-ends.ts';

/** Percentages and rates carry binary fractions; far below any digit that anybody prints. */
const close = (a: number, b: number) =>
  Number.isFinite(a - b) && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

/** Whether everything that the first allows lies below everything that the second allows. */
function isBelow(a: ValueEnds, b: ValueEnds): boolean {
  return close(a.high, b.low) ? a.isHighOpen || b.isLowOpen : a.high < b.low;
}

/** The order that every pair of the readings agrees on; `overlap` where there is none. Antisymmetric. */
export function orderOfEnds(
  a: readonly ValueEnds[],
  b: readonly ValueEnds[],
): 'less' | 'greater' | 'overlap' {
  const all = (test: (x: ValueEnds, y: ValueEnds) => boolean) =>
    a.every((x) => b.every((y) => test(x, y)));
  const isLess = all(isBelow);
  const isGreater = all((x, y) => isBelow(y, x));
  // Both at once only where the tolerance swallows the whole of two open spans.
  if (isLess === isGreater) return 'overlap';
  return isLess ? 'less' : 'greater';
}

/** Whether both allow exactly the same one number. */
export function isSameNumber(a: ValueEnds, b: ValueEnds): boolean {
  return a.from === 'number' && b.from === 'number' && close(a.low, b.low);
}
