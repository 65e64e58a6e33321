/** How many there are. */
export const PAIRS = 1024;

/** Two ends from a little generator, so that no compiler can work the sums out beforehand. */
export function madeEnds(
  scale: number,
): readonly { readonly low: number; readonly high: number }[] {
  let state = 20_261_122;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state % 100_000;
  };
  return Array.from({ length: PAIRS }, () => {
    const low = next();
    return { low: low / scale, high: (low + next()) / scale };
  });
}
