import type { Dataset } from '@darkfigure/schema';
import type { Doubt, DoubtCode } from './doubt.ts';
import { type NewReading, newReadings, placeOf } from './new-reading.ts';
import { partDoubts } from './part-doubts.ts';
import { numberOf, type SeriesYear, seriesKey, seriesOf } from './series.ts';

/** |a−b| / (|a|+|b|) from which a revision is large, as in the audit. */
const LARGE_REVISION = 0.15;

/** Everything about a new publication that must be looked at before it is believed. Pure. */
export function findDoubts(before: Dataset, after: Dataset, publication: string): Doubt[] {
  const readings = newReadings(before, after, publication);
  const series = seriesOf(after.figures);
  const published = after.publications.find(({ id }) => id === publication)?.published ?? null;
  const told = new Set<string>();
  return [
    ...readings.flatMap((reading) => [
      ...seriesDoubts(reading, series.get(seriesKey(reading.figure)) ?? [], told),
      ...revisionDoubts(reading),
      ...futureDoubts(reading, published),
    ]),
    ...partDoubts(before, readings),
  ];
}

function doubt(code: DoubtCode, reading: NewReading, message: string): Doubt {
  return { code, at: placeOf(reading), figure: reading.figure.id, message };
}

function seriesDoubts(
  reading: NewReading,
  series: readonly SeriesYear[],
  told: Set<string>,
): Doubt[] {
  const at = series.findIndex(({ figure }) => figure === reading.figure);
  const earlier = at === -1 ? [] : series.slice(0, at);
  const [year, last] = [series[at], earlier.at(-1)];
  if (year === undefined || last === undefined) return [];
  const doubts: Doubt[] = [];
  const now = numberOf(reading.vintage.value);
  const numbers = earlier.flatMap(({ number }) => (number === undefined ? [] : [number]));
  const known = numberOfStanding(reading);
  const jump = now === undefined ? undefined : jumpBeyond(numbers, now, known);
  if (jump !== undefined)
    doubts.push(
      doubt('jump', reading, `${jump}, after ${last.figure.id}: beyond every earlier step`),
    );
  const { denominator } = reading.figure.scope;
  const old = last.figure.scope.denominator;
  if (baseWords(denominator?.text) !== baseWords(old?.text))
    doubts.push(
      doubt(
        'changed-base',
        reading,
        `of “${denominator?.text ?? 'nothing'}”, but ${last.figure.id} is of “${old?.text ?? 'nothing'}”`,
      ),
    );
  if (reading.vintage.value.kind === 'bound' && last.kind === 'point')
    doubts.push(
      doubt(
        'bound-for-count',
        reading,
        `“${reading.vintage.text}” is a bound; ${last.figure.id} is a number`,
      ),
    );
  const gaps = earlier.slice(1).map((entry, index) => entry.year - (earlier[index]?.year ?? 0));
  const gap = year.year - last.year;
  const isNew = reading.before === undefined;
  const key = `${reading.figure.measure} ${last.year} ${year.year}`;
  if (isNew && gap > 1 && gaps.length > 0 && gap > usualOf(gaps) && !told.has(key)) {
    told.add(key);
    const missing = Array.from({ length: gap - 1 }, (_, index) => last.year + index + 1);
    doubts.push(doubt('missing-year', reading, `no ${missing.join(', ')} after ${last.figure.id}`));
  }
  return doubts;
}

/** The middle one of several distances: one hole in the past does not make holes usual. */
function usualOf(gaps: readonly number[]): number {
  return [...gaps].sort((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0;
}

/** The number that stood for the figure before the new publication. */
function numberOfStanding({ before }: NewReading): number | undefined {
  const vintage = before?.vintages[before.current[0] ?? 0];
  return vintage === undefined ? undefined : numberOf(vintage.value);
}

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

function revisionDoubts(reading: NewReading): Doubt[] {
  const { before, vintage } = reading;
  const old = before?.vintages[before.current[0] ?? 0];
  if (old === undefined) return [];
  const [a, b] = [numberOf(old.value), numberOf(vintage.value)];
  const moved = `${old.text} (${old.publication}) → ${vintage.text}`;
  if (vintage.value.kind === 'unknown' && old.value.kind !== 'unknown')
    return [doubt('number-lost', reading, moved)];
  if (vintage.value.kind === 'bound' && old.value.kind === 'point')
    return [doubt('bound-for-count', reading, moved)];
  if (a === undefined || b === undefined || a === b) return [];
  const size = Math.abs(a - b) / (Math.abs(a) + Math.abs(b));
  return size < LARGE_REVISION ? [] : [doubt('large-revision', reading, moved)];
}

function futureDoubts(reading: NewReading, published: string | null): Doubt[] {
  const { end } = reading.figure.scope.period;
  if (end === null || published === null || end <= lastDayOf(published)) return [];
  return [
    doubt('future-period', reading, `the period ends on ${end}, published was it ${published}`),
  ];
}

/** The last day that a date may mean, as text that compares: `2024-06` → `2024-06-31`. */
function lastDayOf(date: string): string {
  return `${date}${'-12-31'.slice(date.length === 4 ? 0 : 3)}`.slice(0, 10);
}

/** The words of a base without its year. */
function baseWords(text: string | undefined): string {
  return (text ?? '').replace(/\d{4}/g, 'year');
}
