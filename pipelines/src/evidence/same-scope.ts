import type { Figure, Geography } from '@darkfigure/schema';
import type { EvidenceRow } from './evidence-row.ts';

const FAMILY: Readonly<Record<string, readonly string[]>> = {
  percent: ['percent', 'percent-change', 'per-100'],
  usd: ['usd'],
  per_1000_population: ['per-1000'],
  'per 1000': ['per-1000'],
  months: ['months'],
};

/** Money stays money and a share a share; counts may be counted in a finer unit than the row’s word. */
export function sameUnit(wanted: string, held: string): boolean {
  const family = Object.entries(FAMILY).find(([name]) => wanted.startsWith(name))?.[1];
  if (family !== undefined) return family.includes(held);
  return !Object.values(FAMILY).some(
    (units) =>
      units.includes(held) && held !== 'per-100' && held !== 'per-1000' && held !== 'months',
  );
}

export function samePlace(wanted: string, place: Geography): boolean {
  const text = wanted.toLowerCase();
  if (text === 'world') return place.kind === 'world' || place.kind === 'region';
  if (text === 'us')
    return place.code === 'us' || place.code.startsWith('us-') || place.kind === 'corridor';
  return place.kind !== 'world' || text.includes('countries') || text.includes('world');
}

/** The years touch; a fiscal or grant year may be told by either of its calendar years. */
export function samePeriod(
  row: EvidenceRow,
  { scope: { period } }: Figure,
): boolean | 'not-stated' {
  const year = (date: string | null) =>
    date === null || date === '' ? null : Number(date.slice(0, 4));
  const [start, end] = [year(row.start), year(row.end) ?? year(row.start)];
  const [first, last] = [year(period.start), year(period.end)];
  if (start === null || end === null) return true;
  if (first === null && last === null) return 'not-stated';
  return (
    (first === null || first <= end) &&
    (last === null || last >= start) &&
    (last === null || Math.abs(last - end) <= 1)
  );
}
