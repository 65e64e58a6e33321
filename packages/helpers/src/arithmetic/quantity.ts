import type { Unit, Vintage } from '../catalog/dataset-types.ts';
import { figureSubject, type Subject } from '../scope/subject.ts';
import type { AppliedAssumption } from './applied-assumption.ts';
import type { Derived, DerivedComponent, MissingNumber } from './derived.ts';
import { exactEndsOf } from './exact-ends.ts';
import { isDerived } from './guards.ts';
import type { Lineage } from './lineage.ts';
import type { FigureOf, Operand } from './operand.ts';
import { type Span, spanOf } from './span.ts';
import { subjectOf } from './subject-of.ts';

/** An operand as operations compute with it. */
export interface Quantity extends Subject {
  /** Null where there is no number. */
  readonly span: Span | null;
  readonly uncertainty: readonly DerivedComponent[];
  readonly lineage: Lineage;
  readonly assumptions: readonly AppliedAssumption[];
  readonly missing: readonly MissingNumber[];
  /** The operand itself, where it was computed. */
  readonly result?: Derived;
}

/** An operand as operations compute with it. A disputed figure has no number here: the check refuses it before. */
export function quantityOf(operand: Operand): Quantity {
  if (!isDerived(operand)) {
    const reading = operand.state === 'settled' ? operand : operand.values[0];
    return readingQuantity(operand, reading?.vintage ?? noVintage);
  }
  const { value, level, operation, lineage, uncertainty, assumptions, missing } = operand;
  const stated = spanOf(value, undefined, level);
  // What was settled is a figure still, and as little below nothing as one.
  const span = operation === 'settle' ? atLeastNone(stated, operand.unit) : stated;
  return {
    ...subjectOf(operand),
    span: span === null ? null : { ...span, exactly: exactEndsOf(operand) },
    uncertainty,
    lineage: { kind: 'derived', operation, of: lineage },
    assumptions,
    missing,
    result: operand,
  };
}

/** What is read of a vintage. */
type Read = Pick<Vintage, 'value' | 'qualifier' | 'publication' | 'text'>;

const noVintage: Read = {
  value: { kind: 'unknown', reason: 'indeterminate' },
  qualifier: 'exact',
  publication: '',
  text: '',
};

/** A figure by one of its readings. */
export function readingQuantity(
  figure: FigureOf<Unit>,
  { value, qualifier, publication, text }: Read,
): Quantity {
  const { id } = figure;
  return {
    ...figureSubject(figure),
    span: atLeastNone(spanOf(value, qualifier), figure.scope.unit),
    uncertainty: figure.uncertainty.map((component) => ({ ...component, of: [id] })),
    lineage: { kind: 'figure', figure: id, publication, text },
    assumptions: [],
    missing: value.kind === 'unknown' ? [{ id, reason: value.reason }] : [],
  };
}

/** Only a change can be below zero, however it was rounded. */
function atLeastNone(span: Span | null, unit: Unit): Span | null {
  const isBelow = span !== null && span.low < 0 && span.high > 0 && unit !== 'percent-change';
  return isBelow && span.low > -Infinity ? { ...span, low: 0 } : span;
}
