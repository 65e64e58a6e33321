import type { Value } from '@darkfigure/schema';
import { figureRule, type Rule } from './rule.ts';

/** Rules about the numbers of single figures. */
export const valueRules: readonly Rule[] = [
  figureRule('percent-within-bounds', 'A percentage lies between 0 and 100.', (figure) =>
    figure.scope.unit === 'percent'
      ? figure.vintages.find(({ value }) => !within(value, 0, 100))?.text
      : undefined,
  ),
  figureRule('count-not-negative', 'Only a change may be negative.', (figure) =>
    figure.scope.unit === 'percent-change'
      ? undefined
      : figure.vintages.find(({ value }) => !within(value, 0, Number.POSITIVE_INFINITY))?.text,
  ),
];

function within(value: Value, low: number, high: number): boolean {
  switch (value.kind) {
    case 'unknown':
      return true;
    case 'point':
    case 'bound':
      return value.value >= low && value.value <= high;
    case 'range':
    case 'interval':
      return value.low >= low && value.high <= high;
    default:
      return value satisfies never;
  }
}
