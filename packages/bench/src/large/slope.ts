/** How fast something grows: the slope of the line through log(size) and log(time), by least squares; 1 is linear. */
export function slopeOf(points: readonly { readonly size: number; readonly ms: number }[]): number {
  const logs = points.map(({ size, ms }) => ({ x: Math.log10(size), y: Math.log10(ms) }));
  const mean = (of: readonly number[]) => of.reduce((sum, value) => sum + value, 0) / of.length;
  const [x, y] = [mean(logs.map((point) => point.x)), mean(logs.map((point) => point.y))];
  const over = logs.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  const under = logs.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  return over / under;
}
