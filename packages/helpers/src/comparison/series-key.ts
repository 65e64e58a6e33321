import type { Period } from '../catalog/dataset-types.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { namedYears } from '../text/year-name.ts';
import { baseKey } from './base-key.ts';
import { dependsOnLength } from './number-kind.ts';

/** One text for everything that two figures of one series share. */
export function seriesKey({ source, measure, scope }: CatalogFigure): string {
  const { period, denominator, ...rest } = scope;
  return JSON.stringify([
    source,
    measure,
    rest,
    period.calendar,
    period.temporal,
    baseKey(denominator),
    shape(period, dependsOnLength(scope)),
  ]);
}

/**
 * What periods of one series share beside their calendar. A count grows with the length of its period, so that a month and a
 * year are two series; what is cumulated since a day belongs with what is cumulated since that day.
 */
function shape(period: Period, isBound: boolean): string | number {
  const { start, end, temporal } = period;
  if (temporal === 'ever') return start ?? '';
  if (!isBound || start === null || end === null) return '';
  const years = namedYears(period);
  if (years !== null) return years.last - years.first;
  const span = Number(end.slice(0, 4)) - Number(start.slice(0, 4));
  return [start.slice(5), end.slice(5).replace('02-29', '02-28'), span].join('/');
}
