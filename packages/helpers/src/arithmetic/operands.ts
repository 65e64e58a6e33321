import type { Unit } from '../catalog/dataset-types.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import type { Derived } from './derived.ts';
import { isDerived } from './guards.ts';
import type { Operand } from './operand.ts';

/** Two or more operands. Throws InvalidOptionError for fewer. */
export function atLeastTwo<U extends Unit>(
  operands: readonly Operand<U>[],
): readonly [Operand<U>, ...Operand<U>[]] {
  const length = Array.isArray(operands) ? `${operands.length} long` : 'no list';
  const [first, ...rest] = Array.isArray(operands) ? operands : [];
  if (rest.length === 0) throw new InvalidOptionError('The list of figures', length, 'two or more');
  return [first, ...rest];
}

/** The unit of an operand. */
export function unitOf<U extends Unit>(operand: Operand<U>): U {
  return isDerived(operand) ? (operand as Derived<U>).unit : operand.scope.unit;
}
