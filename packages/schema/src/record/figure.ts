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

/** A neighbour of something that nobody knows, and why it is not the answer. */
export interface Nearest {
  /** The neighbour, by id. */
  readonly figure: string;
  /** What it is, and why it is not the answer. */
  readonly why: string;
}

/** For a quantity that nobody knows: why, what would be needed, and what exists nearby. */
export interface Unanswered {
  /** The question that nobody can answer. */
  readonly question: string;
  /** Why nobody can. */
  readonly why: string;
  /** What would be needed to answer it. */
  readonly needed: readonly string[];
  /** What exists nearby. */
  readonly nearest: readonly Nearest[];
}

/** One number of one measure for one scope, with all its vintages, oldest publication first. */
export interface Figure {
  /** The id: the measure, and every axis on which the figure differs from the measure’s whole. */
  readonly id: string;
  /** The source, by id. */
  readonly source: string;
  /** What is counted, by id. */
  readonly measure: string;
  /** Of what, whom, where and when it is the number. */
  readonly scope: Scope;
  /** Observation status. */
  readonly status: readonly Status[];
  /** Indices of the vintages that stand now: one, or several where equals disagree and the figure is disputed. */
  readonly current: readonly number[];
  /** Every publication’s reading of it, oldest publication first. */
  readonly vintages: readonly Vintage[];
  /** What makes the number differ from the truth that it is used for. */
  readonly uncertainty: readonly UncertaintyComponent[];
  /** How far the source is trusted, and why. */
  readonly reliability: ReliabilityGrade;
  /** How far this figure is believed, and why. */
  readonly credibility: CredibilityGrade;
  /** A dispute about the method, with references on both sides; each is a page that was read. */
  readonly contested?: Contested | undefined;
  /** Breaks of the series that this figure stands in, whichever side it is on. */
  readonly breaks: readonly string[];
  /** Notes, one sentence or more each. */
  readonly notes: readonly string[];
  /** Of a figure that nobody knows: why, what would be needed, and what exists nearby. */
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
