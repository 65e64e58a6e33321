import type { Dataset, Figure, SeenKind } from '@darkfigure/schema';

/** What is held of one source, and what to fetch first. */
export interface SourceCoverage {
  readonly source: string;
  readonly figures: number;
  readonly vintages: number;
  readonly publications: number;
  /** First and last year of any dated period. */
  readonly years: readonly [first: number, last: number] | null;
  /** Years missing inside a measure’s own yearly series, by measure and place. */
  readonly gaps: readonly { readonly series: string; readonly years: readonly number[] }[];
  readonly seen: Readonly<Record<SeenKind, number>>;
  readonly disputed: number;
  /** Figures read on one secondary page only. */
  readonly unvalidated: number;
  readonly unknown: number;
  /** Figures with more than one vintage. */
  readonly revised: number;
  readonly breaks: number;
  readonly corrections: number;
  readonly undatedPublications: number;
  readonly oldestLook: string;
}

const yearOf = (date: string) => Number(date.slice(0, 4));

/** Coverage of every source, in id order. */
export function sourceCoverage(dataset: Dataset): readonly SourceCoverage[] {
  return dataset.sources.map(({ id }) => {
    const figures = dataset.figures.filter((figure) => figure.source === id);
    const vintages = figures.flatMap((figure) => figure.vintages);
    const publications = dataset.publications.filter((publication) => publication.source === id);
    const years = figures.flatMap(({ scope: { period } }) =>
      [period.start, period.end].flatMap((date) => (date === null ? [] : [yearOf(date)])),
    );
    const count = (kind: SeenKind) =>
      vintages.filter((vintage) => vintage.seenKind === kind).length;
    return {
      source: id,
      figures: figures.length,
      vintages: vintages.length,
      publications: publications.length,
      years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
      gaps: gapsOf(figures),
      seen: { primary: count('primary'), reprint: count('reprint'), secondary: count('secondary') },
      disputed: figures.filter((figure) => figure.status.includes('disputed')).length,
      unvalidated: figures.filter((figure) => figure.status.includes('unvalidated')).length,
      unknown: figures.filter((figure) =>
        figure.current.every((index) => figure.vintages[index]?.value.kind === 'unknown'),
      ).length,
      revised: figures.filter((figure) => figure.vintages.length > 1).length,
      breaks: dataset.breaks.filter((entry) => entry.source === id).length,
      corrections: dataset.corrections.filter((entry) => entry.source === id).length,
      undatedPublications: publications.filter((publication) => publication.published === null)
        .length,
      oldestLook: vintages.map((vintage) => vintage.seenOn).sort()[0] ?? '',
    };
  });
}

/** A series is one measure for one place and all of its people and forms, told in single years; three years make one. */
function gapsOf(
  figures: readonly Figure[],
): { readonly series: string; readonly years: readonly number[] }[] {
  const series = new Map<string, Set<number>>();
  for (const { measure, scope } of figures) {
    const { period, population, exploitation } = scope;
    const whole =
      population.age === 'all' &&
      population.sex === 'all' &&
      population.citizenship === 'all' &&
      population.segments.length === 0 &&
      exploitation === 'all';
    if (
      !whole ||
      period.start === null ||
      period.end === null ||
      period.calendar === 'custom' ||
      period.temporal !== 'flow-in'
    )
      continue;
    const [first, last] = [yearOf(period.start), yearOf(period.end)];
    if (last - first > (period.calendar === 'calendar-year' ? 0 : 1)) continue;
    const key = `${measure.slice(measure.indexOf('/') + 1)} (${scope.geography.code}${period.calendar === 'calendar-year' ? '' : `, ${period.calendar}`})`;
    series.set(key, (series.get(key) ?? new Set()).add(last));
  }
  return [...series].flatMap(([name, years]) => {
    if (years.size < 3) return [];
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const missing = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
      (year) => !years.has(year),
    );
    return missing.length === 0 ? [] : [{ series: name, years: missing }];
  });
}
