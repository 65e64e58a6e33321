import type { Dimension, Says } from './dimension.ts';
import type { Expression } from './read-expression.ts';
import { Refusal } from './refusal.ts';

/** "10326 (11.9%)" names its second unit; "45 % (54)" does not, and only counts may go without. */
export function dimensionInside(
  expression: Expression,
  at: number,
  dimension: Dimension,
): Dimension {
  const says = saysOf(expression);
  if (says !== 'bare') return says;
  if (dimension === 'count') return dimension;
  throw new Refusal(
    'ambiguous-parenthesis',
    at,
    'a number without a unit',
    'the unit of the number in parentheses',
  );
}

function saysOf(expression: Expression): Says {
  switch (expression.kind) {
    case 'single':
      return expression.amount.says;
    case 'range':
      return expression.low.says;
    case 'magnitude':
      return expression.says;
    default:
      return expression satisfies never;
  }
}
