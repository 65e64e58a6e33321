import { expect, test } from 'vitest';
import {
  interval,
  madeCatalog,
  point as number,
  unknown,
  year,
} from '../arithmetic/fixture/made-catalog.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import { union } from '../arithmetic/union.ts';
import type { Vintage } from '../catalog/dataset-types.ts';
import { vintage } from '../fixture/fixture-figure.ts';
import { chart } from './chart.ts';
import { broken, captionOf, caseIn, drawn, point, rowsOf, viewOf } from './fixture/drawn.ts';

const readOf = (year: number, publication: string, rest: Partial<Vintage> = {}) => ({
  ...caseIn(year, point(year)),
  vintages: [vintage(publication, point(year), `${year}`, rest)],
});

test.each([
  ['gaps', 'Grey: ', [caseIn(2019, point(1)), caseIn(2021, point(2))]],
  [
    'ranges',
    'A bar: a range',
    [caseIn(2019, { kind: 'range', low: 1, high: 2, basis: 'published-range' })],
  ],
  ['bounds', 'A dotted arrow: ', [caseIn(2019, { kind: 'bound', op: 'gt', value: 3 })]],
  [
    'periods',
    'A flat line: ',
    [
      {
        ...caseIn(2019, point(1)),
        scope: {
          ...caseIn(2019, point(1)).scope,
          period: {
            ...caseIn(2019, point(1)).scope.period,
            end: '2021-12-31',
            temporal: 'stock-at',
          },
        },
      },
      {
        ...caseIn(2023, point(1)),
        scope: {
          ...caseIn(2023, point(1)).scope,
          period: { ...caseIn(2023, point(1)).scope.period, temporal: 'stock-at' },
        },
      },
    ],
  ],
  ['lines', 'A line joins ', [caseIn(2019, point(1)), caseIn(2020, point(2))]],
  ['roundings', 'A narrow bar: ', [caseIn(2019, { kind: 'point', value: 5000, rounding: 1000 })]],
] as const)(
  'the caption explains %s where they are drawn, and only there',
  (name, key, figures) => {
    const spec = drawn(...figures);
    expect(rowsOf(spec, name)).toBeDefined();
    expect(captionOf(spec)).toContain(key);
    const plain = drawn(caseIn(2019, point(1)));
    expect(rowsOf(plain, name)).toBeUndefined();
    expect(captionOf(plain)).not.toContain(key);
  },
);

test('each publisher has its years in their order, each once, and what has no date says so', () => {
  const spec = drawn(
    readOf(2019, 'line/2024-statistics'),
    readOf(2020, 'line/2023-statistics'),
    readOf(2021, 'line/2023-statistics'),
    readOf(2022, 'line/page'),
  );
  const [, years = ''] = /Sources?: Publisher of line \(([^)]*)\)\./.exec(captionOf(spec)) ?? [];
  expect(years.split(', ')).toEqual([...new Set(years.split(', '))].sort());
  expect(years.split(', ')).toContain('undated');
  expect(years.split(', ')).toHaveLength(3);
  expect(captionOf(spec)).not.toContain('read at the publisher');
  expect(captionOf(spec)).toMatch(/Data: Darkfigure 2026\.11\.$/);
});

test('of some readings it is told how many were not read at the publisher', () => {
  const reprint = { seenKind: 'reprint' } as const;
  const [a, b, c] = ['line/2023-statistics', 'line/2024-statistics', 'line/page'] as const;
  expect(captionOf(drawn(readOf(2019, a), readOf(2020, b, reprint), readOf(2021, c)))).toContain(
    ' 1 of 3 readings was not read at the publisher.',
  );
  expect(
    captionOf(drawn(readOf(2019, a), readOf(2020, b, reprint), readOf(2021, c, reprint))),
  ).toContain(' 2 of 3 readings were not read at the publisher.');
});

test('numbers that err in unlike ways are said to, and none of the ways is put on all', () => {
  const over = (each: number) => ({
    ...caseIn(each, point(each)),
    uncertainty: [
      { kind: 'duplication', direction: 'over', statedBy: 'curator', note: 'Twice.' } as const,
    ],
  });
  expect(captionOf(drawn(over(2019), over(2020)))).toContain(
    'Error of every number here: likely too high.',
  );
  const mixed = captionOf(drawn(over(2019), caseIn(2020, point(1))));
  expect(mixed).toContain('it differs from number to number');
  expect(mixed).not.toMatch(/too high|too low/);
});

test('a break that two series share is the break of no one of them', () => {
  const both = [2022, 2023, 2024, 2025].flatMap((each) =>
    ['us', 'gb'].map((place) => caseIn(each, point(each), broken, place)),
  );
  const one = [2022, 2023, 2024, 2025].flatMap((each) => [
    caseIn(each, point(each), broken, 'us'),
    caseIn(each, point(each), {}, 'gb'),
  ]);
  expect(rowsOf(drawn(...both), 'breaks')?.map(({ series }) => series)).toEqual(['']);
  const named = rowsOf(drawn(...one), 'breaks')?.map(({ series }) => series);
  expect(named).toEqual(['United States']);
  expect(captionOf(drawn(...one))).toContain('(definition), United States: ');
  expect(captionOf(drawn(...both))).toContain('Break 1, 2024-01-01 (definition): ');
});

const made = madeCatalog([
  ...[2018, 2019, 2021].flatMap((each) =>
    (['female', 'male'] as const).map((sex) => ({
      id: `line/people/us/${each}/${sex}`,
      value: each === 2021 ? interval(90, 110, 100) : number(each),
      scope: { unit: 'victims' as const, period: year(each) },
      population: { sex },
    })),
  ),
  { id: 'line/lost/us/2018', value: unknown, scope: { unit: 'victims' } },
]);
const of = (each: number, sex: string) => made.figure(`line/people/us/${each}/${sex}`);

test('what has no place on the axis is named, with the reason', () => {
  const assumptions = [{ name: 'nobody twice', allows: { period: 'disjoint' as const } }];
  const apart = sum([of(2018, 'female'), of(2021, 'female')], { assumptions });
  const later = sum([of(2018, 'male'), of(2021, 'male')], { assumptions });
  const rest = [2018, 2019, 2021].map((each) => of(each, 'female'));
  expect(() => chart([...rest, apart, later])).toThrow('length of period');
  const undated = {
    ...caseIn(2017, point(1)),
    id: 'line/cases/us/when',
    scope: {
      ...caseIn(2017, point(1)).scope,
      period: { start: null, end: null, calendar: 'not-stated', temporal: 'flow-in' } as const,
    },
  };
  const caption = captionOf(drawn(caseIn(2019, point(1)), caseIn(2020, point(2)), undated));
  expect(caption).toContain('Not drawn, because its dates are not stated in full: ');
  expect(caption).toContain('1 case');
});

test('what was assumed and how sure the ends are is said once, and not where nothing was', () => {
  const figures = [2018, 2019].map((each) => sum([of(each, 'female'), of(each, 'male')]));
  const plain = captionOf(chart(figures));
  expect(plain).toContain('Open marks and dashed lines: computed');
  for (const lead of ['Assumed:', 'Ends of what', 'A whisker', 'A question mark', 'contested'])
    expect(plain).not.toContain(lead);
  const sure = captionOf(chart([sum([of(2021, 'female'), of(2021, 'male')])]));
  expect(sure).toContain('A whisker: an interval of the level 90%.');
});

test('two ways of computing are two series, though they are made of the same figures', () => {
  const pairs = [2018, 2019].map((each) => ['female', 'male'].map((sex) => of(each, sex)));
  const spec = chart(pairs.flatMap((pair) => [sum(pair), union(pair)]));
  const rows = viewOf(spec).layer.flatMap(({ data }) => data.values);
  const series = new Set(rows.flatMap((row) => row.series ?? []));
  expect([...series].filter((label) => label !== '')).toHaveLength(2);
  // One line joins what was made in one way.
  const shares = [2018, 2019].map((each) =>
    share(of(each, 'female'), sum([of(each, 'female'), of(each, 'male')])),
  );
  expect(new Set(rowsOf(chart(shares), 'computed-lines')?.map(({ run }) => run)).size).toBe(1);
});

const bounded = madeCatalog(
  (['female', 'male'] as const).map((sex) => ({
    id: `line/people/us/2023/${sex}`,
    value: { kind: 'bound', op: 'ge', value: 5 } as const,
    scope: { unit: 'victims' as const },
    population: { sex },
  })),
);

test('how sure computed ends are and what is contested stand in the caption, once', () => {
  const contested = { contested: { about: 'Some doubt the method', by: [] } } as never;
  const doubted = captionOf(
    drawn(caseIn(2019, point(1), contested), caseIn(2020, point(2), contested)),
  );
  expect(doubted.split('The method is contested: Some doubt the method.')).toHaveLength(2);
  const lists = [of(2021, 'female'), of(2021, 'male')];
  const made = chart([union(lists)]);
  expect(captionOf(made)).not.toContain('Ends of what was computed');
  const bound = captionOf(
    chart([
      sum([
        bounded.figure('line/people/us/2023/female'),
        bounded.figure('line/people/us/2023/male'),
      ]),
    ]),
  );
  expect(bound).toContain('Ends of what was computed: nobody has said how sure this is.');
});

test('a bound has a foot, where its number is', () => {
  const rows = rowsOf(drawn(caseIn(2019, { kind: 'bound', op: 'gt', value: 3 })), 'bound-feet');
  expect(rows?.map(({ value }) => value)).toEqual([3]);
});
