import type { AppliedAssumption } from './arithmetic/applied-assumption.ts';
import type { Derived } from './arithmetic/derived.ts';
import type {
  Claim,
  Confidence,
  ListedCode,
  Origin,
  Publication,
  Vintage,
} from './dataset-types.ts';
import type { CatalogClaim, CatalogFigure, CatalogIds } from './figure-types.ts';

/** A figure with its text, so that it cannot be shown without. */
export interface DescribedFigure<Ids extends CatalogIds = CatalogIds> {
  /** The figure, as the catalog hands it out. */
  readonly figure: CatalogFigure<Ids>;
  /** What `describe` gives: one sentence that says the number, and those that say how it errs. */
  readonly sentence: string;
  /** The same in one line and a half, for a list. */
  readonly brief: string;
}

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

/** A reading of a figure, and where it was published. */
export interface TracedReading {
  /** The reading: the published text digit for digit, page or table, the page that was read and when. */
  readonly vintage: Vintage;
  /** The publication that has it: title, publisher, date. */
  readonly publication: Publication;
  /** Both as a text: the digits, the publication, where in it, how it was read, and the address. */
  readonly printed: string;
}

/** A number and all that it was made of, down to what was published; tell the kinds apart by `kind`. */
export type TracedNumber =
  | {
      /** A number that an operation gave. */
      readonly kind: 'derived';
      /** The number, with its operation, formula, scope, value and notes. */
      readonly result: Derived;
      /** What it says: amount, unit, scope, how sure it is, and what was assumed in this step. */
      readonly text: string;
      /** What was taken to be so in this step; what was taken in the steps before stands there. */
      readonly assumptions: readonly AppliedAssumption[];
      /** What it was made of, in the order of the formula. */
      readonly of: readonly TracedNumber[];
    }
  | (DescribedFigure & {
      /** A figure of the catalog. */
      readonly kind: 'figure';
      /** The readings that were used; of a figure that is traced itself all that stand. */
      readonly readings: readonly TracedReading[];
    })
  | {
      /** A number that no catalog holds. */
      readonly kind: 'supplied';
      /** What it is of, in words. */
      readonly text: string;
      /** Who counted, and where it was read. */
      readonly source: string;
    };
