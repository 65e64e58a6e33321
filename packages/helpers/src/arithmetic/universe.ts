import { shareRule } from '../scope/part-rule.ts';
import type { CheckOptions } from '../scope/settings.ts';
import type { Allowed } from './allowed.ts';
import { requireCatalog } from './catalog-of.ts';
import type { Operand } from './operand.ts';
import { type Quantity, quantityOf } from './quantity.ts';
import { requireLegal } from './require-legal.ts';

/** What may be told to a union or an intersection: its bounds hold whatever the errors depend on. */
export interface OverlapOptions extends CheckOptions {
  /** A number of everybody who could be in the lists: it narrows how far they can overlap. */
  readonly universe?: Operand | undefined;
}

/** The universe as a quantity, once every list is known to lie within it. Throws ScopeError. */
export function universeOf(
  universe: Operand | undefined,
  { quantities, settings }: Pick<Allowed, 'quantities' | 'settings'>,
): Quantity | null {
  if (universe === undefined) return null;
  requireCatalog(universe, settings.context);
  const whole = quantityOf(universe);
  for (const quantity of quantities) requireLegal(shareRule, quantity, whole, settings);
  return { ...whole, lineage: { ...whole.lineage, as: 'universe' } };
}

/** `union(a, b within c)`: the lists, and the universe that is none of them. */
export function formulaWithin(
  operation: 'union' | 'intersection',
  lists: readonly Quantity[],
  universe: Quantity | null,
): string {
  const within = universe === null ? '' : ` within ${universe.id}`;
  return `${operation}(${lists.map(({ id }) => id).join(', ')}${within})`;
}
