import type { AppliedAssumption } from '../arithmetic/applied-assumption.ts';
import type { Derived } from '../arithmetic/derived.ts';
import type { Publication, Vintage } from '../catalog/dataset-types.ts';
import type { DescribedFigure } from '../description/described-figure.ts';

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
