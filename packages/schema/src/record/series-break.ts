import { z } from 'zod';
import { breakId, code, isoDate, measureId, pageUrl, sourceId } from './id.ts';

/** Where a series with one name changes what it counts. */
export interface SeriesBreak {
  /** The id: `break/` and a name. */
  readonly id: string;
  /** The source whose series it is. */
  readonly source: string;
  /** The measures that it cuts. */
  readonly measures: readonly string[];
  /** Only for this place, where the break is local; null = for every place of the measures. */
  readonly geography: string | null;
  /** The first day of the new regime. Periods on either side of it are not one series. */
  readonly at: string;
  /** What sort of change it is. */
  readonly kind: 'definition' | 'coverage' | 'method' | 'unit' | 'operator' | 'unexplained';
  /** What changed, in our words. */
  readonly what: string;
  /** The page that says so; null where none is named. */
  readonly seenAt: string | null;
  /** Who says so: the source itself, or we. */
  readonly statedBy: 'source' | 'curator';
}

export const seriesBreakSchema: z.ZodType<SeriesBreak> = z.strictObject({
  id: breakId,
  source: sourceId,
  measures: z.array(measureId).min(1),
  geography: code.nullable(),
  at: isoDate,
  kind: z.enum(['definition', 'coverage', 'method', 'unit', 'operator', 'unexplained']),
  what: z.string().min(1),
  seenAt: pageUrl.nullable(),
  statedBy: z.enum(['source', 'curator']),
});
