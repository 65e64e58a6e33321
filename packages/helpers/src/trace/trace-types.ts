import type { CatalogIds } from '../catalog/catalog-ids.ts';
import type { CatalogClaim } from '../catalog/catalog-records.ts';
import type { Claim, Confidence, ListedCode, Origin } from '../catalog/dataset-types.ts';
import type { DescribedFigure } from '../description/described-figure.ts';

/** One step on the way of a number, in reading order. */
export type TraceStep<Ids extends CatalogIds = CatalogIds> =
  /** What is said. */
  | {
      readonly kind: 'statement';
      /** The claim in our words. */
      readonly statement: string;
      /** The number as it circulates, and what it is said to be. */
      readonly asserted: Claim['asserted'];
    }
  /** It is part of a larger claim. */
  | {
      readonly kind: 'part-of';
      /** The larger claim. */
      readonly claim: CatalogClaim<Ids>;
    }
  /** Who says it. */
  | {
      readonly kind: 'appearances';
      /** Where it was seen, dated ones in time order first. */
      readonly appearances: Claim['appearances'];
    }
  /** Where the number comes from. */
  | {
      readonly kind: 'origin';
      /** What it was there, in our words. */
      readonly description: string;
      /** How firmly the claim is tied to it: every link read, likely, or only possible. */
      readonly link: Origin['link'];
      /** The figure that it goes back to; null where this dataset does not hold it. */
      readonly figure: DescribedFigure<Ids> | null;
    }
  /** No origin is recorded. Where one was sought and not found, that is not the same as false. */
  | {
      readonly kind: 'no-origin';
      /** Whether an origin was searched for. */
      readonly wasSought: boolean;
    }
  /** What was bent on the way. */
  | {
      readonly kind: 'bent';
      /** What happened to the number, as codes with their definitions. */
      readonly mutations: readonly ListedCode[];
    }
  /** What may be said of it. */
  | {
      readonly kind: 'verdict';
      /** The verdict, a code with its definition. */
      readonly verdict: ListedCode;
      /** How sure the reviewer is of the verdict. */
      readonly confidence: Confidence;
      /** Why this verdict, in our words. */
      readonly rationale: string;
      /** The figures that the verdict rests on. */
      readonly restsOn: readonly DescribedFigure<Ids>[];
    }
  /** How an origin was searched for. */
  | {
      readonly kind: 'search';
      /** What was searched, where no origin was found. */
      readonly search: string;
    }
  /** What to use instead. */
  | {
      readonly kind: 'instead';
      /** Each with what it is and is not. */
      readonly figures: readonly (DescribedFigure<Ids> & {
        /** What it is, and what it is not. */
        readonly why: string;
      })[];
    };

/** The way of a circulating number, from those who say it to what may be said instead. */
export interface Trace<Ids extends CatalogIds = CatalogIds> {
  /** The claim that is followed. */
  readonly claim: CatalogClaim<Ids>;
  /** The steps, in reading order; tell them apart by `kind`. */
  readonly steps: readonly TraceStep<Ids>[];
}
