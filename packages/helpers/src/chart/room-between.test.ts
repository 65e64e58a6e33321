import { expect, test } from 'vitest';
import {
  interval,
  madeCatalog,
  point as number,
  year,
} from '../arithmetic/fixture/made-catalog.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import type { Value } from '../catalog/dataset-types.ts';
import { handedOut, reading } from '../comparison/fixture/catalog.ts';
import { figure } from '../fixture/fixture-figure.ts';
import { chart } from './chart.ts';
import { captionOf, caseIn, layerOf, point, rowsOf, viewOf } from './fixture/drawn.ts';

const whisker = (value: number): Value => interval(value - 1, value + 1, value);
const places = ['us', 'gb', 'us-ca'];
const figuresOf = (count: number, years: readonly number[], value: (year: number) => Value) =>
  places
    .slice(0, count)
    .flatMap((place) => years.map((each) => caseIn(each, value(each), {}, place)));
const spots = (spec: ReturnType<typeof chart>, of: number) =>
  (rowsOf(spec, 'points') ?? [])
    .map(({ at }) => Number(at))
    .filter((at) => Math.abs(at - of) < 0.5)
    .sort((a, b) => a - b);

test.each([
  [2, 640],
  [3, 640],
  [3, 200],
  [2, 6_000],
])('%d whiskers of one year stand beside each other within it, %d pixels wide', (count, width) => {
  const years = [2019, 2020, 2021];
  const spec = chart(handedOut(...figuresOf(count, years, whisker)), { width });
  const pixels = width / years.length;
  for (const each of years) {
    const at = spots(spec, each);
    expect(at).toHaveLength(count);
    // Around the middle of the year, and all in its inner half.
    expect((at[0] ?? 0) + (at.at(-1) ?? 0)).toBeCloseTo(2 * each, 2);
    expect((at.at(-1) ?? 0) - (at[0] ?? 0)).toBeLessThanOrEqual(0.5);
    for (const [index, one] of at.slice(1).entries()) {
      const apart = (one - (at[index] ?? 0)) * pixels;
      expect(apart).toBeGreaterThan(3);
      expect(apart).toBeLessThanOrEqual(12.5);
    }
  }
});

test('points stand on their year, and so do whiskers that meet no other', () => {
  const years = [2019, 2020];
  const rounded = (each: number): Value => ({
    kind: 'range',
    low: each - 5,
    high: each + 5,
    best: each,
    basis: 'rounding',
  });
  for (const value of [point, rounded]) {
    const spec = chart(handedOut(...figuresOf(2, years, value)));
    expect(spots(spec, 2019)).toEqual([2019, 2019]);
  }
  const apart = chart(
    handedOut(
      ...[2019, 2021].map((each) => caseIn(each, whisker(9), {}, 'us')),
      ...[2020, 2022].map((each) => caseIn(each, whisker(9), {}, 'gb')),
    ),
  );
  expect(
    rowsOf(apart, 'points')
      ?.map(({ at }) => at)
      .sort(),
  ).toEqual([2019, 2020, 2021, 2022]);
});

test('the axis of years holds every mark, and what stands at one day has a half year to both sides', () => {
  const domainOf = (spec: ReturnType<typeof chart>) =>
    Object(layerOf(spec, 'points')?.encoding.x).scale.domain;
  expect(domainOf(chart(handedOut(...figuresOf(1, [2019, 2020, 2021], point))))).toEqual([
    2018.5, 2021.5,
  ]);
  const upTo = (end: number) =>
    figure({
      id: `line/cases/us/${end}`,
      scope: {
        period: {
          start: '2007-12-07',
          end: `${end}-12-31`,
          calendar: 'custom',
          temporal: 'ever',
        },
      },
      vintages: [reading(point(end))],
    });
  const [from, to] = domainOf(chart(handedOut(upTo(2012), upTo(2014))));
  expect([from, to]).toEqual([2011.5, 2014.5]);
});

test('what was computed of years that lie apart is named below, with the reason', () => {
  const made = madeCatalog(
    [2018, 2019, 2021].flatMap((each) => [
      {
        id: `line/people/us/${each}`,
        value: number(100),
        scope: { unit: 'victims' as const, period: year(each) },
      },
      {
        id: `line/people/us/${each}/female`,
        value: number(each - 2000),
        scope: { unit: 'victims' as const, period: year(each) },
        population: { sex: 'female' as const },
      },
    ]),
  );
  const of = (each: number, rest = '') => made.figure(`line/people/us/${each}${rest}`);
  const assumptions = [{ name: 'nobody twice', allows: { period: 'disjoint' as const } }];
  const shares = [2018, 2019].map((each) => share(of(each, '/female'), of(each)));
  const torn = share(
    sum([of(2018, '/female'), of(2021, '/female')], { assumptions }),
    sum([of(2018), of(2021)], { assumptions }),
  );
  const spec = chart([...shares, torn]);
  expect(captionOf(spec)).toContain('Not drawn, because its dates are not those of one period: ');
  expect(captionOf(spec)).toContain(`computed as ${torn.id}`);
});

test('no line of a headline or of what stands under it is longer than the plot is wide', () => {
  const title = 'A headline that has rather many words for so narrow a chart as this one is';
  const spec = chart(handedOut(...figuresOf(2, [2019, 2020], whisker)), { width: 240, title });
  const lines = (text: unknown) => [text].flat().map(String);
  // A sign of the three sizes is about 8, 6 and 5 pixels wide.
  for (const [text, sign] of [
    [spec.title.text, 8],
    [spec.title.subtitle, 6],
    [viewOf(spec).title.text, 5],
  ] as const)
    for (const line of lines(text)) expect(line.length * sign).toBeLessThanOrEqual(240);
  expect(lines(spec.title.text).join(' ')).toBe(title);
  expect(lines(spec.title.subtitle).length).toBeGreaterThan(1);
});
