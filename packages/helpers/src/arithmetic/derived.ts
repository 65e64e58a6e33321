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
      readonly kind: 'figure';
      readonly figure: string;
      readonly publication: string;
    })
  | (LineageRole & { readonly kind: 'supplied'; readonly text: string; readonly source: string })
  | (LineageRole & {
      readonly kind: 'derived';
      readonly operation: Operation;
      readonly of: readonly Lineage[];
    });

/** What a number was used for, where it is no operand: everybody who could be in the lists of a union or an intersection. */
interface LineageRole {
  readonly as?: 'universe' | undefined;
}

/** Something that was taken to be so, by name, and what it allowed. */
export interface AppliedAssumption {
  readonly kind: 'scope' | 'dependence' | 'across-break' | 'reading';
  readonly name: string;
  readonly because: string | null;
  readonly allowed: readonly AssumptionUse[];
  /** Ids of the series breaks that were passed over; only where the kind is `across-break`. */
  readonly breaks?: readonly string[] | undefined;
}

/** An uncertainty of one or more operands, with the way in which it moves the result. */
export interface DerivedComponent extends UncertaintyComponent {
  readonly of: readonly string[];
}

/** A number that nobody knows, and which a result needed. */
export interface MissingNumber {
  readonly id: string;
  readonly reason: UnknownReason;
}

/** How far estimates differ beyond what their intervals allow (Cochran’s Q, and the share of it that is not chance). */
export interface Heterogeneity {
  readonly q: number;
  readonly degreesOfFreedom: number;
  /** 0 to 1. */
  readonly iSquared: number;
}

/** A number computed from figures, with everything that a figure has. It has no numeric value of its own. */
export interface Derived<U extends Unit = Unit> {
  readonly kind: 'derived';
  readonly operation: Operation;
  /** The computation as a formula of ids: `sum(a, b)`. */
  readonly id: string;
  readonly unit: U;
  readonly value: Value;
  /** The least probability with which the ends hold together; left out where it was not stated, or nothing is left of it. */
  readonly level?: number | undefined;
  /** What the number is of: one part, or several that were put together. */
  readonly scope: readonly ScopePart[];
  readonly lineage: readonly Lineage[];
  /** Ids of the catalog figures at the bottom, each once. */
  readonly figures: readonly string[];
  readonly assumptions: readonly AppliedAssumption[];
  readonly uncertainty: readonly DerivedComponent[];
  /** Which way the number errs, all components taken together. */
  readonly direction: Direction;
  /** Why the value is unknown, number by number; empty where it is known. */
  readonly missing: readonly MissingNumber[];
  /** Ids of what wholly holds this, and of what this wholly holds, by the way it was made. */
  readonly within: readonly string[];
  readonly holds: readonly string[];
  readonly heterogeneity?: Heterogeneity | undefined;
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
    : { readonly 'these are different things': U };

/** One unit, or nothing where there are several. */
type Alone<U, All = U> = U extends All ? ([All] extends [U] ? U : never) : never;
