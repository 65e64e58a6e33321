import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { labelReadsOn } from './unit-text.ts';

/** What is counted, as a noun. A label that reads on after its unit needs the unit, or “the share”, before it. */
export const measureText = ({ measure }: CatalogFigure, context: CatalogContext): string =>
  measureName(measure, context);

/** The same by the id of a measure, or by that of a number which was computed of one and is no plain count of it. */
export function measureName(measure: string, context: CatalogContext): string {
  const [id = '', ...how] = measure.split(' ');
  const record = context.measures.find(id);
  if (record === undefined) return measure;
  const { label, unit } = record;
  const noun = unit === 'percent' ? 'the share' : context.codes.label('unit', unit);
  const name = labelReadsOn({ measure: id }, context) ? `${noun} ${label}` : label;
  return how.length === 0 ? name : `${name}, as computed`;
}
