import type { Unit, Value, ValueKind } from '../dataset-types.ts';
import type { Derived, FigureOf, Operand } from './derived.ts';

/** Whether a number was computed here. */
export function isDerived(operand: Operand): operand is Derived {
  return 'kind' in operand && operand.kind === 'derived';
}

/** Whether a number is of this unit, so that the compiler knows it from then on. */
export function hasUnit<const U extends Unit>(operand: Operand, unit: U): operand is Operand<U> {
  return (isDerived(operand) ? operand.unit : operand.scope.unit) === unit;
}

/** Whether a number stands that is of this kind of value. A disputed figure has none. */
export function hasKind<T extends FigureOf<Unit> | Derived, const K extends ValueKind>(
  operand: T,
  kind: K,
): operand is T & { readonly value: Extract<Value, { readonly kind: K }> } {
  return 'value' in operand && operand.value.kind === kind;
}
