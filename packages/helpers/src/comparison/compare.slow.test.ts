import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Vintage } from '../dataset-types.ts';
import { figure } from '../fixture/fixture-figures.ts';
import { anyFigure, anyVintage } from './any-figure.ts';
import { comparable } from './comparable.ts';
import { compare } from './compare.ts';
import { calendarYear, pairOf } from './fixture-catalog.ts';

const numRuns = 10_000;
const mirror = {
  less: 'greater',
  greater: 'less',
  overlap: 'overlap',
  incomparable: 'incomparable',
} as const;
const readings = fc.array(anyVintage, { minLength: 1, maxLength: 3 });

const of = (year: number, vintages: readonly Vintage[]) =>
  figure({
    id: `line/cases/us/${year}`,
    scope: { period: calendarYear(year) },
    vintages,
    rest: { current: vintages.map((_, at) => at) },
  });

test('compare is antisymmetric over every kind of value', () => {
  fc.assert(
    fc.property(readings, readings, (some, others) => {
      const [a, b] = pairOf(of(2021, some), of(2022, others));
      const [there, back] = [compare(a, b), compare(b, a)];
      expect(back.order).toBe(mirror[there.order]);
      expect(back.level).toBe(there.level);
      expect(compare(a, a).order).not.toBe('less');
      expect(compare(a, a).order).not.toBe('greater');
    }),
    { numRuns },
  );
});

test('compare and comparable are total and symmetric over any two scopes', () => {
  fc.assert(
    fc.property(anyFigure, anyFigure, (one, other) => {
      const [a, b] = pairOf({ ...one, id: `${one.id}/one` }, { ...other, id: `${other.id}/other` });
      const [there, back] = [comparable(a, b), comparable(b, a)];
      expect(back.verdict).toBe(there.verdict);
      expect(back.axes.map(({ reason }) => reason)).toEqual(there.axes.map(({ reason }) => reason));
      const order = compare(a, b).order;
      expect(compare(b, a).order).toBe(mirror[order]);
      const isHeld = there.verdict === 'comparable' || there.verdict === 'with-caveats';
      if (!isHeld) expect(order).toBe('incomparable');
    }),
    { numRuns },
  );
});
