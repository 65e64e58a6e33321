import type { Figure, Geography, Publication, Value, Vintage } from '@darkfigure/schema';
import type { EvidenceRow } from './evidence-row.ts';

export interface Candidate {
  readonly figure: Figure;
  readonly vintage: Vintage;
  readonly publication: Publication;
  readonly place: Geography;
}

/** On which of page, digits, unit, place and period a vintage agrees with an evidence row. */
export interface Agreement {
  readonly page: boolean;
  readonly digits: boolean;
  readonly unit: boolean;
  readonly place: boolean;
  /** `not-stated`: the row has a year, but we hold the figure without a period because the page states none. */
  readonly period: boolean | 'not-stated';
}

export function agreement(
  row: EvidenceRow,
  { figure, vintage, publication, place }: Candidate,
): Agreement {
  const pages = [
    vintage.seenAt,
    vintage.confirmedAt,
    publication.url,
    ...publication.looks.map((look) => look.url),
  ];
  return {
    page:
      !/^https?:/.test(row.seenAt) ||
      pages.some((page) => page !== undefined && page !== null && samePage(page, row.seenAt)),
    digits: sameDigits(row, vintage),
    unit: sameUnit(row.unit, figure.scope.unit),
    place: samePlace(row.geography, place),
    period: samePeriod(row, figure),
  };
}

const bare = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/+$/, '');

/** The same page, or a file in the same repository where the row names only the repository. */
function samePage(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  return (
    x === y ||
    (y.startsWith('github.com/') && x.startsWith(`${y}/`)) ||
    (x.startsWith('github.com/') && y.startsWith(`${x}/`))
  );
}

const numerals = (text: string) =>
  (text.replace(/[,\u00a0\u202f]/g, '').match(/\d+(?:\.\d+)?/g) ?? []).map(Number);

/** The published digits are in the vintage’s text; a text in words is the same text or the same number. */
function sameDigits(row: EvidenceRow, vintage: Vintage): boolean {
  const [wanted, held] = [numerals(row.text), numerals(vintage.text)];
  if (wanted.length === 0)
    return (
      row.text.toLowerCase() === vintage.text.toLowerCase() ||
      (row.low !== null && near(row.low, vintage.value))
    );
  const [first] = wanted;
  return (
    first !== undefined &&
    (held.includes(first) ||
      (row.low !== null && held.length === 0 && near(row.low, vintage.value)))
  );
}

function near(number: number, value: Value): boolean {
  switch (value.kind) {
    case 'point':
      return Math.abs(value.value - number) <= Math.max(0.06, (value.rounding ?? 0) / 2);
    case 'bound':
      return Math.abs(value.value - number) <= 0.06;
    case 'range':
    case 'interval':
      return number >= value.low && number <= value.high;
    case 'unknown':
      return false;
    default:
      return value satisfies never;
  }
}

const FAMILY: Readonly<Record<string, readonly string[]>> = {
  percent: ['percent', 'percent-change', 'per-100'],
  usd: ['usd'],
  per_1000_population: ['per-1000'],
  'per 1000': ['per-1000'],
  months: ['months'],
};

/** Money stays money and a share a share; counts may be counted in a finer unit than the row’s word. */
function sameUnit(wanted: string, held: string): boolean {
  const family = Object.entries(FAMILY).find(([name]) => wanted.startsWith(name))?.[1];
  if (family !== undefined) return family.includes(held);
  return !Object.values(FAMILY).some(
    (units) =>
      units.includes(held) && held !== 'per-100' && held !== 'per-1000' && held !== 'months',
  );
}

function samePlace(wanted: string, place: Geography): boolean {
  const text = wanted.toLowerCase();
  if (text === 'world') return place.kind === 'world' || place.kind === 'region';
  if (text === 'us')
    return place.code === 'us' || place.code.startsWith('us-') || place.kind === 'corridor';
  return place.kind !== 'world' || text.includes('countries') || text.includes('world');
}

/** The years touch; a fiscal or grant year may be told by either of its calendar years. */
function samePeriod(row: EvidenceRow, { scope: { period } }: Figure): Agreement['period'] {
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
