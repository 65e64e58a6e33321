import { z } from 'zod';
import { figureId } from './id.ts';

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

export const unansweredSchema: z.ZodType<Unanswered> = z.strictObject({
  question: z.string().min(1),
  why: z.string().min(1),
  needed: z.array(z.string().min(1)).min(1),
  nearest: z.array(z.strictObject({ figure: figureId, why: z.string().min(1) })).min(1),
});
