import { z } from 'zod';
import { codesOf } from '../codes/code-list.ts';
import { type Credibility, credibility, type Reliability, reliability } from '../codes/grade.ts';
import {
  type Direction,
  direction,
  type UncertaintyKind,
  uncertaintyKind,
} from '../codes/uncertainty.ts';
import { pageUrl } from './id.ts';

/** How large a component is, in the figure’s own unit, where anybody has said or fitted it. */
export interface ComponentSize {
  /** Lower end. */
  readonly low: number;
  /** Upper end. */
  readonly high: number;
  /** Coverage as a fraction, where the ends have one. */
  readonly level?: number | undefined;
}

/** One thing that makes the published number differ from the truth that it is used for. */
export interface UncertaintyComponent {
  /** What an uncertainty comes from. */
  readonly kind: UncertaintyKind;
  /** Which way the published number errs against the truth that it is used for. */
  readonly direction: Direction;
  /** How large it is, in the figure’s own unit, where anybody has said or fitted it. */
  readonly size?: ComponentSize | undefined;
  /** Who says so: the source itself, or we. */
  readonly statedBy: 'source' | 'curator';
  /** What it is, in our words. */
  readonly note: string;
}

/** A grade with its reason; the two grades are never averaged. */
export interface ReliabilityGrade {
  /** How far the source is trusted (A–F). */
  readonly grade: Reliability;
  /** Why that grade. */
  readonly reason: string;
}
/** The grade of one item of information, with its reason. */
export interface CredibilityGrade {
  /** How far this item is believed (1–6). */
  readonly grade: Credibility;
  /** Why that grade. */
  readonly reason: string;
}

/** A dispute about the method, with references on both sides; each is a page that was read. */
export interface Contested {
  /** What the dispute is about, in our words. */
  readonly about: string;
  /** Pages that defend the method. */
  readonly for: readonly string[];
  /** Pages that reject it. */
  readonly against: readonly string[];
}

export const uncertaintyComponentSchema: z.ZodType<UncertaintyComponent> = z.strictObject({
  kind: z.enum(codesOf(uncertaintyKind)),
  direction: z.enum(codesOf(direction)),
  size: z
    .strictObject({ low: z.number(), high: z.number(), level: z.number().gt(0).lt(1).optional() })
    .refine((size) => size.low <= size.high, { message: 'expected low ≤ high' })
    .optional(),
  statedBy: z.enum(['source', 'curator']),
  note: z.string().min(1),
});

export const reliabilityGradeSchema: z.ZodType<ReliabilityGrade> = z.strictObject({
  grade: z.enum(codesOf(reliability)),
  reason: z.string().min(1),
});

export const credibilityGradeSchema: z.ZodType<CredibilityGrade> = z.strictObject({
  grade: z.enum(codesOf(credibility)),
  reason: z.string().min(1),
});

export const contestedSchema: z.ZodType<Contested> = z.strictObject({
  about: z.string().min(1),
  for: z.array(pageUrl),
  against: z.array(pageUrl),
});
