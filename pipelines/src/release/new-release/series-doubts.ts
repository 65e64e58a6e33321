import type { Doubt } from './doubt.ts';
import { doubtOf } from './doubt-of.ts';
import { jumpBeyond } from './jump-beyond.ts';
import type { NewReading } from './new-reading.ts';
import { numberOf, type SeriesYear } from './series.ts';

/** What is odd about a year beside the years before it. A gap is told once for a measure: `told` holds those that were. */
export function seriesDoubts(
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
      doubtOf('jump', reading, `${jump}, after ${last.figure.id}: beyond every earlier step`),
    );
  const { denominator } = reading.figure.scope;
  const old = last.figure.scope.denominator;
  if (baseWords(denominator?.text) !== baseWords(old?.text))
    doubts.push(
      doubtOf(
        'changed-base',
        reading,
        `of “${denominator?.text ?? 'nothing'}”, but ${last.figure.id} is of “${old?.text ?? 'nothing'}”`,
      ),
    );
  if (reading.vintage.value.kind === 'bound' && last.kind === 'point')
    doubts.push(
      doubtOf(
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
    doubts.push(
      doubtOf('missing-year', reading, `no ${missing.join(', ')} after ${last.figure.id}`),
    );
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

/** The words of a base without its year. */
function baseWords(text: string | undefined): string {
  return (text ?? '').replace(/\d{4}/g, 'year');
}
