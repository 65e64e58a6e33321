import { z } from 'zod';
import { codesOf } from '../codes/code-list.ts';
import { type Status, status } from '../codes/status.ts';
import { breakId, figureId, measureId, sourceId } from './id.ts';
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
import { type Unanswered, unansweredSchema } from './unanswered.ts';
import { type Vintage, vintageSchema } from './vintage.ts';

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
