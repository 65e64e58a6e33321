import { z } from 'zod';
import { codesOf } from '../codes/code-list.ts';
import { type Mutation, mutation } from '../codes/mutation.ts';
import { type Qualifier, qualifier } from '../codes/qualifier.ts';
import { type Confidence, confidence, type Verdict, verdict } from '../codes/verdict.ts';
import { type Appearance, appearanceSchema } from './appearance.ts';
import { claimId, figureId } from './id.ts';
import type { Nearest } from './unanswered.ts';
import { type Value, valueSchema } from './value.ts';

/** Where the number comes from, as far as it could be followed. */
export interface Origin {
  /** What it was there, in our words. */
  readonly description: string;
  /** The figure in this dataset that the claim goes back to, where we hold it. */
  readonly figure?: string | undefined;
  /** Proven = the chain of citations was read link by link; likely = same number and sense, link not proven. */
  readonly link: 'proven' | 'likely' | 'possible';
}

/** A sentence with a number that circulates. */
export interface Claim {
  /** The id: `claim/` and a name. */
  readonly id: string;
  /** The larger claim that this number is part of. */
  readonly partOf?: string | undefined;
  /** The claim in our words. */
  readonly statement: string;
  /** The number as it circulates, and what it is said to be. */
  readonly asserted: {
    /** The number as printed. */
    readonly text: string;
    /** What the text says, as numbers. */
    readonly value: Value;
    /** The source’s own hedge. */
    readonly qualifier: Qualifier;
    /** What it is said to be the number of. */
    readonly scope: string;
  } | null;
  /** Where it was seen, in time order. */
  readonly appearances: readonly Appearance[];
  /** Where the number comes from, as far as it could be followed; null where no origin was found. */
  readonly origin: Origin | null;
  /** What happened to a number on its way. */
  readonly mutations: readonly Mutation[];
  /** What may be said of a circulating claim. */
  readonly verdict: Verdict;
  /** How sure the reviewer is of a verdict. */
  readonly confidence: Confidence;
  /** Why this verdict, in our words, for a reader who knows nothing of the matter. */
  readonly rationale: string;
  /** What was searched, where no origin was found. */
  readonly search?: string | undefined;
  /** The figures that the verdict rests on. */
  readonly restsOn: readonly string[];
  /** What to use instead, each with what it is and is not. */
  readonly instead: readonly Nearest[];
}

export const claimSchema: z.ZodType<Claim> = z.strictObject({
  id: claimId,
  partOf: claimId.optional(),
  statement: z.string().min(1),
  asserted: z
    .strictObject({
      text: z.string().min(1),
      value: valueSchema,
      qualifier: z.enum(codesOf(qualifier)),
      scope: z.string().min(1),
    })
    .nullable(),
  appearances: z.array(appearanceSchema).min(1),
  origin: z
    .strictObject({
      description: z.string().min(1),
      figure: figureId.optional(),
      link: z.enum(['proven', 'likely', 'possible']),
    })
    .nullable(),
  mutations: z.array(z.enum(codesOf(mutation))),
  verdict: z.enum(codesOf(verdict)),
  confidence: z.enum(codesOf(confidence)),
  rationale: z.string().min(1),
  search: z.string().min(1).optional(),
  restsOn: z.array(figureId),
  instead: z.array(z.strictObject({ figure: figureId, why: z.string().min(1) })),
});
