import { z } from 'zod';
import {
  breakId,
  code,
  correctionId,
  figureId,
  isoDate,
  measureId,
  pageUrl,
  publicationId,
  sourceId,
} from './id.ts';

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

/** A known error in a publication or a relay of it. */
export interface Correction {
  /** The id: `correction/` and a name. */
  readonly id: string;
  /** The source whose publication is wrong. */
  readonly source: string;
  /** What is wrong, in our words. */
  readonly what: string;
  /** What should be read or done instead. */
  readonly instead: string;
  /** `publisher`: the publisher said so; `other-source`: a better source shows it; `our-inference`: we inferred it. */
  readonly basis: 'publisher' | 'other-source' | 'our-inference';
  /** The figures that it touches. */
  readonly figures: readonly string[];
  /** The guard: the raw text that must still be what it was when the error was noted. */
  readonly expect: readonly {
    /** The publication that has the text. */
    readonly publication: string;
    /** The figure that it is a reading of. */
    readonly figure: string;
    /** The text, digit for digit. */
    readonly text: string;
  }[];
  /** The page that says so; null where none is named. */
  readonly seenAt: string | null;
}

/** The tombstone of an id. */
export type Redirect =
  | {
      /** The id that was given up. */
      readonly id: string;
      /** What became of it. */
      readonly kind: 'moved';
      /** What took its place, by id; null where nothing did. */
      readonly to: string;
      /** Why, in our words. */
      readonly reason: string;
      /** The edition in which it was given up, YYYY.MM. */
      readonly since: string;
    }
  | {
      /** The id that was given up. */
      readonly id: string;
      /** What became of it. */
      readonly kind: 'split';
      /** What took its place, by id. */
      readonly to: readonly string[];
      /** Why, in our words. */
      readonly reason: string;
      /** The edition in which it was given up, YYYY.MM. */
      readonly since: string;
    }
  | {
      /** The id that was given up. */
      readonly id: string;
      /** What became of it. */
      readonly kind: 'withdrawn';
      /** Nothing took its place. */
      readonly to: null;
      /** Why, in our words. */
      readonly reason: string;
      /** The edition in which it was given up, YYYY.MM. */
      readonly since: string;
    };

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

export const correctionSchema: z.ZodType<Correction> = z.strictObject({
  id: correctionId,
  source: sourceId,
  what: z.string().min(1),
  instead: z.string().min(1),
  basis: z.enum(['publisher', 'other-source', 'our-inference']),
  figures: z.array(figureId),
  expect: z.array(
    z.strictObject({ publication: publicationId, figure: figureId, text: z.string().min(1) }),
  ),
  seenAt: pageUrl.nullable(),
});

const edition = z
  .string()
  .regex(/^\d{4}\.(0[1-9]|1[0-2])$/, { message: 'expected an edition YYYY.MM' });
const anyId = z.string().min(3).max(240);
export const redirectSchema: z.ZodType<Redirect> = z.discriminatedUnion('kind', [
  z.strictObject({
    id: anyId,
    kind: z.literal('moved'),
    to: anyId,
    reason: z.string().min(1),
    since: edition,
  }),
  z.strictObject({
    id: anyId,
    kind: z.literal('split'),
    to: z.array(anyId).min(2),
    reason: z.string().min(1),
    since: edition,
  }),
  z.strictObject({
    id: anyId,
    kind: z.literal('withdrawn'),
    to: z.null(),
    reason: z.string().min(1),
    since: edition,
  }),
]);
