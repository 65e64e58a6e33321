import type { Claim, Confidence, ListedCode, Origin } from './dataset-types.ts';
import type { CatalogClaim, CatalogFigure, CatalogIds } from './figure-types.ts';

/** A figure with its text, so that it cannot be shown without. */
export interface DescribedFigure<Ids extends CatalogIds = CatalogIds> {
  readonly figure: CatalogFigure<Ids>;
  /** What `describe` gives: one sentence that says the number, and those that say how it errs. */
  readonly sentence: string;
  /** The same in one line and a half, for a list. */
  readonly brief: string;
}

/** One step on the way of a number, in reading order. */
export type TraceStep<Ids extends CatalogIds = CatalogIds> =
  | { readonly kind: 'statement'; readonly statement: string; readonly asserted: Claim['asserted'] }
  | { readonly kind: 'part-of'; readonly claim: CatalogClaim<Ids> }
  | { readonly kind: 'appearances'; readonly appearances: Claim['appearances'] }
  | {
      readonly kind: 'origin';
      readonly description: string;
      /** How firmly the claim is tied to it: every link read, likely, or only possible. */
      readonly link: Origin['link'];
      /** The figure that it goes back to; null where this dataset does not hold it. */
      readonly figure: DescribedFigure<Ids> | null;
    }
  /** No origin is recorded. Where one was sought and not found, that is not the same as false. */
  | { readonly kind: 'no-origin'; readonly wasSought: boolean }
  | { readonly kind: 'bent'; readonly mutations: readonly ListedCode[] }
  | {
      readonly kind: 'verdict';
      readonly verdict: ListedCode;
      readonly confidence: Confidence;
      readonly rationale: string;
      readonly restsOn: readonly DescribedFigure<Ids>[];
    }
  | { readonly kind: 'search'; readonly search: string }
  | {
      readonly kind: 'instead';
      readonly figures: readonly (DescribedFigure<Ids> & { readonly why: string })[];
    };

/** The way of a circulating number, from those who say it to what may be said instead. */
export interface Trace<Ids extends CatalogIds = CatalogIds> {
  readonly claim: CatalogClaim<Ids>;
  readonly steps: readonly TraceStep<Ids>[];
}
