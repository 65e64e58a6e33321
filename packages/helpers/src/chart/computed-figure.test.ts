import { expect, test } from 'vitest';
import { change } from '../arithmetic/change.ts';
import { independent } from '../arithmetic/dependence.ts';
import {
  bound,
  interval,
  type MadeFigure,
  madeCatalog,
  place,
  point,
  range,
  unknown,
  year,
} from '../arithmetic/fixture/made-catalog.ts';
import { perCapita } from '../arithmetic/per-capita.ts';
import { ratio } from '../arithmetic/ratio.ts';
import { settle } from '../arithmetic/settle.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import { vintage } from '../fixture/fixture-figures.ts';
import { chart } from './chart.ts';
import { broken, captionOf, layerOf, rowsOf } from './fixture/drawn.ts';
import { UnlikeFiguresError } from './unlike-figures-error.ts';

const sexes = ['female', 'male'] as const;
const people = (
  of: number,
  values: readonly [MadeFigure['value'], MadeFigure['value']],
  more: Pick<MadeFigure, 'rest' | 'scope'> = {},
): readonly MadeFigure[] =>
  sexes.map((sex, at) => ({
    id: `line/people/us/${of}/${sex}`,
    value: values[at] ?? unknown,
    population: { sex },
    rest: more.rest ?? {},
    scope: { unit: 'victims', period: year(of), ...more.scope },
  }));

const catalog = madeCatalog([
  ...people(2018, [point(10), point(30)]),
  ...people(2019, [point(20), point(30)]),
  ...people(2021, [interval(90, 110, 100), interval(20, 30, 25)]),
  ...people(2022, [bound('ge', 70), point(30)]),
  ...people(2023, [unknown, point(30)]),
  ...people(2024, [range(20, 40), point(30)]),
  { id: 'line/people/us/2018', value: point(40), scope: { unit: 'victims', period: year(2018) } },
  { id: 'line/people/us/2019', value: point(80), scope: { unit: 'victims', period: year(2019) } },
  { id: 'line/people/us/2020', value: point(90), scope: { unit: 'victims', period: year(2020) } },
  { id: 'line/people/us/2021', value: point(90), scope: { unit: 'victims', period: year(2021) } },
]);
const women = (of: number) => catalog.figure(`line/people/us/${of}/female`);
const men = (of: number) => catalog.figure(`line/people/us/${of}/male`);
const all = (of: number) => catalog.figure(`line/people/us/${of}`);
const both = (of: number) => sum([women(of), men(of)]);
const womensShare = (of: number) => share(women(of), all(of));

test('computed numbers are drawn open and joined by dashes, and the line stops where a year is missing', () => {
  const spec = chart([2018, 2019, 2021].map(womensShare));
  expect(rowsOf(spec, 'points')).toBeUndefined();
  expect(rowsOf(spec, 'computed-points')?.map(({ at, value }) => [at, value])).toEqual([
    [2018, 25],
    [2019, 25],
    [2021, 100],
  ]);
  expect(rowsOf(spec, 'computed-lines')?.map(({ at }) => at)).toEqual([2018, 2019]);
  expect(rowsOf(spec, 'gaps')).toEqual([{ from: 2019.5, to: 2020.5 }]);
  expect(layerOf(spec, 'computed-points')?.mark).toMatchObject({ filled: false });
  expect(layerOf(spec, 'computed-lines')?.mark).toHaveProperty('strokeDash');
});

test('the caption and the headline say that nobody published them, how they were made and of whose numbers', () => {
  const spec = chart([2018, 2019].map(womensShare));
  expect(captionOf(spec)).toContain(
    'Open marks and dashed lines: computed from published figures, not published, as share(female, all).',
  );
  expect(captionOf(spec)).toContain('Source: Publisher of line (2024).');
  expect(captionOf(spec)).toContain('Error of every number here: which way it errs is not known.');
  expect([spec.title.text].flat().join(' ')).toBe(
    'Percent of things of line/people, computed as share(female, all), us, all forms',
  );
  const [said] = layerOf(spec, 'computed-points')?.data.values ?? [];
  expect(said?.says).toBe(
    '25 percent, computed as share(line/people/us/2018/female, line/people/us/2018), not published (Publisher of line, 2024; which way it errs is not known)',
  );
  expect(spec.usermeta.darkfigure.figures).toEqual([
    'share(line/people/us/2018/female, line/people/us/2018)',
    'share(line/people/us/2019/female, line/people/us/2019)',
  ]);
});

test('intervals, bounds, ranges and unknown numbers are drawn as published ones are', () => {
  const spec = chart([2021, 2022, 2023, 2024].map(both));
  expect(rowsOf(spec, 'computed-intervals')).toEqual([
    { series: '', at: 2021, low: 110, high: 140 },
  ]);
  expect(rowsOf(spec, 'computed-bounds')?.map(({ at, low }) => [at, low])).toEqual([[2022, 100]]);
  expect(rowsOf(spec, 'computed-bound-tips')?.map(({ shape }) => shape)).toEqual(['up']);
  expect(rowsOf(spec, 'unknowns')).toEqual([{ series: '', at: 2023, text: '?' }]);
  expect(rowsOf(spec, 'computed-ranges')).toEqual([{ series: '', at: 2024, low: 50, high: 70 }]);
  const caption = captionOf(spec);
  // Two intervals of 95 % hold together in 90 % of cases at least.
  expect(caption).toContain('A whisker: an interval of the level 90%.');
  expect(caption).toContain('Ends of what was computed: nobody has said how sure this is.');
  expect(caption).toContain('A question mark: no figure for us, 2023 (nobody collects it).');
});

test('published and computed numbers of one unit stand on one axis, and are told apart', () => {
  const spec = chart([2018, 2019].flatMap((of) => [both(of), women(of)]));
  expect(rowsOf(spec, 'computed-points')?.map(({ value }) => value)).toEqual([40, 50]);
  expect(rowsOf(spec, 'points')?.map(({ value }) => value)).toEqual([10, 20]);
  const { shape } = layerOf(spec, 'points')?.encoding ?? {};
  expect(shape).toMatchObject({
    scale: {
      domain: ['computed as sum(female, male)', 'female'],
      range: ['circle', 'square'],
    },
  });
  const rows = chart([both(2018), women(2018)]);
  expect(rowsOf(rows, 'labels')?.map(({ text }) => text)).toEqual(['40 (computed)', 'as printed']);
  expect(rowsOf(rows, 'labels')?.map(({ at }) => at)).toEqual([
    'computed as sum(female, male)',
    'female',
  ]);
});

test('marks of several series that have ends stand beside each other', () => {
  const spec = chart([2021, 2022, 2023].flatMap((of) => [both(of), women(of)]));
  const at = rowsOf(spec, 'unknowns')?.map((row) => Number(row.at)) ?? [];
  expect(at).toHaveLength(2);
  expect(new Set(at).size).toBe(2);
  for (const one of at) expect(Math.abs(one - 2023)).toBeLessThan(0.25);
});

test('what was assumed, and whose number was supplied, stand in the caption', () => {
  const stated = sum([women(2021), men(2021)], { dependence: independent('two surveys') });
  expect(captionOf(chart([stated]))).toContain(
    'Assumed: errors taken as independent (two surveys).',
  );
  const rates = [2018, 2019].map((of) =>
    perCapita(women(of), {
      value: 1_000_000,
      on: `${of}-07-01`,
      geography: 'us',
      text: 'people of the country',
      source: 'the census',
    }),
  );
  const spec = chart(rates);
  expect(captionOf(spec)).toContain('Sources: Publisher of line (2024); the census.');
  // The day of the population parts nothing.
  expect(captionOf(spec)).toContain(
    'as per-capita(things of line/people, “people of the country” from the census).',
  );
  expect(layerOf(spec, 'computed-points')?.encoding).toMatchObject({
    y: { title: ['Per 100,000 people of the country', '(potential)'] },
  });
});

test('a reading that somebody settled on says so', () => {
  const vintages = [
    vintage('line/2024-statistics', point(40), '40'),
    vintage('line/page', point(50), '50'),
  ];
  const disputed = madeCatalog([
    {
      id: 'line/people/us/2018',
      value: point(40),
      scope: { unit: 'victims', period: year(2018) },
      rest: { vintages, current: [0, 1] },
    },
  ]).figure('line/people/us/2018');
  if (disputed.state !== 'disputed') throw new Error('two readings of equal standing are wanted');
  const [one] = disputed.values;
  if (one === undefined) throw new Error('a dispute has readings');
  const caption = captionOf(chart([settle(disputed, one, 'it is the older')]));
  expect(caption).toContain('as settle(things of line/people).');
  expect(caption).toContain('“40” of line/2024-statistics (it is the older)');
  expect(caption).toContain('Source: Publisher of line (2025).');
});

test('a break under the figures cuts the line of what was computed of them', () => {
  const cut = madeCatalog(
    [2022, 2023, 2024, 2025].flatMap((of) => people(of, [point(1), point(2)], { rest: broken })),
  );
  const spec = chart(
    [2022, 2023, 2024, 2025].map((of) =>
      sum(sexes.map((sex) => cut.figure(`line/people/us/${of}/${sex}`))),
    ),
  );
  expect(rowsOf(spec, 'computed-lines')?.map(({ run, at }) => `${run}: ${at}`)).toEqual([
    ...['1.1: 2022', '1.1: 2023'],
    ...['1.2: 2024', '1.2: 2025'],
  ]);
  expect(captionOf(spec)).toContain('Break 1, 2024-01-01');
});

const apart = { name: 'a person is of one year', allows: { period: 'disjoint' } } as const;

test('a sum over years that follow each other lies over both, and one over others has no place', () => {
  const joined = sum([all(2018), all(2019)], { assumptions: [apart] });
  const later = sum([all(2020), all(2021)], { assumptions: [apart] });
  const spec = chart([joined, later]);
  expect(rowsOf(spec, 'computed-periods')).toEqual([
    { series: '', at: 2018.5, value: 120, from: 2017.5, to: 2019.5 },
    { series: '', at: 2020.5, value: 180, from: 2019.5, to: 2021.5 },
  ]);
  const torn = sum([all(2018), all(2021)], { assumptions: [apart] });
  expect(() => chart([joined, torn])).toThrow(UnlikeFiguresError);
  expect(rowsOf(chart([torn]), 'labels')?.map(({ at }) => at)).toEqual(['2018 and 2021']);
});

test.each([
  ['unit', () => chart([womensShare(2018), both(2018)] as never)],
  ['unit', () => chart([womensShare(2018), women(2018)] as never)],
  ['temporal kind', () => chart([change(all(2018), all(2019), { as: 'difference' }), all(2018)])],
  ['length of period', () => chart([change(all(2018), all(2019)), change(all(2018), all(2020))])],
  [
    'length of period',
    () =>
      chart([
        change(all(2018), all(2019), { as: 'difference' }),
        change(all(2018), all(2020), { as: 'difference' }),
      ]),
  ],
  [
    'length of period',
    () => chart([sum([all(2018), all(2019)], { assumptions: [apart] }), all(2020)]),
  ],
])('one axis does not carry computed numbers of two kinds of %s', (axis, draw) => {
  expect(draw).toThrow(UnlikeFiguresError);
  expect(draw).toThrow(`their ${axis} differs`);
});

test('people at risk stay apart from victims when they are added up', () => {
  const atRisk = madeCatalog([
    ...people(2023, [point(500), point(300)], { scope: { stage: 'at-risk' } }),
    { id: 'line/found/us/2023', value: point(7), scope: { unit: 'victims', stage: 'identified' } },
  ]);
  const total = sum(sexes.map((sex) => atRisk.figure(`line/people/us/2023/${sex}`)));
  expect(() => chart([total, atRisk.figure('line/found/us/2023')])).toThrow('their stage differs');
  expect(layerOf(chart([total]), 'computed-points')?.encoding).toMatchObject({
    x: { title: ['People (at risk)'] },
  });
});

test('a long formula is told by its number of figures, and the place of each part is named', () => {
  const codes = ['us-ca', 'us-tx', 'mx', 'gb'];
  const segments = ['one', 'two', 'three', 'four'];
  const many = madeCatalog(
    codes.flatMap((code) =>
      segments.map((segment) => ({
        id: `line/people/${code}/2023/${segment}`,
        value: point(1),
        scope: { unit: 'victims' as const, geography: place(code) },
        population: { segments: [`a group that is called by its long name, ${segment}`] },
      })),
    ),
  );
  const of = (segment: string) =>
    codes.map((code) => many.figure(`line/people/${code}/2023/${segment}`));
  const total = sum(of('one'));
  expect(captionOf(chart([total]))).toMatch(/as sum\(us-ca, us-tx, mx, United Kingdom\)\./);
  const product = ratio(total, sum(of('two')));
  expect(captionOf(chart([product]))).toContain('as ratio of 8 figures.');
});

test('fewer of what is counted, where the row says it and where it is read out', () => {
  const few = madeCatalog(people(2023, [bound('lt', 5), point(2)]));
  const made = sum([
    few.figure('line/people/us/2023/female'),
    few.figure('line/people/us/2023/male'),
  ]);
  const drawing = JSON.stringify(chart([made]));
  expect(drawing).toContain('fewer than 7');
  expect(drawing).not.toContain('less than');
});
