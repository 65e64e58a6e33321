import type { BoundValue, Value } from '../record/value.ts';
import { atMost, close, type Ends, overlap, same, width } from './ends.ts';
import { isLower, type Statement, statementOf } from './statement.ts';

/**
 * Whether the first value agrees with the second and says at least as much, so that the second adds nothing.
 * Meant for values in the order of `informationKey`, the more telling one first.
 */
export function refines(first: Value, second: Value): boolean {
  const [a, b] = [statementOf(first), statementOf(second)];
  if (b.form === 'none') {
    // What we did not find is no statement of the source; every other absence is.
    if (a.form === 'none') return a.unknown.reason === b.unknown.reason;
    return b.unknown.reason === 'not-found-by-us';
  }
  switch (a.form) {
    case 'spread':
      return spreadRefines(a, b);
    case 'number':
      if (b.form === 'bound') return meets(a.ends, b.bound);
      if (b.form === 'spread') return false;
      if (close(width(a.ends), width(b.ends))) return same(a.ends, b.ends);
      return width(a.ends) < width(b.ends) && overlap(a.ends, b.ends);
    case 'bound':
      return b.form === 'bound' && isLower(a.bound) === isLower(b.bound);
    case 'none':
      return false;
    default:
      return a satisfies never;
  }
}

function spreadRefines(
  a: Extract<Statement, { form: 'spread' }>,
  b: Exclude<Statement, { form: 'none' }>,
): boolean {
  switch (b.form) {
    case 'spread': {
      const bestAgrees = a.best === undefined || b.best === undefined || close(a.best, b.best);
      const levelAgrees = a.level === null || b.level === null || close(a.level, b.level);
      return same(a.ends, b.ends) && bestAgrees && levelAgrees;
    }
    case 'number':
      return overlap(a.best === undefined ? a.ends : { low: a.best, high: a.best }, b.ends);
    case 'bound':
      return isLower(b.bound)
        ? atMost(b.bound.value, a.ends.low)
        : atMost(a.ends.high, b.bound.value);
    default:
      return b satisfies never;
  }
}

/** Whether some number between the ends satisfies the bound. */
function meets(ends: Ends, bound: BoundValue): boolean {
  switch (bound.op) {
    case 'gt':
      return ends.high > bound.value && !close(ends.high, bound.value);
    case 'ge':
      return atMost(bound.value, ends.high);
    case 'lt':
      return ends.low < bound.value && !close(ends.low, bound.value);
    case 'le':
      return atMost(ends.low, bound.value);
    default:
      return bound.op satisfies never;
  }
}
