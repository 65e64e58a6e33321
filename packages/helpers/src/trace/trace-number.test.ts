import { expect, test } from 'vitest';
import { type MadeFigure, madeCatalog, point, year } from '../arithmetic/fixture/made-catalog.ts';
import { perCapita } from '../arithmetic/per-capita.ts';
import { settle } from '../arithmetic/settle.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import { union } from '../arithmetic/union.ts';
import { ForeignRecordError } from '../errors/foreign-record-error.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { vintage } from '../fixture/fixture-figure.ts';
import { cite } from '../quotation/cite.ts';
import { withAssumption } from '../scope/assumption.ts';
import { formatTrace } from './format-trace.ts';
import { trace } from './trace.ts';
import type { TracedNumber } from './traced-number.ts';

const printed = (value: number, text: string, locator: string) =>
  vintage('line/2023-statistics', point(value), text, { locator });
/** People of one year, as a page prints them. */
const people = (of: number, value: number, text: string, locator: string): MadeFigure => ({
  id: `line/people/us/${of}`,
  value: point(value),
  scope: { unit: 'victims', period: year(of) },
  rest: { vintages: [printed(value, text, locator)] },
});
const catalog = madeCatalog([
  people(2021, 1_200, '1,200', 'page 4'),
  people(2022, 1_300, '1 300', 'page 5'),
  {
    id: 'line/people/us/2021-2022',
    value: point(2_600),
    scope: { unit: 'victims', period: { ...year(2021), end: '2022-12-31', calendar: 'custom' } },
    rest: {
      vintages: [printed(2_600, '2,600', 'page 9'), printed(2_700, '2,700', 'page 11')],
      current: [0, 1],
    },
  },
]);
const [then, now, both] = ['2021', '2022', '2021-2022'].map((tail) =>
  catalog.figure(`line/people/us/${tail}`),
);
if (then === undefined || now === undefined || both?.state !== 'disputed')
  throw new Error('three are wanted');
const [reading = both] = both.values;
const settled = settle(both, reading as (typeof both.values)[0], 'the table says so');
const twoYears = withAssumption(
  'nobody in both years',
  { allows: { period: 'disjoint' }, because: 'made up' },
  (given) => sum([then, now], given),
);
const part = share(twoYears, settled);

/** A tree in short: what was done, or which digits were used. */
function outline(number: TracedNumber): unknown {
  switch (number.kind) {
    case 'derived':
      return [number.result.operation, ...number.of.map(outline)];
    case 'figure':
      return number.readings.map((each) => each.vintage.text).join();
    case 'supplied':
      return number.source;
    default:
      return number satisfies never;
  }
}

test('a computed number is followed through each step to the digits that were printed', () => {
  // One publication has both readings of the whole, and one was taken.
  expect(outline(trace(part))).toEqual(['share', ['sum', '1,200', '1 300'], ['settle', '2,600']]);
  expect(outline(trace(union([twoYears, now])))).toEqual([
    'union',
    ['sum', '1,200', '1 300'],
    '1 300',
  ]);
});

test('what was assumed stands at the step that it was assumed in', () => {
  const made = trace(part);
  if (made.kind !== 'derived') throw new Error('it was computed');
  const namesOf = (number?: TracedNumber) =>
    number?.kind === 'derived' ? number.assumptions.map(({ name }) => name) : null;
  expect(part.assumptions).toHaveLength(2);
  expect(namesOf(made)).toEqual([]);
  expect(made.of.map(namesOf)).toEqual([
    ['nobody in both years'],
    ['“2,600” of line/2023-statistics'],
  ]);
});

test('each reading comes with its page and its publication', () => {
  const made = trace(then);
  expect(made).toMatchObject({
    kind: 'figure',
    figure: { id: then.id },
    readings: [
      {
        vintage: { text: '1,200', locator: 'page 4', seenAt: 'https://example.org/' },
        publication: { id: 'line/2023-statistics' },
      },
    ],
  });
  expect(outline(trace(both))).toBe('2,600,2,700');
});

test('what was not used is not cited', () => {
  expect(cite(settled)).toContain('Page 9.');
  expect(cite(settled)).not.toContain('Page 11.');
});

test('a number that was supplied says from whom', () => {
  const rate = perCapita(then, {
    value: 1_000_000,
    geography: 'us',
    on: '2021-07-01',
    text: 'people living there',
    source: 'a census',
  });
  expect(outline(trace(rate))).toEqual(['per-capita', '1,200', 'a census']);
});

test('as text every step has a place of its own, and every reading its digits, page and address', () => {
  const text = formatTrace(trace(part), { width: 10_000 });
  const lines = text.split('\n');
  expect(lines[0]).toBe('COMPUTED, NOT PUBLISHED');
  expect(text).toContain(part.id);
  expect(
    lines.filter((line) => /^ {2}- [\d.]+:/.test(line)).map((line) => line.slice(4, 8)),
  ).toEqual(['1: 2', '1.1:', '1.2:', '2: 2', '2.1:']);
  expect(text).toContain('assuming “nobody in both years” (made up)');
  for (const said of ['“1,200”, as printed in', '“1 300”', 'page 5', 'https://example.org/'])
    expect(text).toContain(said);
  expect(text).toContain('Some errors make it too low, others too high.');
  const published = formatTrace(trace(then));
  expect(published.split('\n')[0]).toBe('PUBLISHED');
  expect(published).toContain('page 4');
});

test('a result is no trace, and a copy of one is followed nowhere', () => {
  expect(() => formatTrace(part as never)).toThrow(InvalidOptionError);
  expect(() => trace({ ...part })).toThrow(ForeignRecordError);
  // No copy, print or JSON carries what only a trace needs.
  expect(JSON.stringify(part)).not.toContain('made-of');
  expect(Object.keys(part)).not.toContain('made-of');
});
