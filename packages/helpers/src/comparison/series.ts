import type { Derived } from '../arithmetic/derived.ts';
import { isDerived } from '../arithmetic/guards.ts';
import type { Operand } from '../arithmetic/operand.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import type { CatalogIds } from '../catalog/catalog-ids.ts';
import type { Catalog } from '../catalog/catalog-types.ts';
import type { FigureQuery } from '../catalog/figure-query.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { contextOf } from '../catalog/record-context.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { received } from '../input/received.ts';
import { type ComputedView, computedView } from './computed-view.ts';
import { seriesOf } from './series-of.ts';
import type { ComputedSeries, ComputedStep, FigureSeries } from './series-types.ts';

/**
 * The figures that match a query, or that are handed in, as series over time, or numbers that were computed: what differs in anything but the
 * period (place, form, people, segment, calendar, length of period, how it was computed) is another series, and a series is
 * cut into runs wherever it breaks.
 *
 * @returns series in the order of their first figures’ ids; years without a figure and disputed figures are steps of
 * their own.
 * @throws UnknownFieldError, UnknownCodeError, InvalidDateError, InvalidOptionError, as `catalog.find`; InvalidOptionError
 * for a list of both kinds; ForeignRecordError for a list that holds anything else.
 * @see the breaks are those of `catalog.breaks()`; years without a figure are steps, never joined over.
 * @example
 * ```ts
 * const [one] = series(catalog, {
 *   measure: 'nhth/cases-identified',
 *   geography: 'us',
 *   exploitation: 'all',
 *   calendar: 'calendar-year',
 *   period: { from: 2016, to: 2018 },
 * });
 * for (const { breaks, steps } of one?.runs ?? []) console.log(breaks.map(({ kind }) => kind), steps.length);
 * // → [] 1
 * // → [ 'coverage' ] 2
 * const found = catalog.find({ measure: 'nhth/cases-identified', geography: 'us', exploitation: 'all' });
 * console.log(series(found).some(({ calendar }) => calendar === 'us-fiscal')); // → true
 * const world = 'tip-report/victims-identified/world';
 * const shares = (['2021', '2024'] as const).map((year) =>
 *   share(catalog.figure(`${world}/${year}/forced-labour`), catalog.figure(`${world}/${year}`)),
 * );
 * console.log(series(shares)[0]?.runs.map(({ steps }) => steps.map(({ kind }) => kind)));
 * // → [ [ 'settled', 'missing', 'settled' ] ]
 * ```
 */
export function series<Ids extends CatalogIds>(
  catalog: Catalog<Ids>,
  query: FigureQuery<Ids>,
): readonly FigureSeries<Ids>[];
export function series(computed: Iterable<Derived>): readonly ComputedSeries[];
export function series<Ids extends CatalogIds>(
  figures: Iterable<CatalogFigure<Ids>>,
): readonly FigureSeries<Ids>[];
export function series(
  of: Catalog | Iterable<Operand>,
  query?: FigureQuery,
): readonly (FigureSeries | ComputedSeries)[] {
  if (typeof of === 'object' && of !== null && Symbol.iterator in of) return seriesOfList(of);
  if (!('find' in Object(of)))
    throw new InvalidOptionError(
      'catalog',
      received(of),
      'what createCatalog gives, a list of figures, or a list of computed numbers',
    );
  return seriesOf(of.find(query as FigureQuery));
}

function seriesOfList(of: Iterable<Operand>): readonly (FigureSeries | ComputedSeries)[] {
  const list = [...new Set(of)];
  for (const each of list) contextOf(each, 'figure', 'derived');
  if (list.every(isDerived))
    return seriesOf(list.map((each) => computedView(each))).map(computedSeries);
  const figures = list.filter((each): each is CatalogFigure => !isDerived(each));
  if (figures.length < list.length)
    throw new InvalidOptionError(
      'figures',
      'figures and computed numbers in one list',
      'figures alone, or computed numbers alone',
    );
  // The order of a list is nobody’s statement: a query and its figures in any order give the same.
  return seriesOf(figures.toSorted((a, b) => byCodeUnit(a.id, b.id)));
}

/** The numbers themselves in place of what they were dressed as. */
const computedSeries = ({ calendar, temporal, runs, undated }: FigureSeries): ComputedSeries => ({
  calendar,
  temporal,
  runs: runs.map(({ breaks, steps }) => ({
    breaks,
    steps: steps.map(
      (step) =>
        // What was computed has one reading, and is in no dispute.
        ('figure' in step
          ? { kind: step.kind, computed: computedOf(step.figure) }
          : step) as ComputedStep,
    ),
  })),
  undated: undated.map(computedOf),
});

const computedOf = (figure: CatalogFigure) => (figure as ComputedView).computed;
