import type { Operation } from '../scope/operation.ts';

/** Where a number comes from: a figure with the publication of its reading, a number that was supplied, or a computation. */
export type Lineage =
  | (LineageRole & {
      /** A reading of a catalog figure. */
      readonly kind: 'figure';
      /** The figure, by id. */
      readonly figure: string;
      /** The publication of the reading, by id. */
      readonly publication: string;
      /** What was printed there, digit for digit: a publication may give one figure twice. */
      readonly text: string;
    })
  | (LineageRole & {
      /** A number that no catalog holds. */
      readonly kind: 'supplied';
      /** What it is of, in words. */
      readonly text: string;
      /** Who counted, and where it was read. */
      readonly source: string;
    })
  | (LineageRole & {
      /** A computation. */
      readonly kind: 'derived';
      /** What was done. */
      readonly operation: Operation;
      /** What it was done to, in the order of the formula. */
      readonly of: readonly Lineage[];
    });

/** What a number was used for, where it is no operand: everybody who could be in the lists of a union or an intersection. */
interface LineageRole {
  /** `universe`: it only narrowed how far lists can overlap. Left out: an operand. */
  readonly as?: 'universe' | undefined;
}
