import type { CatalogContext } from './catalog-context.ts';
import type { CatalogFigure } from './figure-types.ts';
import { labelReadsOn } from './unit-text.ts';

/** What is counted, as a noun. A label that reads on after its unit needs the unit, or “the share”, before it. */
export function measureText(figure: CatalogFigure, context: CatalogContext): string {
  const { label, unit } = context.measures.get(figure.measure);
  if (!labelReadsOn(figure, context)) return label;
  const noun = unit === 'percent' ? 'the share' : context.codes.label('unit', unit);
  return `${noun} ${label}`;
}
