import type { CatalogContext } from '../catalog/catalog-context.ts';
import { contextOf } from '../catalog/record-context.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import type { Operand } from './operand.ts';

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
