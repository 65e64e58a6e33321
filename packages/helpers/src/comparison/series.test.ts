import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCatalog } from '../catalog/create-catalog.ts';
import type { Figure, Scope, Value } from '../catalog/dataset-types.ts';
import { UnknownCodeError } from '../errors/unknown-errors.ts';
import { fixtureDataset } from '../fixture/fixture-dataset.ts';
import { figure } from '../fixture/fixture-figure.ts';
import { calendarYear, catalogOf, fiscalYear, reading } from './fixture/catalog.ts';
import { series } from './series.ts';
import type { FigureSeries } from './series-types.ts';

const point: Value = { kind: 'point', value: 1 };
const of = (id: string, scope: Partial<Scope>, rest: Partial<Figure> = {}, value: Value = point) =>
  figure({ id, scope, vintages: [reading(value)], rest });
const year = (at: number, rest: Partial<Figure> = {}, value: Value = point) =>
  of(`line/cases/us/${at}`, { period: calendarYear(at) }, rest, value);
const broken = { breaks: ['break/line-cases-2024'] };

/** A series as text: “2021 2022 | 2024 (2025-2026)”; runs are parted by their breaks. */
const drawn = ({ runs }: FigureSeries) =>
  runs.map(({ breaks, steps }) => [
    breaks.map(({ id }) => id),
    steps.map((step) =>
      step.kind === 'missing'
        ? `${step.years.first}-${step.years.last} missing`
        : `${step.figure.id.split('/')[3]} ${step.kind}`,
    ),
  ]);

test('a series is cut at its breaks and shows the years that it lacks', () => {
  const catalog = catalogOf(
    ...[2025, 2019, 2022].map((at) => year(at, broken)),
    year(2020, broken, { kind: 'unknown', reason: 'not-published' }),
    {
      ...year(2021),
      ...broken,
      vintages: [reading(point), reading({ ...point, value: 2 })],
      current: [0, 1],
    },
  );
  const found = series(catalog, { measure: 'line/cases' });
  expect(found.map(drawn)).toEqual([
    [
      [[], ['2019 settled', '2020 unknown', '2021 disputed', '2022 settled', '2023-2023 missing']],
      [['break/line-cases-2024'], ['2024-2024 missing', '2025 settled']],
    ],
  ]);
  expect(found[0]).toMatchObject({
    source: 'line',
    measure: 'line/cases',
    calendar: 'calendar-year',
    temporal: 'flow-in',
    undated: [],
  });
});

test('a year that a break falls into is a run of its own', () => {
  const fiscal = (at: number) => of(`line/cases/us/fy${at}`, { period: fiscalYear(at) }, broken);
  const [found] = series(catalogOf(...[2022, 2023, 2024, 2025].map(fiscal)), {});
  expect(found?.runs.map(({ steps }) => steps.length)).toEqual([2, 1, 1]);
});

test('a year without a figure stands before a break that falls into it', () => {
  const [item] = fixtureDataset.breaks;
  if (item === undefined) throw new RangeError();
  const rest = { breaks: [item.id] };
  const catalog = createCatalog({
    ...fixtureDataset,
    figures: [year(2022, rest), year(2024, rest)],
    breaks: [{ ...item, at: '2023-07-01' }],
  });
  expect(series(catalog, {}).map(drawn)).toEqual([
    [
      [[], ['2022 settled', '2023-2023 missing']],
      [[item.id], ['2024 settled']],
    ],
  ]);
});

test('between months no year is missing', () => {
  const month = (at: string, last: number) =>
    of(`line/cases/us/${at}`, {
      period: {
        start: `${at}-01`,
        end: `${at}-${last}`,
        calendar: 'custom',
        temporal: 'flow-in',
      },
    });
  const catalog = catalogOf(month('2021-03', 31), month('2023-03', 31));
  expect(series(catalog, {}).map(drawn)).toEqual([[[[], ['2021-03 settled', '2023-03 settled']]]]);
});

test('a share or a stock does not grow with its period: one year and three are one series', () => {
  const three = { ...calendarYear(2019), end: '2021-12-31' };
  const lengths = (scope: Partial<Scope>, temporal: Scope['period']['temporal'] = 'flow-in') =>
    series(
      catalogOf(
        of('line/cases/us/2019-2021', { ...scope, period: { ...three, temporal } }),
        of('line/cases/us/2022', { ...scope, period: { ...calendarYear(2022), temporal } }),
      ),
      {},
    ).length;
  expect(lengths({})).toBe(2);
  expect(lengths({ unit: 'percent', denominator: { text: 'cases' } })).toBe(1);
  expect(lengths({}, 'stock-at')).toBe(1);
});

test('no break is drawn where nothing stands on one side of it', () => {
  const [found] = series(catalogOf(year(2021, broken), year(2022, broken)), {});
  expect(found?.runs.map(({ breaks }) => breaks)).toEqual([[]]);
});

test('fiscal and calendar years are two series, and so are months and years', () => {
  const month = {
    start: '2023-01-01',
    end: '2023-01-31',
    calendar: 'custom',
    temporal: 'flow-in',
  } as const;
  const three = {
    start: '2021-01-01',
    end: '2023-12-31',
    calendar: 'calendar-year',
    temporal: 'flow-in',
  } as const;
  const catalog = catalogOf(
    year(2022),
    year(2023),
    of('line/cases/us/fy2023', { period: fiscalYear(2023) }),
    of('line/cases/us/january', { period: month }),
    of('line/cases/us/three', { period: three }),
  );
  expect(
    series(catalog, {}).map((found) => found.runs.flatMap(({ steps }) => steps).length),
  ).toEqual([2, 1, 1, 1]);
});

test('shares of bases that differ in their numbers alone are one series', () => {
  const share = (at: number, text: string) =>
    of(`line/share-female/us/${at}`, {
      unit: 'percent',
      denominator: { text },
      period: calendarYear(at),
    });
  const lengths = (...texts: readonly string[]) =>
    series(catalogOf(...texts.map((text, index) => share(2020 + index, text))), {}).length;
  expect(lengths('1,999 victims', '2,004 victims')).toBe(1);
  expect(lengths('1,999 victims', '1,999 cases')).toBe(2);
});

test('what is cumulated since one day is one series without gaps; undated figures stand apart', () => {
  const since = (end: string): Scope['period'] => ({
    start: '2007-12-07',
    end,
    calendar: 'custom',
    temporal: 'ever',
  });
  const undated = {
    start: null,
    end: null,
    calendar: 'not-stated',
    temporal: 'not-applicable',
  } as const;
  const unended = { ...since(''), end: null };
  const catalog = catalogOf(
    of('line/cases/us/a', { period: since('2019-12-31') }),
    of('line/cases/us/d', { period: unended }),
    of('line/cases/us/b', { period: since('2012-12-31') }),
    of('line/cases/us/c', { period: undated }),
  );
  const found = series(catalog, {});
  expect(found.map(drawn)).toEqual([[[[], ['b settled', 'a settled']]], []]);
  expect(found.map(({ undated: apart }) => apart.map(({ id }) => id))).toEqual([
    ['line/cases/us/d'],
    ['line/cases/us/c'],
  ]);
});

test('changes over one year and over three are two series', () => {
  const change = (start: number, end: number) =>
    of(`line/cases/us/${start}-${end}`, {
      unit: 'percent-change',
      period: {
        start: `${start}-01-01`,
        end: `${end}-12-31`,
        calendar: 'calendar-year',
        temporal: 'not-applicable',
      },
    });
  expect(
    series(catalogOf(change(2019, 2020), change(2019, 2022), change(2020, 2021)), {}),
  ).toHaveLength(2);
});

test('a query asks as it does of the catalog', () => {
  expect(series(catalogOf(year(2022)), { geography: 'gb' })).toEqual([]);
  expect(() => series(catalogOf(year(2022)), { geography: 'xx' })).toThrow(UnknownCodeError);
});

test('every figure is in one series once, and within a run nothing but the period differs', () => {
  const scope = fc.record({
    period: fc.oneof(
      fc.integer({ min: 2015, max: 2026 }).map(calendarYear),
      fc.integer({ min: 2015, max: 2026 }).map(fiscalYear),
    ),
    geography: fc.constantFrom('us', 'gb').map((code) => ({ code, role: 'detection' as const })),
    exploitation: fc.constantFrom<Scope['exploitation']>('all', 'forced-labour'),
  });
  fc.assert(
    fc.property(fc.array(scope, { maxLength: 12 }), (scopes) => {
      const figures = scopes.map((one, index) => of(`line/cases/us/${index}`, one, broken));
      const found = series(catalogOf(...figures), {});
      const steps = found.flatMap(({ runs }) => runs.flatMap((run) => run.steps));
      const ids = steps.flatMap((step) => (step.kind === 'missing' ? [] : [step.figure.id]));
      expect(ids.sort()).toEqual(figures.map(({ id }) => id).sort());
      for (const { runs } of found) {
        const kinds = runs.flatMap((run) =>
          run.steps.flatMap((step) =>
            step.kind === 'missing'
              ? []
              : [
                  JSON.stringify({
                    ...step.figure.scope,
                    period: step.figure.scope.period.calendar,
                  }),
                ],
          ),
        );
        expect(new Set(kinds).size).toBe(1);
        const starts = runs.flatMap((run) =>
          run.steps.flatMap((step) =>
            step.kind === 'missing' ? [] : [step.figure.scope.period.start ?? ''],
          ),
        );
        expect(starts).toEqual([...starts].sort());
      }
    }),
    { numRuns: 200 },
  );
});

test('between two totals since one day no year is missing', () => {
  const since = (end: string) =>
    of(`line/cases/us/${end}`, {
      period: { ...calendarYear(2015), end, temporal: 'ever' },
    });
  const [found] = series(catalogOf(since('2019-12-31'), since('2023-12-31')), {});
  expect(found && drawn(found)).toEqual([[[], ['2019-12-31 settled', '2023-12-31 settled']]]);
});

test('what a query found gives the series of the query, in whatever order it is handed in, each figure once', () => {
  const catalog = catalogOf(
    ...[2025, 2019, 2022].map((at) => year(at, broken)),
    of('line/cases/us/fy2021', { period: fiscalYear(2021) }, broken),
    of('line/persons/us/2021', { period: calendarYear(2021), unit: 'victims' }),
  );
  const asked = series(catalog, {});
  expect(asked.length).toBe(3);
  const found = catalog.find({});
  expect(series(found)).toEqual(asked);
  expect(series(found.figures)).toEqual(asked);
  expect(series([...found, ...found].toReversed())).toEqual(asked);
  expect(series(new Set(found))).toEqual(asked);
});

test('figures that were picked are cut at breaks, and lack the years between them, as those of a query', () => {
  const catalog = catalogOf(...[2022, 2023, 2024].map((at) => year(at, broken)));
  const picked = catalog.find({}).figures.filter(({ id }) => id !== 'line/cases/us/2023');
  expect(series(picked).map(drawn)).toEqual([
    [
      [[], ['2022 settled', '2023-2023 missing']],
      [['break/line-cases-2024'], ['2024 settled']],
    ],
  ]);
});

test('what is no list and no catalog is refused by what it is', () => {
  expect(() => series(5 as never)).toThrow(/ it is 5\.$/);
});
