import type { Scope, Unit } from '../catalog/dataset-types.ts';
import { isAverage } from '../comparison/number-kind.ts';

const noAmounts: readonly Unit[] = ['percent-change', 'ratio', 'months', 'years-of-age'];

/** Whether a number is an amount of something: no average, multiple or change, of which nothing can be added or be a part. */
export const isAmount = (part: Pick<Scope, 'unit' | 'denominator'>): boolean =>
  !noAmounts.includes(part.unit) && !isAverage(part);
