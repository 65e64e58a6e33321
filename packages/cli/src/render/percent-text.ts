/** A fraction in percent, to a tenth; what is small and not 0 never reads 0. */
export function percentText(fraction: number): string {
  const percent = (fraction * 100).toFixed(1);
  return percent === '0.0' && fraction > 0 ? '<0.1' : percent;
}
