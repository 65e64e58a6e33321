import fc from 'fast-check';
import { expect } from 'vitest';
import type { Figure, Vintage } from '../catalog/dataset-types.ts';
import { figure } from '../fixture/fixture-figure.ts';
import { anyFigure, anyVintage } from './any-figure.ts';
import { comparable } from './comparable.ts';
import { compare } from './compare.ts';
import { calendarYear, pairOf } from './fixture/catalog.ts';

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

/** Two figures whose scopes were drawn apart, which are seldom comparable, or differ in their period alone. */
const anyPair = fc
  .tuple(anyFigure, anyFigure, fc.boolean())
  .map(([one, other, isAlike]): readonly [Figure, Figure] => {
    const { period } = other.scope;
    const { source, measure, scope } = one;
    return [one, isAlike ? { ...other, source, measure, scope: { ...scope, period } } : other];
  });

/** Laws of comparing: each throws at a counter-example, and gives the orders that the tried cases had. */
export const compareLaws: Readonly<Record<string, (numRuns: number) => ReadonlySet<string>>> = {
  'turning two figures round turns their order round and keeps the reasons': (numRuns) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(readings, readings, (some, others) => {
        const [a, b] = pairOf(of(2021, some), of(2022, others));
        const [there, back] = [compare(a, b), compare(b, a)];
        seen.add(there.order);
        expect(back.order).toBe(mirror[there.order]);
        expect(back.level).toBe(there.level);
        const codes = ({ reasons }: typeof there) => reasons.map(({ reason }) => reason);
        expect(codes(back)).toEqual(codes(there));
        expect(['overlap', 'incomparable']).toContain(compare(a, a).order);
      }),
      { numRuns },
    );
    return seen;
  },
  'any two figures have an order or a reason for having none, whichever comes first': (numRuns) => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyPair, ([one, other]) => {
        const [a, b] = pairOf(
          { ...one, id: `${one.id}/one` },
          { ...other, id: `${other.id}/other` },
        );
        const [there, back] = [comparable(a, b), comparable(b, a)];
        expect(back.verdict).toBe(there.verdict);
        expect(back.axes.map(({ reason }) => reason)).toEqual(
          there.axes.map(({ reason }) => reason),
        );
        const { order, reasons } = compare(a, b);
        seen.add(order);
        expect(compare(b, a).order).toBe(mirror[order]);
        if (order === 'incomparable') expect(reasons.length).toBeGreaterThan(0);
        const isHeld = there.verdict === 'comparable' || there.verdict === 'with-caveats';
        if (!isHeld) expect(order).toBe('incomparable');
      }),
      { numRuns },
    );
    return seen;
  },
};

/** Every order that two figures can have: a law that has seen one alone has shown little. */
export const orders: readonly string[] = Object.keys(mirror).sort();
