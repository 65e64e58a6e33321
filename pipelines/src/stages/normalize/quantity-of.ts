import { nearest } from '../../issue/nearest.ts';
import type { Cell, Draft } from '../../layout/layout.ts';
import type { MeasureSpec, QuantitySpec } from '../../source/source-module.ts';
import type { Walk } from './walk.ts';

/** What a number counts: the measure, and what the label says beyond it. */
export interface Quantity {
  readonly cell: Cell;
  readonly spec: QuantitySpec;
  readonly measure: MeasureSpec;
}

/** What the label of a draft’s quantity means; without it nothing else can be said of the number. */
export function quantityOf(draft: Draft, walk: Walk): Quantity | undefined {
  const { module } = walk;
  const cell = draft.quantity;
  if (cell === undefined)
    return walk.report(
      'empty-cell',
      draft.value,
      'no quantity',
      'a quantity from a column, a header or a constant of the layout',
    );
  const found = walk.lookUp<string | QuantitySpec>('quantity', module.quantities, cell);
  if (found === undefined) return undefined;
  const spec: QuantitySpec = typeof found === 'string' ? { measure: found } : found;
  const measure = Object.hasOwn(module.measures, spec.measure)
    ? module.measures[spec.measure]
    : undefined;
  if (measure === undefined)
    return walk.report(
      'unknown-measure',
      cell,
      `measure "${spec.measure}"`,
      'a measure of the module',
      nearest(spec.measure, Object.keys(module.measures)),
    );
  walk.used.add(`measure:${spec.measure}`);
  return { cell, spec, measure };
}
