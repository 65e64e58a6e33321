import { byCodeUnit } from '../by-code-unit.ts';
import type { CatalogContext } from '../catalog-context.ts';
import { contextOf } from '../record-context.ts';
import { figureSubject, type Subject } from '../scope/subject.ts';
import type {
  AppliedAssumption,
  Derived,
  DerivedComponent,
  Lineage,
  MissingNumber,
  Operand,
} from './derived.ts';
import { isDerived } from './guards.ts';
import { type Span, spanOf } from './span.ts';

/** An operand as operations compute with it. */
export interface Quantity extends Subject {
  /** Null where there is no number. */
  readonly span: Span | null;
  readonly uncertainty: readonly DerivedComponent[];
  readonly lineage: Lineage;
  readonly assumptions: readonly AppliedAssumption[];
  readonly missing: readonly MissingNumber[];
}

/** What an operand is of. */
export function subjectOf(operand: Operand): Subject {
  return isDerived(operand) ? derivedSubject(operand) : figureSubject(operand);
}

function derivedSubject({ id, scope, within, holds, figures }: Derived): Subject {
  return { id, parts: scope, within, holds, figures, isDisputed: false };
}

/** An operand as operations compute with it. A disputed figure has no number here: the check refuses it before. */
export function quantityOf(operand: Operand): Quantity {
  if (isDerived(operand)) {
    const { value, level, operation, lineage, uncertainty, assumptions, missing } = operand;
    return {
      ...derivedSubject(operand),
      span: spanOf(value, undefined, level),
      uncertainty,
      lineage: { kind: 'derived', operation, of: lineage },
      assumptions,
      missing,
    };
  }
  const { id } = operand;
  const reading = operand.state === 'settled' ? operand : operand.values[0];
  const value = reading?.value ?? { kind: 'unknown', reason: 'indeterminate' };
  return {
    ...figureSubject(operand),
    span: spanOf(value, reading?.qualifier),
    uncertainty: operand.uncertainty.map((component) => ({ ...component, of: [id] })),
    lineage: { kind: 'figure', figure: id, publication: reading?.vintage.publication ?? '' },
    assumptions: [],
    missing: value.kind === 'unknown' ? [{ id, reason: value.reason }] : [],
  };
}

/** The catalog that handed the operands out. Throws ForeignRecordError where one of them comes from none. */
export function catalogOf(operands: readonly [Operand, ...Operand[]]): CatalogContext {
  const [first] = operands.map((operand) => contextOf(operand, operand.id));
  return first ?? contextOf(operands[0], operands[0].id);
}

/** The ids of all figures under several quantities, each once. */
export function figuresUnder(quantities: readonly Subject[]): readonly string[] {
  return [...new Set(quantities.flatMap(({ figures }) => figures))].sort(byCodeUnit);
}
