import type { Unit, Value, ValueKind } from '../catalog/dataset-types.ts';
import type { Derived } from './derived.ts';
import type { FigureOf, Operand } from './operand.ts';

/**
 * Whether a number was computed here.
 *
 * @returns true for a derived figure, false for a figure of a catalog.
 * @throws Nothing.
 * @see `docs/how-the-arithmetic-works.md`, 7.
 * @example
 * ```ts
 * const year = catalog.figure('nhth/cases-identified/us/2024');
 * const fiscalYear = catalog.figure('nhth/cases-identified/us/fy2024');
 * console.log(isDerived(year), isDerived(union([year, fiscalYear]))); // → false true
 * ```
 */
export function isDerived(operand: Operand): operand is Derived {
  // Whoever asks may hold anything.
  return Object(operand).kind === 'derived';
}

/** One by one, for a figure with a unit is no computed number, whatever an intersection of both would say. */
type WithUnit<T extends FigureOf<Unit> | Derived, U extends Unit> = T extends Derived
  ? T & Derived<U>
  : T & FigureOf<U>;

/**
 * Whether a number is of this unit, so that the compiler knows it from then on.
 *
 * @returns whether its unit, or that of its scope, is the code.
 * @throws Nothing.
 * @see `docs/how-the-arithmetic-works.md`, 1: units are never each other.
 * @example
 * ```ts
 * const year = catalog.figure('nhth/cases-identified/us/2024');
 * console.log(hasUnit(year, 'cases'), hasUnit(year, 'victims')); // → true false
 * ```
 */
export function hasUnit<T extends FigureOf<Unit> | Derived, const U extends Unit>(
  operand: T,
  unit: U,
): operand is WithUnit<T, U> {
  const { scope } = Object(operand) as Partial<FigureOf<Unit>>;
  return (isDerived(operand) ? operand.unit : scope?.unit) === unit;
}

/**
 * Whether a number stands that is of this kind of value. A disputed figure has none.
 *
 * @returns whether the value is of the kind, and then the compiler knows its fields.
 * @throws Nothing.
 * @see `docs/how-the-arithmetic-works.md`, 2.
 * @example
 * ```ts
 * const year = catalog.figure('nhth/cases-identified/us/2024');
 * if (hasKind(year, 'point')) console.log(year.value.value); // → 11999
 * console.log(hasKind(catalog.figure('nhth/cases-identified/us/2021'), 'point')); // → false
 * ```
 */
export function hasKind<T extends FigureOf<Unit> | Derived, const K extends ValueKind>(
  operand: T,
  kind: K,
): operand is T & {
  /** The number, of the kind that was asked for. */
  readonly value: Extract<Value, { readonly kind: K }>;
} {
  return Object(Object(operand).value).kind === kind;
}
