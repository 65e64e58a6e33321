import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFigure } from '../comparison/any-figure.ts';
import {
  calendarYear,
  catalogOf,
  fiscalYear,
  handedOut,
  reading,
} from '../comparison/fixture-catalog.ts';
import type { Figure, Scope, Value, Vintage } from '../dataset-types.ts';
import { DarkfigureError, ForeignRecordError, InvalidOptionError } from '../errors.ts';
import { figure, vintage } from '../fixture/fixture-figures.ts';
import { chart } from './chart.ts';
import { UnlikeFiguresError } from './unlike-figures-error.ts';
import type { VegaLiteSpec } from './vega-lite-spec.ts';

const point = (value: number): Value => ({ kind: 'point', value });
const caseIn = (year: number, value: Value, rest: Partial<Figure> = {}, place = 'us') =>
  figure({
    id: `line/cases/${place}/${year}`,
    scope: { period: calendarYear(year), geography: { code: place, role: 'detection' } },
    vintages: [reading(value)],
    rest,
  });
const broken = { breaks: ['break/line-cases-2024'] };
const drawn = (...figures: readonly Figure[]) => chart(catalogOf(...figures).find({}));

const viewOf = ({ vconcat: [view] }: VegaLiteSpec) => view;
/** The rows of a layer without their tooltips; undefined where the layer is not drawn. */
const rowsOf = (spec: VegaLiteSpec, name: string) =>
  viewOf(spec)
    .layer.find((layer) => layer.name === name)
    ?.data.values.map(({ says: _, ...row }) => row);
const layerOf = (spec: VegaLiteSpec, name: string) =>
  viewOf(spec).layer.find((layer) => layer.name === name);
const captionOf = (spec: VegaLiteSpec) =>
  [viewOf(spec).title.text].flat().join(' ').replaceAll(/\s+/g, ' ');

test('a line stops at a break and at years without a figure', () => {
  const spec = drawn(
    ...[2018, 2019, 2021, 2022, 2023, 2024, 2025].map((year) => caseIn(year, point(year), broken)),
  );
  expect(rowsOf(spec, 'lines')?.map(({ run, at }) => `${run}: ${at}`)).toEqual([
    ...['1.1: 2018', '1.1: 2019'],
    ...['1.2: 2021', '1.2: 2022', '1.2: 2023'],
    ...['1.3: 2024', '1.3: 2025'],
  ]);
  expect(layerOf(spec, 'lines')?.encoding).toMatchObject({ detail: { field: 'run' } });
  expect(rowsOf(spec, 'gaps')).toEqual([{ from: 2019.5, to: 2020.5 }]);
  expect(rowsOf(spec, 'breaks')).toEqual([{ at: 2023.5, series: '' }]);
  expect(rowsOf(spec, 'break-names')).toEqual([{ at: 2023.5, series: '', text: 'Break 1' }]);
  expect(captionOf(spec)).toContain(
    'Break 1, 2024-01-01 (definition): The line began to count situations, not files.',
  );
});

test('every kind of value has its mark, and only a number is joined to its neighbours', () => {
  const disputed: readonly Vintage[] = [
    reading(point(40)),
    vintage('line/page', point(50), 'fifty'),
  ];
  const spec = drawn(
    caseIn(2015, point(10)),
    caseIn(2016, { kind: 'range', low: 10, high: 30, basis: 'published-range' }),
    caseIn(2017, {
      kind: 'interval',
      low: 20,
      high: 40,
      best: 25,
      level: 0.95,
      basis: 'confidence',
    }),
    caseIn(2018, { kind: 'bound', op: 'gt', value: 60 }),
    caseIn(2019, { kind: 'bound', op: 'le', value: 100 }),
    caseIn(2020, { kind: 'unknown', reason: 'not-collected' }),
    { ...caseIn(2021, point(0)), vintages: disputed, current: [0, 1] },
    caseIn(2022, { kind: 'bound', op: 'lt', value: 5 }),
  );
  expect(rowsOf(spec, 'points')).toEqual([
    { series: '', at: 2015, value: 10 },
    { series: '', at: 2017, value: 25 },
  ]);
  expect(rowsOf(spec, 'lines')).toBeUndefined();
  expect(rowsOf(spec, 'ranges')).toEqual([{ series: '', at: 2016, low: 10, high: 30 }]);
  expect(layerOf(spec, 'ranges')?.mark.type).toBe('bar');
  expect(rowsOf(spec, 'intervals')).toEqual([{ series: '', at: 2017, low: 20, high: 40 }]);
  expect(layerOf(spec, 'intervals')?.mark.type).toBe('errorbar');
  // Arrows are eight hundredths of the largest number; one that points down ends at nothing.
  expect(rowsOf(spec, 'bounds')).toEqual([
    { series: '', at: 2018, low: 60, high: 68 },
    { series: '', at: 2019, low: 100, high: 92 },
    { series: '', at: 2022, low: 5, high: 0 },
  ]);
  expect(rowsOf(spec, 'bound-tips')?.map(({ value, shape }) => [value, shape])).toEqual([
    [68, 'up'],
    [92, 'down'],
    [0, 'down'],
  ]);
  expect(rowsOf(spec, 'unknowns')).toEqual([{ series: '', at: 2020, text: '?' }]);
  expect(layerOf(spec, 'unknowns')?.encoding).toMatchObject({ y: { datum: 0 } });
  expect(rowsOf(spec, 'disputed')?.map(({ value }) => value)).toEqual([40, 50]);
  expect(rowsOf(spec, 'disputes')).toEqual([{ series: '', at: 2021, low: 40, high: 50 }]);
  const caption = captionOf(spec);
  expect(caption).toContain('A whisker: an interval of the stated level (95%).');
  expect(caption).toContain(
    'A question mark: no figure (United States, 2020: nobody collects it).',
  );
  expect(caption).toContain('Open diamonds: readings of equal standing that disagree.');
});

test('the values start at nothing, and their axis names the unit and the stage', () => {
  const spec = drawn(caseIn(2022, point(9000)), caseIn(2023, point(9100)));
  expect(layerOf(spec, 'points')?.encoding).toMatchObject({
    y: { title: ['Cases (potential)'], scale: { zero: true }, type: 'quantitative' },
    x: { title: 'Year', type: 'quantitative', axis: { format: 'd', values: [2022, 2023] } },
  });
  const share = (year: number, text: string) =>
    figure({
      id: `line/share-female/us/${year}`,
      scope: { unit: 'percent', denominator: { text }, period: calendarYear(year) },
      vintages: [reading(point(50))],
    });
  const titleOf = (...figures: readonly Figure[]) => layerOf(drawn(...figures), 'points')?.encoding;
  expect(titleOf(share(2022, 'known victims'), share(2023, 'known victims'))).toMatchObject({
    y: { title: ['Percent of known victims (potential)'] },
  });
  expect(titleOf(share(2022, '12 victims'), share(2023, '13 victims'))).toMatchObject({
    y: { title: ['Percent of several bases (potential)'] },
  });
});

test('series are told apart by what differs, and a break has the colour of the one that it cuts', () => {
  const spec = drawn(
    ...[2023, 2024].map((year) => caseIn(year, point(year), broken)),
    ...[2023, 2024].map((year) => caseIn(year, point(9), {}, 'gb')),
  );
  expect(layerOf(spec, 'lines')?.encoding).toMatchObject({
    color: {
      field: 'series',
      scale: { domain: ['United Kingdom', 'United States'] },
      legend: { orient: 'top' },
    },
  });
  expect(rowsOf(spec, 'lines')?.map(({ series, run }) => `${series} ${run}`)).toEqual([
    'United Kingdom 1.1',
    'United Kingdom 1.1',
  ]);
  expect(rowsOf(spec, 'breaks')).toEqual([{ at: 2023.5, series: 'United States' }]);
  expect(spec.title.text).toEqual([
    'Situations of potential trafficking that a hotline learned of, all forms',
  ]);
});

test('fiscal years are named on their own axis and stand between calendar years on a common one', () => {
  const fiscal = (year: number) =>
    figure({
      id: `line/cases/us/fy${year}`,
      scope: { period: fiscalYear(year) },
      vintages: [reading(point(1))],
    });
  const own = drawn(fiscal(2022), fiscal(2023));
  expect(rowsOf(own, 'points')?.map(({ at }) => Math.round(Number(at) * 100) / 100)).toEqual([
    2022, 2023,
  ]);
  expect(layerOf(own, 'points')?.encoding).toMatchObject({ x: { title: 'US fiscal years' } });
  const both = drawn(fiscal(2022), fiscal(2023), caseIn(2022, point(1)), caseIn(2023, point(1)));
  const places = rowsOf(both, 'points')?.map(({ at }) => Math.round(Number(at) * 100) / 100);
  expect(places?.sort()).toEqual([2021.75, 2022, 2022.75, 2023]);
  expect(rowsOf(both, 'lines')?.length).toBe(4);
  expect(new Set(rowsOf(both, 'lines')?.map(({ run }) => run)).size).toBe(2);
});

test('a number for several years lies flat over all of them', () => {
  const stock = (start: number, end: number): Partial<Scope> => ({
    period: {
      start: `${start}-01-01`,
      end: `${end}-12-31`,
      calendar: 'calendar-year',
      temporal: 'stock-at',
    },
  });
  const of = (scope: Partial<Scope>, id: string) =>
    figure({ id: `line/cases/us/${id}`, scope, vintages: [reading(point(3))] });
  const spec = drawn(of(stock(2002, 2011), 'a'), of(stock(2016, 2016), 'b'));
  expect(rowsOf(spec, 'periods')).toEqual([
    { series: '', at: 2006.5, value: 3, from: 2001.5, to: 2011.5 },
  ]);
});

test('periods that overlap are not joined', () => {
  const stock = (start: number) =>
    figure({
      id: `line/cases/us/${start}`,
      scope: {
        period: {
          start: `${start}-01-01`,
          end: `${start + 9}-12-31`,
          calendar: 'calendar-year',
          temporal: 'stock-at',
        },
      },
      vintages: [reading(point(3))],
    });
  expect(rowsOf(drawn(stock(1995), stock(2002)), 'lines')).toBeUndefined();
  expect(rowsOf(drawn(stock(1995), stock(2005)), 'lines')).toHaveLength(2);
});

test('what is cumulated stands where the counting stopped', () => {
  const until = (end: string) =>
    figure({
      id: `line/cases/us/${end}`,
      scope: { period: { start: '2007-12-07', end, calendar: 'custom', temporal: 'ever' } },
      vintages: [reading(point(3))],
    });
  const open = until('2021-12-31');
  const spec = drawn(until('2019-12-31'), until('2020-12-31'), {
    ...open,
    scope: { ...open.scope, period: { ...open.scope.period, end: null } },
  });
  expect(rowsOf(spec, 'lines')).toBeUndefined();
  expect(captionOf(spec)).toContain('Not drawn, because its dates are not stated in full');
  expect(rowsOf(spec, 'points')?.map(({ at }) => at)).toEqual([2019, 2020]);
  expect(rowsOf(spec, 'periods')).toBeUndefined();
  expect(layerOf(spec, 'points')?.encoding).toMatchObject({
    x: { title: 'Counted up to the end of the year' },
  });
});

test('rounding is drawn where it is wide, and not where no eye could see it', () => {
  const rounded = (year: number, value: number, rounding: number) =>
    caseIn(year, { kind: 'point', value, rounding });
  const spec = drawn(rounded(2022, 5000, 1000), rounded(2023, 6000, 10));
  expect(rowsOf(spec, 'roundings')).toEqual([{ series: '', at: 2022, low: 4500, high: 5500 }]);
  expect(captionOf(spec)).toContain('A pale bar: what the rounding of a number allows.');
});

test('figures of one time stand in rows with their published digits', () => {
  const spec = chart(
    handedOut(
      caseIn(2023, point(7)),
      caseIn(2023, { kind: 'bound', op: 'ge', value: 5 }, {}, 'gb'),
    ),
  );
  expect(layerOf(spec, 'points')?.encoding).toMatchObject({
    y: { field: 'at', type: 'nominal' },
    x: { field: 'value' },
  });
  expect(rowsOf(spec, 'labels')?.map(({ at, text }) => [at, text])).toEqual([
    ['United States', 'as printed'],
    ['United Kingdom', 'as printed'],
  ]);
  expect(layerOf(spec, 'bound-tips')?.encoding).toMatchObject({
    shape: { scale: { range: ['triangle-right', 'triangle-left'] } },
  });
  expect(viewOf(spec).height).toEqual({ step: 27 });
});

test('rows stand in the order in which they were given, whichever layer holds them', () => {
  const rough = (code: string, rounding: number) =>
    figure({
      id: `line/cases/${code}/2024`,
      scope: { geography: { code, role: 'detection' } },
      vintages: [reading({ kind: 'point', value: 100, rounding })],
    });
  const spec = drawn(rough('us-ca', 1), rough('us', 90));
  // Only the second row has a pale bar, and pale bars are drawn before points.
  expect(rowsOf(spec, 'roundings')?.map(({ at }) => at)).toEqual(['United States']);
  expect(layerOf(spec, 'roundings')?.encoding).toMatchObject({
    y: { sort: ['California', 'United States'] },
  });
});

test('a row that nothing sets apart is called by its publication', () => {
  const spec = drawn(
    figure({ id: 'line/cases/us/2024', vintages: [vintage('line/page', point(5), '5')] }),
    figure({
      id: 'line/cases/us/2024/by-text',
      population: { segments: ['by-text'] },
      vintages: [reading(point(6))],
    }),
  );
  expect(rowsOf(spec, 'points')?.map(({ at }) => at)).toEqual([
    '(Publisher of line, undated, read on 2026-11-22)',
    'reported by text',
  ]);
});

test('rows that a break parts say so', () => {
  const other = (at: string, year: number) =>
    figure({
      id: `line/signals/us/${at}`,
      scope: { period: calendarYear(year) },
      vintages: [reading(point(1))],
      rest: broken,
    });
  const spec = chart(handedOut(caseIn(2022, point(1), broken), other('x', 2025)));
  expect(rowsOf(spec, 'lines')).toBeUndefined();
  expect(captionOf(spec)).toContain('Break 1, 2024-01-01');
});

test('the sources, the error and the edition stand in the caption', () => {
  const spec = chart(
    handedOut(caseIn(2021, point(1)), caseIn(2022, point(1)), {
      ...caseIn(2023, point(2)),
      vintages: [vintage('line/2025-retelling', point(2), '2', { seenKind: 'secondary' })],
    }),
    { title: 'Cases rise' },
  );
  const caption = captionOf(spec);
  expect(caption).toContain(
    'Sources: Publisher of line (2025); A Newspaper (2025). 1 of 3 readings were not read at the publisher.',
  );
  expect(caption).toContain(
    'Error of every number here: likely too low as a measure of the whole.',
  );
  expect(caption).toContain('Darkfigure 2026.11');
  expect(spec.title).toMatchObject({
    text: ['Cases rise'],
    subtitle: [
      'Situations of potential trafficking that a hotline learned of, United States, all forms',
    ],
  });
  expect(spec.usermeta.darkfigure.figures).toEqual([
    'line/cases/us/2021',
    'line/cases/us/2022',
    'line/cases/us/2023',
  ]);
});

test.each<[string, Partial<Scope>]>([
  ['unit', { unit: 'victims' }],
  ['stage', { stage: 'at-risk' }],
  ['temporal kind', { period: { ...calendarYear(2022), temporal: 'stock-at' } }],
  ['length of period', { period: { ...calendarYear(2022), start: '2020-01-01' } }],
])('one axis does not carry two kinds of %s', (axis, scope) => {
  const other = figure({ id: 'line/cases/us/other', scope, vintages: [reading(point(1))] });
  try {
    chart(handedOut(caseIn(2023, point(1)), other));
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(UnlikeFiguresError);
    expect(error).toMatchObject({ axis, code: 'unlike-figures' });
    expect(String(error)).toContain('line/cases/us/other');
  }
});

test('nothing, too many series and copies are refused', () => {
  expect(() => chart([])).toThrow(InvalidOptionError);
  const segments = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const many = segments.flatMap((segment) =>
    [2022, 2023].map((year) =>
      figure({
        id: `line/cases/us/${year}/${segment}`,
        scope: { period: calendarYear(year) },
        population: { segments: [segment] },
        vintages: [reading(point(1))],
      }),
    ),
  );
  expect(() => drawn(...many)).toThrow(InvalidOptionError);
  expect(() => drawn(...many.slice(2))).not.toThrow();
  const [copied] = handedOut(caseIn(2022, point(1)));
  expect(() => chart(copied === undefined ? [] : [{ ...copied }])).toThrow(ForeignRecordError);
});

test('a chart shows every figure that it was given or says why not, or refuses with a code', () => {
  const alike = fc.tuple(fc.array(anyFigure, { minLength: 1, maxLength: 6 }), fc.boolean());
  fc.assert(
    fc.property(alike, ([figures, isAlike]) => {
      const given = handedOut(
        ...figures.map((one, index) => ({
          ...one,
          id: `${one.measure}/us/${index}`,
          scope: isAlike
            ? {
                ...one.scope,
                unit: 'cases' as const,
                stage: 'potential' as const,
                period: calendarYear(2019 + index),
              }
            : one.scope,
        })),
      );
      try {
        const spec = chart(given);
        const text = JSON.stringify(spec);
        expect(JSON.parse(text)).toEqual(spec);
        expect(text).not.toMatch(/Infinity|NaN|null,"(low|high|value)/);
        const said = viewOf(spec).layer.flatMap(({ data }) => data.values.map(({ says }) => says));
        for (const one of given) {
          const isDrawn = said.includes(String(one));
          if (!isDrawn)
            expect(captionOf(spec)).toContain(
              'Not drawn, because its dates are not stated in full',
            );
        }
      } catch (error) {
        expect(error).toBeInstanceOf(DarkfigureError);
      }
    }),
    { numRuns: 200 },
  );
});
