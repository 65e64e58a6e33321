import { z } from 'zod';
import { codesOf } from '../codes/code-list.ts';
import { type SeenKind, seenKind } from '../codes/quality.ts';
import { isoDate, pageUrl, partialDate, publicationId, sourceId } from './id.ts';
import { type ReliabilityGrade, reliabilityGradeSchema } from './quality.ts';

/** A publisher’s terms of use, as far as they were read. */
export type Terms =
  | { readonly status: 'not-read' }
  | { readonly status: 'read'; readonly summary: string; readonly seenAt: string };

/** A publisher’s series or study. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  /** Who counts, what and how, in our words. */
  readonly description: string;
  /** What the source cannot see, in our words. */
  readonly blindSpots: string;
  readonly reliability: ReliabilityGrade;
  readonly terms: Terms;
  /** Months between releases, where the source has a rhythm. */
  readonly cadenceMonths?: number | undefined;
}

/** One page on which a publication was read. */
export interface Look {
  readonly url: string;
  readonly kind: SeenKind;
  readonly on: string;
}

/** One dated thing that was published. `relay` = another publisher’s retelling of the source. */
export interface Publication {
  readonly id: string;
  readonly source: string;
  readonly kind: 'original' | 'relay';
  readonly title: string;
  readonly publisher: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD as seen; null where no date was seen. */
  readonly published: string | null;
  readonly url: string | null;
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
