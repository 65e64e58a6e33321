import type {
  Direction,
  UncertaintyComponent,
  Unit,
  UnknownReason,
  Value,
} from '../dataset-types.ts';
import type { CatalogFigure, CatalogIds } from '../figure-types.ts';
import type { Operation } from '../scope/operation.ts';
import type { AssumptionUse } from '../scope/pair-check.ts';
import type { ScopePart } from '../scope/scope-part.ts';

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

/** Something that was taken to be so, by name, and what it allowed. */
export interface AppliedAssumption {
  /** What it is about: a scope, how errors go together, a break that was passed over, or which reading was chosen. */
  readonly kind: 'scope' | 'dependence' | 'across-break' | 'reading';
  /** The name it was given, or one that says what was taken: `independent`, `across the break of …`. */
  readonly name: string;
  /** Why, as a sentence; null where nobody said. */
  readonly because: string | null;
  /** Where it was needed, one entry an axis and pair; only where the kind is `scope`, else empty. */
  readonly allowed: readonly AssumptionUse[];
  /** Ids of the series breaks that were passed over; only where the kind is `across-break`. */
  readonly breaks?: readonly string[] | undefined;
}

/** An uncertainty of one or more operands, with the way in which it moves the result. */
export interface DerivedComponent extends UncertaintyComponent {
  /** Ids of the figures that it comes from. */
  readonly of: readonly string[];
}

/** A number that nobody knows, and which a result needed. */
export interface MissingNumber {
  /** The id of the figure; the formula, where the figures are known and the result is not. */
  readonly id: string;
  /** Why nobody knows it, a code. */
  readonly reason: UnknownReason;
}

/** How far estimates differ beyond what their intervals allow (Cochran’s Q, and the share of it that is not chance). */
export interface Heterogeneity {
  /** Cochran’s Q, 0 or more. */
  readonly q: number;
  /** How many estimates there are, less one. */
  readonly degreesOfFreedom: number;
  /** I²: the share of Q that is more than chance, 0 to 1. */
  readonly iSquared: number;
}

/** A number computed from figures, with everything that a figure has. It has no numeric value of its own. */
export interface Derived<U extends Unit = Unit> {
  /** Tells it from a catalog figure, which has no `kind`. */
  readonly kind: 'derived';
  /** What it was made by. */
  readonly operation: Operation;
  /** The computation as a formula of ids: `sum(a, b)`. */
  readonly id: string;
  /** What one unit of the number is. */
  readonly unit: U;
  /** The number, of the same five kinds as a figure’s; narrow it by `kind`. */
  readonly value: Value;
  /** The least probability with which the ends hold together; left out where it was not stated, or nothing is left of it. */
  readonly level?: number | undefined;
  /** What the number is of: one part, or several that were put together. */
  readonly scope: readonly ScopePart[];
  /** Where each operand comes from, down to the publications; a supplied population stands last. */
  readonly lineage: readonly Lineage[];
  /** Ids of the catalog figures at the bottom, each once. */
  readonly figures: readonly string[];
  /** Everything that was taken to be so, here and in the operands. */
  readonly assumptions: readonly AppliedAssumption[];
  /** What may be wrong with the operands, each with the way in which it moves the result. */
  readonly uncertainty: readonly DerivedComponent[];
  /** Which way the number errs, all components taken together. */
  readonly direction: Direction;
  /** Why the value is unknown, number by number; empty where it is known. */
  readonly missing: readonly MissingNumber[];
  /** Ids of what wholly holds this, by the way it was made. */
  readonly within: readonly string[];
  /** Ids of what this wholly holds, by the way it was made. */
  readonly holds: readonly string[];
  /** How far the estimates differ; only of a mean by `combine`, where it can be said. */
  readonly heterogeneity?: Heterogeneity | undefined;
  /** What a reader must know of how it was made, one sentence each. */
  readonly notes: readonly string[];
  /** Gives the formula in a template literal; throws FigureCoercionError where a number is wanted. */
  [Symbol.toPrimitive](hint: string): string;
}

/** A catalog figure whose unit is known to the compiler. */
export type FigureOf<U extends Unit> = CatalogFigure<CatalogIds, U>;

/** What operations take: a catalog figure or a derived one. */
export type Operand<U extends Unit = Unit> = FigureOf<U> | Derived<U>;

/** Refuses at compile time to put units together of which the compiler knows that they differ. */
export type OneUnit<U extends Unit> = [U] extends [Alone<U>]
  ? unknown
  : Unit extends U
    ? unknown
    : {
        /** No number has this field: it is what the compiler says where the units differ. */
        readonly 'these are different things': U;
      };

/** One unit, or nothing where there are several. */
type Alone<U, All = U> = U extends All ? ([All] extends [U] ? U : never) : never;
