import type { ParsedValue } from './parse-value.ts';

/** Short ways to write down, by hand, what a text must be read as. */

export type Expected = Omit<ParsedValue, 'says' | 'marks'> &
  Partial<Pick<ParsedValue, 'says' | 'marks'>>;

export const exact = (value: number): Expected => ({
  value: { kind: 'point', value },
  qualifier: 'exact',
});
export const rounded = (value: number, rounding: number): Expected => ({
  value: { kind: 'point', value, rounding },
  qualifier: 'rounded',
});
export const about = (value: number, rounding: number): Expected => ({
  value: { kind: 'point', value, rounding },
  qualifier: 'about',
});
export const moreThan = (value: number): Expected => ({
  value: { kind: 'bound', op: 'gt', value },
  qualifier: 'more-than',
});
export const atLeast = (value: number): Expected => ({
  value: { kind: 'bound', op: 'ge', value },
  qualifier: 'at-least',
});
export const atMost = (value: number): Expected => ({
  value: { kind: 'bound', op: 'le', value },
  qualifier: 'at-most',
});
export const upTo = (value: number): Expected => ({
  value: { kind: 'bound', op: 'le', value },
  qualifier: 'up-to',
});
export const lessThan = (value: number): Expected => ({
  value: { kind: 'bound', op: 'lt', value },
  qualifier: 'less-than',
});
