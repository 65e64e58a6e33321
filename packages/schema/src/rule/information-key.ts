import type { Value } from '../record/value.ts';
import { width } from './ends.ts';
import { isLower, statementOf } from './statement.ts';

/** How much a value says, as a key whose smaller numbers come first: an interval says more than a bare number. */
export function informationKey(value: Value): readonly number[] {
  const statement = statementOf(value);
  switch (statement.form) {
    case 'spread':
      return [
        statement.level === null ? 1 : 0,
        statement.best === undefined ? 1 : 0,
        width(statement.ends),
      ];
    case 'number':
      return [2, width(statement.ends)];
    case 'bound': {
      const { op, value: end } = statement.bound;
      const open = op === 'gt' || op === 'lt' ? 0 : 1;
      return isLower(statement.bound) ? [3, 0, -end, open] : [3, 1, end, open];
    }
    case 'none':
      return [4];
    default:
      return statement satisfies never;
  }
}
