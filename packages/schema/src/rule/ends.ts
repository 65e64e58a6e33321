/** Two ends that belong together: what a rounded number allows, or what a range says. */
export interface Ends {
  readonly low: number;
  readonly high: number;
}

/** Percentages and rates carry binary fractions; far below any digit that anybody prints. */
export const close = (a: number, b: number) =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
export const atMost = (a: number, b: number) => a <= b || close(a, b);
export const overlap = (a: Ends, b: Ends) => atMost(a.low, b.high) && atMost(b.low, a.high);
export const same = (a: Ends, b: Ends) => close(a.low, b.low) && close(a.high, b.high);
export const width = (ends: Ends) => ends.high - ends.low;
