import { once } from '../once.ts';
import { shareRule } from '../scope/part-rule.ts';
import type { CheckOptions } from '../scope/settings.ts';
import type { Allowed } from './allowed.ts';
import { breaksPassed, withUses } from './applied-assumption.ts';
import { requireCatalog } from './catalog-of.ts';
import type { Operand } from './operand.ts';
import { type Quantity, quantityOf } from './quantity.ts';
import { requireLegal } from './require-legal.ts';

/** What may be told to a union or an intersection: its bounds hold whatever the errors depend on. */
export interface OverlapOptions extends CheckOptions {
  /** A number of everybody who could be in the lists: it narrows how far they can overlap. */
  readonly universe?: Operand | undefined;
}

/** A universe, and all that was assumed and passed over, for the lists to lie in it, too. */
interface Universe extends Pick<Allowed, 'assumptions'> {
  readonly universe: Quantity | null;
}

/** The universe as a quantity, once every list is known to lie within it. Throws ScopeError. */
export function universeOf(
  universe: Operand | undefined,
  { quantities, settings, assumptions }: Pick<Allowed, 'quantities' | 'settings' | 'assumptions'>,
): Universe {
  if (universe === undefined) return { universe: null, assumptions };
  requireCatalog(universe, settings.context);
  const whole = quantityOf(universe);
  const checks = quantities.map((each) => requireLegal(shareRule, each, whole, settings));
  const crossed = new Set(checks.flatMap((check) => check.crossed));
  const known = assumptions.flatMap(({ breaks = [] }) => breaks);
  const isNew = [...crossed].some(({ id }) => !known.includes(id));
  return {
    universe: { ...whole, lineage: { ...whole.lineage, as: 'universe' } },
    assumptions: withUses(
      [
        ...assumptions,
        ...whole.assumptions,
        ...(isNew ? [breaksPassed(crossed, settings.acrossBreak ?? null)] : []),
      ],
      once(checks.flatMap(({ uses }) => uses)),
    ),
  };
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
