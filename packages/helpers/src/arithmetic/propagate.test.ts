import { expect, test } from 'vitest';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { type NotUsable, propagate } from './propagate.ts';
import type { Span } from './span.ts';

const span = (low: number, high: number, rest: Partial<Span> = {}): Span => ({
  low,
  high,
  level: 0.95,
  basis: 'confidence',
  ...rest,
});
const term = (of: Span, slope = 1) => ({ span: of, slope });
const wide = term(span(7, 13));

test.each<readonly [what: string, other: Span, why: NotUsable]>([
  ['another level', span(6, 14, { level: 0.9 }), 'the levels differ'],
  ['another kind of level', span(6, 14, { basis: 'credible' }), 'the levels differ'],
  ['no level', span(6, 14, { level: null }), 'an end is open or has no level'],
  // A quotient by what may be zero has a level and an open end.
  ['an open high end', span(6, Infinity), 'an end is open or has no level'],
  ['an open low end', span(-Infinity, 14), 'an end is open or has no level'],
  ['a best guess aside of the middle', span(6, 14, { best: 11 }), 'an interval is not symmetric'],
  ['no width of its own', span(10, 10, { level: 1 }), 'only one of the numbers is an interval'],
])('beside an interval, %s is not put together by a correlation', (_, other, why) => {
  expect(propagate([wide, term(other)], 0)).toBe(why);
  expect(propagate([term(other), wide], 0)).toBe(why);
});

test('without any interval there is nothing to correlate', () => {
  expect(propagate([term(span(1, 3, { level: 1 }))], 0)).toBe('no interval has a level');
});

test('halves of 3 and 4 make 5 apart, 7 together and 1 against each other, at their own level', () => {
  const terms = (basis: Span['basis']) =>
    [span(7, 13, { basis }), span(6, 14, { basis })].map((each) => term(each));
  for (const [rho, half] of [
    [0, 5],
    [1, 7],
    [-1, 1],
  ] as const) {
    const found = propagate(terms('credible'), rho);
    expect(found).toEqual({ half, level: 0.95, basis: 'credible' });
  }
  // A slope of −1 turns together into against each other.
  expect(propagate([wide, term(span(6, 14), -1)], 1)).toMatchObject({ half: 1 });
});

test('what is rounded is no random error: its half is added in full, whichever way it pulls', () => {
  const rounded = span(-2, 2, { level: 1, basis: undefined });
  const terms = [wide, term(span(6, 14)), term(rounded, -3)];
  expect(propagate(terms, 0)).toEqual({ half: 5 + 3 * 2, level: 0.95, basis: 'confidence' });
});

test('three errors cannot each undo both others', () => {
  const three = [wide, wide, wide];
  expect(() => propagate(three, -0.6)).toThrow(InvalidOptionError);
  // At −1/2 the three undo each other: 3 · 9 · (1 − 2 · 1/2).
  expect(propagate(three, -0.5)).toMatchObject({ half: 0 });
});

test('widths of nothing make nothing, and huge ones do not overflow', () => {
  expect(propagate([term(span(5, 5)), term(span(6, 6))], 0)).toMatchObject({ half: 0 });
  const huge = propagate([term(span(-3e200, 3e200)), term(span(-4e200, 4e200))], 0);
  if (typeof huge === 'string') throw new Error(huge);
  expect(huge.half / 5e200).toBeCloseTo(1, 12);
});
