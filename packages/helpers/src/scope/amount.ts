import type { Unit } from '../catalog/dataset-types.ts';
import { isAverage } from '../comparison/number-kind.ts';
import type { ScopePart } from './scope-part.ts';

const noAmounts: readonly Unit[] = ['percent-change', 'ratio', 'months', 'years-of-age'];

/** How the measure of a change ends: a rise of 20 victims is in victims, and is no 20 victims. */
export const CHANGED = ' changed';

export const isChange = ({ measure }: Pick<ScopePart, 'measure'>): boolean =>
  measure.endsWith(CHANGED);

/** Whether a number is an amount of something: no average, multiple or change, of which nothing can be added or be a part. */
export const isAmount = (part: Pick<ScopePart, 'unit' | 'denominator' | 'measure'>): boolean =>
  !noAmounts.includes(part.unit) && !isAverage(part) && !isChange(part);
