import type {
  BoundValue,
  IntervalValue,
  RangeValue,
  UnknownValue,
  Value,
} from '../record/value.ts';

/** Two ends that belong together: what a rounded number allows, or what a range says. */
interface Ends {
  readonly low: number;
  readonly high: number;
}

/** A value sorted by what it can be held against: a number with its rounding, two published ends, one end, nothing. */
type Statement =
  | {
      readonly form: 'spread';
      readonly ends: Ends;
      readonly best: number | undefined;
      readonly level: number | null;
    }
  | { readonly form: 'number'; readonly ends: Ends }
  | { readonly form: 'bound'; readonly bound: BoundValue }
  | { readonly form: 'none'; readonly unknown: UnknownValue };

function statementOf(value: Value): Statement {
  switch (value.kind) {
    case 'point': {
      const half = (value.rounding ?? 0) / 2;
      return { form: 'number', ends: { low: value.value - half, high: value.value + half } };
    }
    case 'range':
      return value.basis === 'rounding' ? { form: 'number', ends: value } : spread(value, null);
    case 'interval':
      return spread(value, value.level);
    case 'bound':
      return { form: 'bound', bound: value };
    case 'unknown':
      return { form: 'none', unknown: value };
    default:
      return value satisfies never;
  }
}

function spread(value: RangeValue | IntervalValue, level: number | null): Statement {
  return { form: 'spread', ends: value, best: value.best, level };
}

/** Percentages and rates carry binary fractions; far below any digit that anybody prints. */
const close = (a: number, b: number) =>
  Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
const atMost = (a: number, b: number) => a <= b || close(a, b);
const overlap = (a: Ends, b: Ends) => atMost(a.low, b.high) && atMost(b.low, a.high);
const same = (a: Ends, b: Ends) => close(a.low, b.low) && close(a.high, b.high);
const width = (ends: Ends) => ends.high - ends.low;
const isLower = (bound: BoundValue) => bound.op === 'gt' || bound.op === 'ge';

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
