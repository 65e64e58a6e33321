import type { RangeBasis, Unit, UnknownReason, Value } from '../catalog/dataset-types.ts';
import { contradiction, outOfRange } from '../scope/refusals.ts';
import { assemble, type Making } from './assemble.ts';
import type { Dependence } from './dependence.ts';
import type { Derived } from './derived.ts';
import { rememberEnds } from './exact-ends.ts';
import { refusal } from './refusal.ts';
import { type Span, valueFrom } from './span.ts';
import type { Stated } from './stated.ts';

/** What an operation has worked out. */
export interface Outcome<U extends Unit> extends Making<U> {
  /** What the spans of the operands give. Not called where an operand is unknown. */
  readonly compute: (spans: readonly Span[]) => Stated;
  /** The dependence that was stated, where one was. */
  readonly dependence?: Dependence | undefined;
  /** What the result cannot fall below. Where it is left out: 0, unless an operand is below it. */
  readonly floor?: number | undefined;
  readonly basis?: RangeBasis | undefined;
}

/** A derived figure with the value that the spans of its operands give. Unknown in, unknown out. */
export function derive<U extends Unit>(outcome: Outcome<U>): Derived<U> {
  const { operation, quantities, dependence, basis } = outcome;
  const spans = quantities.flatMap((quantity) => quantity.span ?? []);
  if (spans.length < quantities.length) {
    const reasons = new Set(
      quantities.flatMap(({ missing }) => missing.map(({ reason }) => reason)),
    );
    const [only = 'indeterminate'] = reasons;
    return assemble(outcome, unknown(reasons.size === 1 ? only : 'indeterminate'));
  }
  const { span, note } = outcome.compute(spans);
  const noted = note === null ? outcome : { ...outcome, notes: [...(outcome.notes ?? []), note] };
  if (span === null) return assemble(noted, unknown('indeterminate'));
  const { low, high, level } = span;
  // Only changes can be below zero; what is made of them can, too.
  const isSigned = spans.some((each) => each.high < 0 || (each.low < 0 && each.low > -Infinity));
  const floor = outcome.floor ?? (isSigned ? -Infinity : 0);
  const isTooLarge = [low, high].some(
    (end) => Number.isFinite(end) && Math.abs(end) > Number.MAX_SAFE_INTEGER,
  );
  if (isTooLarge || high < floor || low > high) {
    const code = isTooLarge ? outOfRange : contradiction;
    throw refusal(operation, quantities, code, String(low), String(high));
  }
  const value = valueFrom(span, floor, basis);
  if (value.kind === 'unknown') return assemble(noted, value);
  if (dependence === undefined || note !== null) {
    const derived = assemble(noted, value, level);
    rememberEnds(derived, span);
    return derived;
  }
  const { name, because } = dependence;
  const stated = { kind: 'dependence', name, because, allowed: [] } as const;
  const assumptions = [...outcome.assumptions, stated];
  return assemble({ ...outcome, assumptions }, value, level);
}

const unknown = (reason: UnknownReason): Value => ({ kind: 'unknown', reason });
