import { daysOf } from '@darkfigure/schema/rules';
import { InvalidDateError } from '../errors/invalid-errors.ts';
import { hasFields } from '../input/has-fields.ts';
import { requireKnown, requireNames } from '../input/require-known.ts';
import { namedYears } from '../text/year-name.ts';
import type { Period } from './dataset-types.ts';

/** A span of time to look in. Either end may be left out. */
export interface PeriodRange {
  /** First day: YYYY-MM-DD, or YYYY or YYYY-MM for the first day of it. */
  readonly from?: number | string | undefined;
  /** Last day: YYYY-MM-DD, or YYYY or YYYY-MM for the last day of it. */
  readonly to?: number | string | undefined;
  /** `within` (as if left out): the whole period lies in the span. `overlapping`: a part of it does. */
  readonly match?: 'within' | 'overlapping' | undefined;
}

/**
 * A test for periods. A year asks for the periods that lie within that calendar year, and for the one fiscal or grant
 * year that is called by it. Periods that were not stated never match.
 */
export function periodTest(wanted: number | PeriodRange): (period: Period) => boolean {
  if (typeof wanted === 'number') {
    const inYear = rangeTest({ from: wanted, to: wanted });
    return (period) => {
      const years = namedYears(period);
      return inYear(period) || (years !== null && years.first === wanted && years.last === wanted);
    };
  }
  if (!hasFields(wanted)) {
    throw new InvalidDateError(String(wanted), 'a year such as 2023, or { from, to }');
  }
  return rangeTest(wanted);
}

function rangeTest(range: PeriodRange): (period: Period) => boolean {
  requireNames(range, ['from', 'to', 'match'], 'A field of a period');
  const { from, to, match = 'within' } = range;
  requireKnown('match', match, ['within', 'overlapping']);
  const first = from === undefined ? null : span(from).first;
  const last = to === undefined ? null : span(to).last;
  if (first !== null && last !== null && last < first) {
    throw new InvalidDateError(`${from} to ${to}`, 'a period that starts before it ends');
  }
  switch (match) {
    case 'within':
      return ({ start, end }) =>
        !(start === null && end === null) &&
        (first === null || (start !== null && first <= start)) &&
        (last === null || (end !== null && end <= last));
    case 'overlapping':
      return ({ start, end }) =>
        !(start === null && end === null) &&
        (first === null || end === null || first <= end) &&
        (last === null || start === null || start <= last);
    default:
      return match satisfies never;
  }
}

function span(date: number | string) {
  const days = daysOf(String(date));
  if (days === null) throw new InvalidDateError(String(date), 'a date YYYY, YYYY-MM or YYYY-MM-DD');
  return days;
}
