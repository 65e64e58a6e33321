import type {
  Direction,
  UncertaintyComponent,
  Unit,
  UnknownReason,
  Value,
} from '../catalog/dataset-types.ts';
import type { Operation } from '../scope/operation.ts';
import type { ScopePart } from '../scope/scope-part.ts';
import type { AppliedAssumption } from './applied-assumption.ts';
import type { Lineage } from './lineage.ts';

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
