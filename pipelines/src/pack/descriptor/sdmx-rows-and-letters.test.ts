import { soundScope } from '@darkfigure/fixture';
import type { Figure } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { figureOf, vintageOf } from '../fixture/made-up-figure.ts';
import { packDataset } from '../fixture/pack-dataset.ts';
import { sdmxTable } from './sdmx-csv.ts';
import { sdmxObsStatus } from './sdmx-obs-status.ts';
import { sdmxProblems } from './sdmx-problems.ts';
import { sdmxTimePeriod } from './sdmx-time-period.ts';

const withFigures = (...figures: readonly Figure[]) => ({ ...packDataset, figures });
const said = (figures: readonly Figure[]) => {
  const dataset = withFigures(...figures);
  return [...sdmxProblems(sdmxTable(dataset), dataset)].map(({ path }) => path);
};
const rowOf = (figure: Figure) => {
  const { columns, rows } = sdmxTable(withFigures(figure));
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, at) => [name, row[at]])));
};
const one = (status: Figure['status'], value = 1) =>
  figureOf('2011', [vintageOf({ kind: 'point', value })], { status });

test('the letters that say why there is no value are the ones whose name begins with “missing”', () => {
  // CL_OBS_STATUS: H (holiday or weekend), L (exists, not collected), M (cannot exist), O, Q (suppressed).
  const missing = Object.entries(sdmxObsStatus).filter(([, { isMissing }]) => isMissing);
  expect(missing.map(([letter]) => letter).join('')).toBe('HLMOQ');
});

test('a row says its figure, its reading, its number with both ends, and what it is of', () => {
  const figure = figureOf(
    '2011',
    [
      vintageOf({ kind: 'point', value: 9 }),
      vintageOf(
        { kind: 'interval', low: 1, high: 3, best: 2, level: 0.95, basis: 'confidence' },
        { text: '2 (1–3)', qualifier: 'about' },
      ),
    ],
    { current: [1], status: ['estimated', 'disputed'] },
  );
  expect(rowOf(figure)).toEqual([
    {
      'STRUCTURE[;]': 'dataflow',
      STRUCTURE_ID: 'DARKFIGURE:FIGURES(1.0.0)',
      ACTION: 'I',
      FIGURE: figure.id,
      READING: 1,
      REF_AREA: 'us',
      TIME_PERIOD: '2019',
      OBS_VALUE: 2,
      LOW: 1,
      HIGH: 3,
      OP: null,
      LEVEL: 0.95,
      BASIS: 'confidence',
      TEXT: '2 (1–3)',
      KIND: 'interval',
      QUALIFIER: 'about',
      UNIT_MEASURE: figure.scope.unit,
      STAGE: figure.scope.stage,
      'OBS_STATUS[]': 'E',
      'STATUS[]': 'estimated;disputed',
      PUBLICATION: 'made-up/2020-report',
    },
  ]);
});

test('a status without a letter leaves none, and one letter stands once', () => {
  expect(rowOf(one(['disputed']))[0]?.['OBS_STATUS[]']).toBe('');
  expect(said([one(['disputed'])])).toEqual([]);
  const unknown = figureOf('2011', [vintageOf({ kind: 'unknown', reason: 'not-collected' })], {
    status: ['not-collected'],
  });
  expect(rowOf(unknown)[0]?.['OBS_STATUS[]']).toBe('L');
  expect(said([unknown])).toEqual([]);
});

test('“normal” is fine alone and refused beside another letter', () => {
  expect(said([one(['normal'])])).toEqual([]);
  expect(said([one(['normal', 'estimated'])])).toEqual(['row 1/OBS_STATUS[]']);
});

test('a letter that says there is no value is refused beside one, zero too', () => {
  expect(said([one(['suppressed'])])).toEqual(['row 1/OBS_STATUS[]']);
  expect(said([one(['suppressed'], 0)])).toEqual(['row 1/OBS_STATUS[]']);
});

test('a period without both ends has none, and is right', () => {
  const scope = soundScope({ geography: { code: 'us', role: 'detection' } });
  const period = { ...scope.period, end: null };
  const open = figureOf('2011', [vintageOf({ kind: 'point', value: 1 })], {
    scope: { ...scope, period },
  });
  expect(rowOf(open)[0]?.TIME_PERIOD).toBeNull();
  expect(said([open])).toEqual([]);
});

const table = sdmxTable(packDataset);
test.each(['STRUCTURE[;]', 'STRUCTURE_ID', 'ACTION'])(
  'the first three headers are in their places: %s',
  (name) => {
    const columns = table.columns.map((column) =>
      column.name === name ? { ...column, name: 'OTHER' } : column,
    );
    const found = [...sdmxProblems({ ...table, columns, rows: [] }, packDataset)];
    expect(found.map(({ file, path }) => [file, path])).toContainEqual([
      'sdmx/figures.csv',
      'header',
    ]);
    const [second, third, ...others] = table.columns.slice(1);
    const [first] = table.columns;
    if (first === undefined || second === undefined || third === undefined)
      throw new Error('short');
    const turned = { ...table, columns: [first, third, second, ...others], rows: [] };
    expect([...sdmxProblems(turned, packDataset)].map(({ path }) => path)).toEqual(['header']);
    const twice = { ...table, columns: [...table.columns, { ...first, name: 'LOW' }], rows: [] };
    expect([...sdmxProblems(twice, packDataset)].map(({ path }) => path)).toEqual(['header']);
  },
);

test.each<[string, string]>([
  ['ACTION', 'IA'],
  ['ACTION', 'AI'],
  ['ACTION', ''],
  ['STRUCTURE[;]', 'dataflows'],
  ['STRUCTURE[;]', 'a dataflow'],
  ['STRUCTURE_ID', 'DARKFIGURE:FIGURES(1.0)'],
  ['STRUCTURE_ID', 'x DARKFIGURE:FIGURES(1.0.0)'],
  ['STRUCTURE_ID', 'DARKFIGURE:FIGURES(1.0.0) x'],
  ['TIME_PERIOD', '20191'],
  ['TIME_PERIOD', 'in 2019'],
  ['TIME_PERIOD', '2019-1'],
  ['TIME_PERIOD', '2019-01-01'],
  ['TIME_PERIOD', '2019-01-01/P0D'],
  ['TIME_PERIOD', '2019-01-01/P10DT1H'],
  ['TIME_PERIOD', ''],
])('a row with another %s is refused: %j', (name, value) => {
  const at = table.columns.findIndex((column) => column.name === name);
  const rows = table.rows.map((row, line) =>
    line === 1 ? row.map((cell, column) => (column === at ? value : cell)) : row,
  );
  expect([...sdmxProblems({ ...table, rows }, packDataset)].map(({ path }) => path)).toEqual([
    `row 2/${name}`,
  ]);
});

const period = (start: string, end: string) =>
  sdmxTimePeriod({ start, end, calendar: 'custom', temporal: 'flow-in' });

test('every month is told as a month, every year as a year, and all else by its days', () => {
  // The calendar, written out: no date is computed.
  const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  for (const year of [1999, 2000, 2019, 2020, 2100])
    for (const [at, usual] of days.entries()) {
      const isLeap = year === 2000 || year === 2020;
      const last = at === 1 && isLeap ? 29 : usual;
      const month = `${year}-${String(at + 1).padStart(2, '0')}`;
      expect(period(`${month}-01`, `${month}-${last}`)).toBe(month);
      expect(period(`${month}-01`, `${month}-${last - 1}`)).toBe(`${month}-01/P${last - 1}D`);
      expect(period(`${month}-02`, `${month}-${last}`)).toBe(`${month}-02/P${last - 1}D`);
    }
  expect(period('2019-01-01', '2019-12-31')).toBe('2019');
  expect(period('2018-10-01', '2019-09-30')).toBe('2018-10-01/P365D');
  expect(period('2019-10-01', '2020-09-30')).toBe('2019-10-01/P366D');
  expect(period('2019-01-01', '2020-12-31')).toBe('2019-01-01/P731D');
  expect(period('2019-01-01', '2019-01-01')).toBe('2019-01-01/P1D');
});
