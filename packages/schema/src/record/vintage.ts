import { z } from 'zod';
import { codesOf } from '../codes/code-list.ts';
import { type Qualifier, qualifier } from '../codes/qualifier.ts';
import { type RevisionReason, revisionReason } from '../codes/revision-reason.ts';
import { type SeenKind, seenKind } from '../codes/seen-kind.ts';
import { isoDate, pageUrl, publicationId } from './id.ts';
import { type Value, valueSchema } from './value.ts';

/** One publication’s reading of a figure. Never edited in place: another publication adds another vintage. */
export interface Vintage {
  /** The publication that has it. */
  readonly publication: string;
  /** What the text says, as numbers. */
  readonly value: Value;
  /** The published text, digit for digit. */
  readonly text: string;
  /** The source’s own hedge. */
  readonly qualifier: Qualifier;
  /** Page, table or paragraph within the publication, where it was noted. */
  readonly locator: string | null;
  /** The page on which it was read. */
  readonly seenAt: string;
  /** How near the page that was read stands to the publisher. */
  readonly seenKind: SeenKind;
  /** The day of the reading, YYYY-MM-DD. */
  readonly seenOn: string;
  /** An independent page with the same number. */
  readonly confirmedAt?: string | undefined;
  /** Why it differs from the vintage before. */
  readonly reason?: RevisionReason | undefined;
  /** A note on this reading. */
  readonly note?: string | undefined;
  /** The row of the raw table, `file.csv:line`, in the publication’s folder. */
  readonly row: string;
}

export const vintageSchema: z.ZodType<Vintage> = z.strictObject({
  publication: publicationId,
  value: valueSchema,
  text: z.string().min(1),
  qualifier: z.enum(codesOf(qualifier)),
  locator: z.string().min(1).nullable(),
  seenAt: pageUrl,
  seenKind: z.enum(codesOf(seenKind)),
  seenOn: isoDate,
  confirmedAt: pageUrl.optional(),
  reason: z.enum(codesOf(revisionReason)).optional(),
  note: z.string().min(1).optional(),
  row: z.string().min(1),
});
