import type { CatalogIds } from '../catalog-ids.ts';
import type { Catalog } from '../catalog-types.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import type { FigureQuery } from '../figure-query.ts';
import { received } from '../received.ts';
import { seriesOf } from './series-of.ts';
import type { FigureSeries } from './series-types.ts';

/**
 * The figures that match a query as series over time: what differs in anything but the period (place, form, people,
 * segment, calendar, length of period) is another series, and a series is cut into runs wherever it breaks.
 *
 * @returns series in the order of their first figures’ ids; years without a figure and disputed figures are steps of
 * their own.
 * @throws UnknownFieldError, UnknownCodeError, InvalidDateError, InvalidOptionError, as `catalog.find`.
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
 * ```
 */
export function series<Ids extends CatalogIds>(
  catalog: Catalog<Ids>,
  query: FigureQuery<Ids>,
): readonly FigureSeries<Ids>[] {
  if (!('find' in Object(catalog)))
    throw new InvalidOptionError('catalog', received(catalog), 'what createCatalog gives');
  // The figures keep their ids’ types on the way into their series.
  return seriesOf(catalog.find(query)) as readonly FigureSeries<Ids>[];
}
