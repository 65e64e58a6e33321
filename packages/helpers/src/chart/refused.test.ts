import { expect, test } from 'vitest';
import { calendarYear, handedOut, reading } from '../comparison/fixture/catalog.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { figure } from '../fixture/fixture-figure.ts';
import { isOfRounding } from './centre-of.ts';
import { chart } from './chart.ts';
import type { ChartOptions } from './chart-options.ts';
import { caseIn, drawn, point, rowsOf, viewOf } from './fixture/drawn.ts';

const figures = handedOut(caseIn(2022, point(5)), caseIn(2023, point(6)));
const refusal = (options: unknown, of: unknown = figures): string => {
  try {
    chart(of as typeof figures, options as ChartOptions);
  } catch (error) {
    if (error instanceof InvalidOptionError) return error.message;
    throw error;
  }
  throw new Error('it was drawn');
};

test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, '640', null])(
  'a chart %s pixels wide or high is refused, and says what would do',
  (length) => {
    for (const side of ['width', 'height'])
      expect(refusal({ [side]: length })).toMatch(
        new RegExp(`^${side} must be a number of pixels above 0`),
      );
  },
);

test('what is no title, no option or no list of figures is refused by name', () => {
  expect(refusal({ title: 7 })).toMatch(/^title must be a text/);
  expect(refusal({ colour: 'red' })).toContain('colour');
  expect(refusal({}, [])).toMatch(/^figures must be at least one figure/);
  expect(refusal({}, figures[0])).toMatch(/^figures must be a list of figures/);
});

/** As many series as there are segments, over so many years. */
const series = (count: number, years: readonly number[]) =>
  Array.from({ length: count }, (_, at) => `s${at}`).flatMap((segment) =>
    years.map((year) =>
      figure({
        id: `line/cases/us/${year}/${segment}`,
        scope: { period: calendarYear(year) },
        population: { segments: [segment] },
        vintages: [reading(point(1))],
      }),
    ),
  );

test('too many series are counted in the refusal, and as many rows are no series', () => {
  const [many, few] = [series(8, [2022, 2023]), series(7, [2022, 2023])];
  expect(refusal({}, handedOut(...many))).toMatch(/7 or fewer; it is .?8 series/);
  expect(() => chart(handedOut(...few))).not.toThrow();
  expect(rowsOf(chart(handedOut(...series(8, [2023]))), 'points')).toHaveLength(8);
});

test('every figure that is drawn has a colour and a shape of its own', () => {
  const spec = chart(handedOut(...series(7, [2022, 2023])));
  for (const channel of ['color', 'shape']) {
    const { scale } = Object(
      viewOf(spec).layer.find(({ name }) => name === 'points')?.encoding[channel],
    );
    expect(new Set(scale.range).size).toBe(7);
    expect(scale.range).not.toContain('');
    expect(scale.domain).toHaveLength(7);
  }
});

test('a title stands over what the figures are, and both are read out', () => {
  const named = chart(figures);
  const titled = chart(figures, { title: 'Cases rise' });
  const own = [named.title.text].flat().join(' ');
  const { text, subtitle } = titled.title;
  expect([text, [subtitle].flat().join(' ')]).toEqual([['Cases rise'], own]);
  expect(titled.description).toMatch(new RegExp(`^Cases rise\\. ${own}`));
  // Nothing is read out twice.
  expect(named.description.split(own)).toHaveLength(2);
});

test('a bound of nothing has an arrow that is seen', () => {
  const [row] = rowsOf(drawn(caseIn(2022, { kind: 'bound', op: 'gt', value: 0 })), 'bounds') ?? [];
  expect(Number(row?.high)).toBeGreaterThan(Number(row?.low));
});

test('only a range around a number is what rounding allows', () => {
  const range = { kind: 'range', low: 1, high: 3, basis: 'rounding' } as const;
  expect(isOfRounding({ ...range, best: 2 })).toBe(true);
  expect(isOfRounding(range)).toBe(false);
  expect(isOfRounding({ ...range, best: 2, basis: 'derived' })).toBe(false);
  expect(isOfRounding({ kind: 'point', value: 2, rounding: 1 })).toBe(false);
});
