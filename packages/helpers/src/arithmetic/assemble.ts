import { byCodeUnit } from '../by-code-unit.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Unit, Value } from '../catalog/dataset-types.ts';
import { registerContext } from '../catalog/record-context.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { FigureCoercionError } from '../errors/figure-coercion-error.ts';
import { once } from '../once.ts';
import type { Operation } from '../scope/operation.ts';
import type { ScopePart } from '../scope/scope-part.ts';
import type { Subject } from '../scope/subject.ts';
import type { AppliedAssumption } from './applied-assumption.ts';
import type { Derived, DerivedComponent } from './derived.ts';
import { jointDirection, reversed } from './direction.ts';
import type { Lineage } from './lineage.ts';
import { rememberMaking } from './made-of.ts';
import type { Quantity } from './quantity.ts';

/** What a derived figure is made of, but for its value. */
export interface Making<U extends Unit> {
  readonly operation: Operation;
  readonly context: CatalogContext;
  readonly quantities: readonly Quantity[];
  readonly assumptions: readonly AppliedAssumption[];
  readonly unit: U;
  readonly parts: readonly ScopePart[];
  /** The positions of operands that pull the result the other way: what is taken away or divided by. */
  readonly against?: readonly number[] | undefined;
  readonly within?: readonly string[] | undefined;
  readonly holds?: readonly string[] | undefined;
  readonly notes?: readonly string[] | undefined;
  readonly supplied?: readonly Lineage[] | undefined;
  readonly heterogeneity?: Derived['heterogeneity'];
  /** The formula, where it is not operation and operands. */
  readonly id?: string | undefined;
}

/** Puts a derived figure together: value, scope, lineage, assumptions, and the uncertainties of all operands. */
export function assemble<U extends Unit>(
  {
    operation,
    context,
    quantities,
    assumptions,
    unit,
    parts,
    against = [],
    within = [],
    holds = [],
    notes = [],
    supplied = [],
    heterogeneity,
    id = `${operation}(${quantities.map((quantity) => quantity.id).join(', ')})`,
  }: Making<U>,
  value: Value,
  level: number | null = null,
): Derived<U> {
  const unknowns = quantities.flatMap(({ missing }) => missing);
  const isOwn = value.kind === 'unknown' && unknowns.length === 0;
  const uncertainty = componentsOf(quantities, against);
  const derived: Derived<U> = {
    kind: 'derived',
    operation,
    id,
    unit,
    value,
    ...(level === null || value.kind === 'point' ? {} : { level }),
    scope: parts,
    lineage: [...quantities.map(({ lineage }) => lineage), ...supplied],
    figures: figuresUnder(quantities),
    assumptions: once(assumptions),
    uncertainty,
    direction: jointDirection(uncertainty.map(({ direction }) => direction)),
    missing: isOwn ? [{ id, reason: value.reason }] : once(unknowns),
    within,
    holds,
    ...(heterogeneity === undefined ? {} : { heterogeneity }),
    notes,
    [Symbol.toPrimitive](hint: string): string {
      if (hint !== 'string') throw new FigureCoercionError(id);
      return id;
    },
  };
  registerContext(derived, 'derived', context);
  rememberMaking(
    derived,
    quantities.map(({ result }) => result),
  );
  return deepFreeze(derived);
}

/** The uncertainties of all operands, the same ones together, each with the way it moves the result. */
function componentsOf(
  quantities: readonly Quantity[],
  against: readonly number[],
): readonly DerivedComponent[] {
  const found = new Map<string, DerivedComponent>();
  for (const [at, { uncertainty }] of quantities.entries()) {
    // Sizes are in the unit of the operand, and are left behind with it.
    for (const { kind, direction, statedBy, note, of } of uncertainty) {
      const way = against.includes(at) ? reversed(direction) : direction;
      const key = [kind, way, statedBy, note].join();
      const ids = new Set([...(found.get(key)?.of ?? []), ...of]);
      found.set(key, { kind, direction: way, statedBy, note, of: [...ids] });
    }
  }
  return [...found.values()];
}

/** The ids of all figures under several quantities, each once. */
function figuresUnder(quantities: readonly Subject[]): readonly string[] {
  return [...new Set(quantities.flatMap(({ figures }) => figures))].sort(byCodeUnit);
}
