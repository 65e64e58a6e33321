import { byCodeUnit } from '../by-code-unit.ts';
import type { CatalogContext } from '../catalog-context.ts';
import type { Unit, Vintage } from '../dataset-types.ts';
import { InvalidOptionError } from '../errors.ts';
import { contextOf } from '../record-context.ts';
import type { ScopeParts } from '../scope/scope-part.ts';
import { figureSubject, type Subject } from '../scope/subject.ts';
import type {
  AppliedAssumption,
  Derived,
  DerivedComponent,
  FigureOf,
  Lineage,
  MissingNumber,
  Operand,
} from './derived.ts';
import { exactEndsOf } from './exact-ends.ts';
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
  /** The operand itself, where it was computed. */
  readonly result?: Derived;
}

/** What an operand is of. */
export function subjectOf(operand: Operand): Subject {
  return isDerived(operand) ? derivedSubject(operand) : figureSubject(operand);
}

function derivedSubject({ id, scope, within, holds, figures }: Derived): Subject {
  // Nothing is derived from nothing.
  return { id, parts: scope as ScopeParts, within, holds, figures, isDisputed: false };
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
    ...derivedSubject(operand),
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

/** The catalog that handed the operands out. Throws ForeignRecordError where one of them comes from none. */
export function catalogOf([first, ...others]: readonly [Operand, ...Operand[]]): CatalogContext {
  const context = contextOf(first, 'figure', 'derived');
  for (const other of others) contextOf(other, 'figure', 'derived');
  return context;
}

/** The one catalog that handed all operands out. Throws InvalidOptionError, ForeignRecordError. */
export function oneCatalogOf(operands: readonly [Operand, ...Operand[]]): CatalogContext {
  const context = catalogOf(operands);
  for (const operand of operands) requireCatalog(operand, context);
  return context;
}

/**
 * Throws InvalidOptionError for an operand of another edition, or of another day of this one, ForeignRecordError for one of
 * none. What is computed names its figures by id, and there another number may stand under the same id.
 */
export function requireCatalog(operand: Operand, context: CatalogContext): void {
  const own = contextOf(operand, 'figure', 'derived');
  if (own === context) return;
  const [given, wanted] = [editionOf(own), editionOf(context)];
  if (given !== wanted) throw new InvalidOptionError(`The catalog of ${operand.id}`, given, wanted);
}

const editionOf = ({ dataset: { edition }, knownOn }: CatalogContext) =>
  `edition ${edition}${knownOn === null ? '' : ` as known on ${knownOn}`}`;

/** The ids of all figures under several quantities, each once. */
export function figuresUnder(quantities: readonly Subject[]): readonly string[] {
  return [...new Set(quantities.flatMap(({ figures }) => figures))].sort(byCodeUnit);
}
