import type {
  BoundValue,
  IntervalValue,
  RangeValue,
  UnknownValue,
  Value,
} from '../record/value.ts';
import type { Ends } from './ends.ts';

/** A value sorted by what it can be held against: a number with its rounding, two published ends, one end, nothing. */
export type Statement =
  | {
      readonly form: 'spread';
      readonly ends: Ends;
      readonly best: number | undefined;
      readonly level: number | null;
    }
  | { readonly form: 'number'; readonly ends: Ends }
  | { readonly form: 'bound'; readonly bound: BoundValue }
  | { readonly form: 'none'; readonly unknown: UnknownValue };

export function statementOf(value: Value): Statement {
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

/** Whether the quantity lies above the bound. */
export const isLower = (bound: BoundValue) => bound.op === 'gt' || bound.op === 'ge';
