import type { Confidence, Mutation, Nearest, Origin, Verdict } from '@darkfigure/schema';
import type { Dimension } from '../value/parse-value.ts';

/** What we make of one circulating number; where it was seen stands in `raw/claims`. */
export interface ClaimModule {
  /** The key in the raw table, and the id without `claim/`. */
  readonly claim: string;
  readonly partOf?: string;
  readonly statement: string;
  /** The number as it circulates; null where the claim is that there is none. */
  readonly asserted: {
    readonly text: string;
    readonly dimension: Dimension;
    readonly scope: string;
    readonly readAs?: string;
  } | null;
  readonly origin: Origin | null;
  readonly mutations: readonly Mutation[];
  readonly verdict: Verdict;
  readonly confidence: Confidence;
  readonly rationale: string;
  readonly search?: string;
  readonly restsOn: readonly string[];
  readonly instead: readonly Nearest[];
}

/** Declares a claim; the identity function, for its types. */
export function defineClaim(module: ClaimModule): ClaimModule {
  return module;
}
