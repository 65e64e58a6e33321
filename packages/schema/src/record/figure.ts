import { z } from 'zod';
import { codesOf } from '../codes/code-list.ts';
import {
  type RevisionReason,
  revisionReason,
  type SeenKind,
  type Status,
  seenKind,
  status,
} from '../codes/quality.ts';
import { type Qualifier, qualifier } from '../codes/value.ts';
import { breakId, figureId, isoDate, measureId, pageUrl, publicationId, sourceId } from './id.ts';
import {
  type Contested,
  type CredibilityGrade,
  contestedSchema,
  credibilityGradeSchema,
  type ReliabilityGrade,
  reliabilityGradeSchema,
  type UncertaintyComponent,
  uncertaintyComponentSchema,
} from './quality.ts';
import { type Scope, scopeSchema } from './scope.ts';
import { type Value, valueSchema } from './value.ts';

/** One publication’s reading of a figure. Never edited in place: another publication adds another vintage. */
export interface Vintage {
  readonly publication: string;
  readonly value: Value;
  /** The published text, digit for digit. */
  readonly text: string;
  readonly qualifier: Qualifier;
  /** Page, table or paragraph within the publication, where it was noted. */
  readonly locator: string | null;
  readonly seenAt: string;
  readonly seenKind: SeenKind;
  readonly seenOn: string;
  /** An independent page with the same number. */
  readonly confirmedAt?: string | undefined;
  /** Why it differs from the vintage before. */
  readonly reason?: RevisionReason | undefined;
  readonly note?: string | undefined;
  /** The row of the raw table, `file.csv:line`, in the publication’s folder. */
  readonly row: string;
}

/** A neighbour of something that nobody knows, and why it is not the answer. */
export interface Nearest {
  readonly figure: string;
  readonly why: string;
}

/** For a quantity that nobody knows: why, what would be needed, and what exists nearby. */
export interface Unanswered {
  readonly question: string;
  readonly why: string;
  readonly needed: readonly string[];
  readonly nearest: readonly Nearest[];
}

/** One number of one measure for one scope, with all its vintages, oldest publication first. */
export interface Figure {
  readonly id: string;
  readonly source: string;
  readonly measure: string;
  readonly scope: Scope;
  readonly status: readonly Status[];
  /** Indices of the vintages that stand now: one, or several where equals disagree and the figure is disputed. */
  readonly current: readonly number[];
  readonly vintages: readonly Vintage[];
  readonly uncertainty: readonly UncertaintyComponent[];
  readonly reliability: ReliabilityGrade;
  readonly credibility: CredibilityGrade;
  readonly contested?: Contested | undefined;
  /** Breaks of the series that this figure stands in, whichever side it is on. */
  readonly breaks: readonly string[];
  readonly notes: readonly string[];
  readonly unanswered?: Unanswered | undefined;
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

export const unansweredSchema: z.ZodType<Unanswered> = z.strictObject({
  question: z.string().min(1),
  why: z.string().min(1),
  needed: z.array(z.string().min(1)).min(1),
  nearest: z.array(z.strictObject({ figure: figureId, why: z.string().min(1) })).min(1),
});

export const figureSchema: z.ZodType<Figure> = z.strictObject({
  id: figureId,
  source: sourceId,
  measure: measureId,
  scope: scopeSchema,
  status: z.array(z.enum(codesOf(status))).min(1),
  current: z.array(z.number().int().nonnegative()).min(1),
  vintages: z.array(vintageSchema).min(1),
  uncertainty: z.array(uncertaintyComponentSchema).min(1),
  reliability: reliabilityGradeSchema,
  credibility: credibilityGradeSchema,
  contested: contestedSchema.optional(),
  breaks: z.array(breakId),
  notes: z.array(z.string().min(1)),
  unanswered: unansweredSchema.optional(),
});
