import type { CatalogContext } from '../catalog-context.ts';
import type { RangeBasis, Unit, Value } from '../dataset-types.ts';
import { deepFreeze } from '../deep-freeze.ts';
import { FigureCoercionError } from '../errors.ts';
import { registerContext } from '../record-context.ts';
import type { Operation } from '../scope/operation.ts';
import type { ScopePart } from '../scope/scope-part.ts';
import type { Dependence } from './dependence.ts';
import type { AppliedAssumption, Derived, DerivedComponent, Lineage } from './derived.ts';
import { jointDirection, reversed } from './direction.ts';
import { figuresUnder, type Quantity } from './operand.ts';
import { refusal } from './operate.ts';
import { type Span, valueFrom } from './span.ts';
import type { Stated } from './stated.ts';

/** What an operation has worked out. */
export interface Outcome<U extends Unit> {
  readonly operation: Operation;
  readonly context: CatalogContext;
  readonly quantities: readonly Quantity[];
  readonly assumptions: readonly AppliedAssumption[];
  readonly unit: U;
  readonly parts: readonly ScopePart[];
  /** What the spans of the operands give. Not called where an operand is unknown. */
  readonly compute: (spans: readonly Span[]) => Stated;
  /** The value, where it is taken over as it stands. */
  readonly value?: Value | undefined;
  /** The dependence that was stated, where one was. */
  readonly dependence?: Dependence | undefined;
  /** The positions of operands that pull the result the other way: what is taken away or divided by. */
  readonly against?: readonly number[] | undefined;
  /** What the result cannot fall below. Where it is left out: 0, unless an operand is below it. */
  readonly floor?: number | undefined;
  readonly basis?: RangeBasis | undefined;
  readonly within?: readonly string[] | undefined;
  readonly holds?: readonly string[] | undefined;
  readonly notes?: readonly string[] | undefined;
  readonly supplied?: readonly Lineage[] | undefined;
  readonly heterogeneity?: Derived['heterogeneity'];
  /** The formula, where it is not operation and operands. */
  readonly id?: string | undefined;
}

/** Puts a derived figure together: value, scope, lineage, assumptions, and the uncertainties of all operands. */
export function derive<U extends Unit>(outcome: Outcome<U>): Derived<U> {
  const { operation, quantities, against = [], supplied = [], heterogeneity } = outcome;
  const id = outcome.id ?? `${operation}(${quantities.map((quantity) => quantity.id).join(', ')})`;
  const { value, level, note, stated } = worked(outcome);
  const unknowns = quantities.flatMap(({ missing }) => missing);
  const isOwn = value.kind === 'unknown' && unknowns.length === 0;
  const uncertainty = componentsOf(quantities, against);
  const derived: Derived<U> = {
    kind: 'derived',
    operation,
    id,
    unit: outcome.unit,
    value,
    ...(level == null || value.kind === 'point' ? {} : { level }),
    scope: outcome.parts,
    lineage: [...quantities.map(({ lineage }) => lineage), ...supplied],
    figures: figuresUnder(quantities),
    assumptions: once([...outcome.assumptions, ...stated]),
    uncertainty,
    direction: jointDirection(uncertainty.map(({ direction }) => direction)),
    missing: isOwn ? [{ id, reason: value.reason }] : once(unknowns),
    within: outcome.within ?? [],
    holds: outcome.holds ?? [],
    ...(heterogeneity === undefined ? {} : { heterogeneity }),
    notes: [...(outcome.notes ?? []), ...note],
    [Symbol.toPrimitive](hint: string): string {
      if (hint !== 'string') throw new FigureCoercionError(id);
      return id;
    },
  };
  registerContext(derived, outcome.context);
  return deepFreeze(derived);
}

interface Worked {
  readonly value: Value;
  readonly level?: number | null;
  readonly note: readonly string[];
  /** The dependence, where it was used. */
  readonly stated: readonly AppliedAssumption[];
}

/** Unknown in, unknown out; else what the spans give. */
function worked(outcome: Outcome<Unit>): Worked {
  const { operation, quantities, dependence } = outcome;
  const spans = quantities.flatMap((quantity) => quantity.span ?? []);
  if (spans.length < quantities.length) {
    const missing = quantities.flatMap((quantity) => quantity.missing);
    const [{ reason } = { reason: 'indeterminate' as const }] = missing;
    const isOne = missing.every((each) => each.reason === reason);
    return {
      value: { kind: 'unknown', reason: isOne ? reason : 'indeterminate' },
      note: [],
      stated: [],
    };
  }
  const { span, note } = outcome.compute(spans);
  const notes = note === null ? [] : [note];
  if (span === null) {
    return { value: { kind: 'unknown', reason: 'indeterminate' }, note: notes, stated: [] };
  }
  const { low, high, level } = span;
  const { basis } = outcome;
  // Only changes can be below zero; what is made of them can, too.
  const isSigned = spans.some((each) => each.high < 0 || (each.low < 0 && each.low > -Infinity));
  const floor = outcome.floor ?? (isSigned ? -Infinity : 0);
  const isTooLarge = [low, high].some(
    (end) => Number.isFinite(end) && Math.abs(end) > Number.MAX_SAFE_INTEGER,
  );
  if (isTooLarge || high < floor || low > high) {
    throw refusal(
      operation,
      quantities,
      isTooLarge ? 'out-of-range' : 'contradiction',
      String(low),
      String(high),
    );
  }
  const value = outcome.value ?? valueFrom(span, floor, basis);
  const isUsed = dependence !== undefined && note === null && value.kind !== 'unknown';
  const { name = '', because = null } = dependence ?? {};
  const stated = isUsed ? [{ kind: 'dependence' as const, name, because, allowed: [] }] : [];
  return { value, ...(value.kind === 'unknown' ? {} : { level }), note: notes, stated };
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

function once<T>(all: readonly T[]): readonly T[] {
  return [...new Map(all.map((item) => [JSON.stringify(item), item])).values()];
}
