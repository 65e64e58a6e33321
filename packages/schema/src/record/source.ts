import { z } from 'zod';
import { codesOf } from '../codes/code-list.ts';
import { type SeenKind, seenKind } from '../codes/seen-kind.ts';
import { isoDate, pageUrl, partialDate, publicationId, sourceId } from './id.ts';
import { type ReliabilityGrade, reliabilityGradeSchema } from './quality.ts';

/** A publisher’s terms of use, as far as they were read. */
export type Terms =
  | {
      /** Whether they were read. */
      readonly status: 'not-read';
    }
  | {
      /** Whether they were read. */
      readonly status: 'read';
      /** What they allow and ask, in our words. */
      readonly summary: string;
      /** The page on which they stand. */
      readonly seenAt: string;
    };

/** A publisher’s series or study. */
export interface Source {
  /** The id, a name in kebab-case: `bjs-htdc`. */
  readonly id: string;
  /** Name of the series or study. */
  readonly title: string;
  /** Who publishes it. */
  readonly publisher: string;
  /** A page about it; null where none is known. */
  readonly url: string | null;
  /** Who counts, what and how, in our words. */
  readonly description: string;
  /** What the source cannot see, in our words. */
  readonly blindSpots: string;
  /** How far the source is trusted, and why. */
  readonly reliability: ReliabilityGrade;
  /** Its terms of use. */
  readonly terms: Terms;
  /** Months between releases, where the source has a rhythm. */
  readonly cadenceMonths?: number | undefined;
}

/** One page on which a publication was read. */
export interface Look {
  /** The page. */
  readonly url: string;
  /** How near its publisher the page is. */
  readonly kind: SeenKind;
  /** The day of the reading. */
  readonly on: string;
}

/** One dated thing that was published. `relay` = another publisher’s retelling of the source. */
export interface Publication {
  /** The id: source, then a name of its own. */
  readonly id: string;
  /** The source that it is an edition of, or retells. */
  readonly source: string;
  /** Whether the source itself published it, or somebody who retells it. */
  readonly kind: 'original' | 'relay';
  /** The title, as printed. */
  readonly title: string;
  /** Who published it. */
  readonly publisher: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD as seen; null where no date was seen. */
  readonly published: string | null;
  /** Its own address; null where it has none, or none was seen. */
  readonly url: string | null;
  /** Every page on which it was read. */
  readonly looks: readonly Look[];
}

export const termsSchema: z.ZodType<Terms> = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('not-read') }),
  z.strictObject({ status: z.literal('read'), summary: z.string().min(1), seenAt: pageUrl }),
]);

export const sourceSchema: z.ZodType<Source> = z.strictObject({
  id: sourceId,
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: pageUrl.nullable(),
  description: z.string().min(1),
  blindSpots: z.string().min(1),
  reliability: reliabilityGradeSchema,
  terms: termsSchema,
  cadenceMonths: z.number().int().positive().optional(),
});

/** The fields of a look, for schemas that extend it. */
export const lookShape = { url: pageUrl, kind: z.enum(codesOf(seenKind)), on: isoDate };
export const lookSchema: z.ZodType<Look> = z.strictObject(lookShape);

export const publicationSchema: z.ZodType<Publication> = z.strictObject({
  id: publicationId,
  source: sourceId,
  kind: z.enum(['original', 'relay']),
  title: z.string().min(1),
  publisher: z.string().min(1),
  published: partialDate.nullable(),
  url: pageUrl.nullable(),
  looks: z.array(lookSchema).min(1),
});
