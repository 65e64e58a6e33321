import { expect, test } from 'vitest';
import type { Scope } from '../catalog/dataset-types.ts';
import { fiscalYear, reading } from '../comparison/fixture/catalog.ts';
import { figure } from '../fixture/fixture-figure.ts';
import { broken, captionOf, caseIn, drawn, layerOf, point, rowsOf } from './fixture/drawn.ts';

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
