import { z } from 'zod';
import { codesOf } from '../codes/code-list.ts';
import { type Calendar, calendar, type Temporal, temporal } from '../codes/place-and-time.ts';
import { isoDate } from './id.ts';

/** When. Both dates are inclusive; both are null where the source states no period. */
export interface Period {
  /** The first day; null where the source states none. */
  readonly start: string | null;
  /** The last day; null where the source states none. */
  readonly end: string | null;
  /** How the period’s years run. */
  readonly calendar: Calendar;
  /** Flow, stock or ever. */
  readonly temporal: Temporal;
}

export const periodSchema = z
  .strictObject({
    start: isoDate.nullable(),
    end: isoDate.nullable(),
    calendar: z.enum(codesOf(calendar)),
    temporal: z.enum(codesOf(temporal)),
  })
  .refine((period) => period.start === null || period.end === null || period.start <= period.end, {
    message: 'expected start ≤ end',
  })
  .refine(
    (period) =>
      (period.start === null && period.end === null) === (period.calendar === 'not-stated'),
    {
      message: 'a period without any date has the calendar "not-stated", and only such a period',
    },
  );
