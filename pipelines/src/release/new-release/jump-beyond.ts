/**
 * How far a number jumps where it does so further than all steps before it; three earlier numbers at least. For a revision
 * the step of the number that stood counts among them, or a known jump would be doubted again.
 */
export function jumpBeyond(
  earlier: readonly number[],
  now: number,
  known?: number,
): string | undefined {
  if (earlier.length < 3) return undefined;
  const steps = earlier.slice(1).map((number, index) => step(earlier[index] ?? 0, number));
  const last = earlier.at(-1) ?? 0;
  const usual = Math.max(...steps, known === undefined ? 0 : step(last, known));
  return step(last, now) > usual ? `${last} → ${now}` : undefined;
}

/** |ln(b/a)|; from or to nothing it is infinite, from nothing to nothing 0. */
function step(a: number, b: number): number {
  return a === b ? 0 : Math.abs(Math.log(b / a));
}
