import { soundVintage } from '@darkfigure/fixture';
import { expect, test } from 'vitest';
import { coverageOf, scoreOf } from './readings.ts';

const number = soundVintage('5', { kind: 'point', value: 5 });
const other = soundVintage('6', { kind: 'point', value: 6 });
const none = soundVintage('n/a', { kind: 'unknown', reason: 'not-published' });

test('a reader has a number as long as one of the readings is one', () => {
  expect(coverageOf([number], [none])).toBe('lost');
  expect(coverageOf([none], [number])).toBe('gained');
  expect(coverageOf([number], [none, other])).toBe('kept');
  expect(coverageOf([none, other], [none])).toBe('lost');
  expect(coverageOf([none], [none])).toBe('kept');
});

test('numbers of two units are not scored', () => {
  expect(scoreOf(number, other, true).size).toBeCloseTo(1 / 11, 12);
  expect(scoreOf(number, other, false)).toEqual({ size: null, tier: 'unscoreable' });
});
