import { expect, test } from 'vitest';
import { change } from '../arithmetic/change.ts';
import { difference } from '../arithmetic/difference.ts';
import { bound, madeCatalog, point, year } from '../arithmetic/fixture/made-catalog.ts';
import { share } from '../arithmetic/share.ts';
import { catalog } from '../catalog/catalog.ts';
import type { Qualifier, RangeBasis, Unit, Value } from '../catalog/dataset-types.ts';
import { describe } from '../description/describe.ts';
import { fixtureDataset } from '../fixture/fixture-dataset.ts';
import { quote } from '../quotation/quote.ts';

/** Money, time, shares and rates: there is less of them. All else is counted, and there are fewer. */
const measured: readonly Unit[] = [
  'usd',
  'months',
  'years-of-age',
  'percent',
  'percent-change',
  'per-100',
  'per-1000',
  'per-100000',
  'ratio',
];
const units = fixtureDataset.codes.flatMap(({ list, code }) =>
  list === 'unit' ? [code as Unit] : [],
);

/** What is said of a number everywhere, from the first word of the hedge on. */
function saidOf(value: Value, unit: Unit, qualifier: Qualifier = 'exact'): readonly string[] {
  const id = 'made/things/us/2023';
  const figure = madeCatalog([{ id, value, qualifier, scope: { unit } }]).figure(id);
  return [
    `${figure}`,
    describe(figure),
    quote(figure, { length: 'short' }),
    quote(figure),
    quote(figure, { length: 'full' }),
  ].map((text) =>
    text
      .replace(/^(?:There (?:was|were)|The figure is) /, '')
      .replace(/^(?:a fall, or )?a (?:change|rise|fall) of /i, '')
      .toLowerCase(),
  );
}

test.each(units)('%s: fewer where one counts, less where one measures', (unit) => {
  expect(units.length).toBeGreaterThan(30);
  const word = measured.includes(unit) ? 'less' : 'fewer';
  for (const text of saidOf(bound('lt', 5), unit))
    expect(text.slice(0, 12)).toBe(`${word} than 5 `.slice(0, 12));
});

test('a hedge that the source printed before a point is worded alike', () => {
  for (const text of saidOf(point(5), 'persons', 'less-than'))
    expect(text).toMatch(/^fewer than 5 /);
  for (const text of saidOf(point(5), 'percent', 'less-than'))
    expect(text).toMatch(/^less than 5 /);
});

test.each<[Value, string]>([
  [bound('le', 5), 'at most 5 persons'],
  [bound('gt', 5), 'more than 5 persons'],
  [bound('ge', 5), 'at least 5 persons'],
  [bound('ge', 1), 'at least 1 person '],
])('%j stays what it was', (value, start) => {
  expect(saidOf(value, 'persons')[0]?.slice(0, start.length)).toBe(start);
});

test('the published number of fewer than five convicted is not touched', () => {
  const figure = catalog.figure('unodc-glotip-data/persons-convicted/us/2017/other');
  expect(quote(figure, { length: 'short' })).toMatch(
    /^fewer than 5 persons reported to UNODC as convicted of trafficking \(other forms; /,
  );
  if (figure.state === 'disputed') throw new Error('one reading stands');
  expect(figure.text).toBe('<5');
});

test('what was computed is worded by its own unit, and a change as an amount', () => {
  const people = { unit: 'victims' } as const;
  const made = madeCatalog([
    { id: 'made/people/us/2022', value: point(50), scope: { ...people, period: year(2022) } },
    { id: 'made/people/us/2023', value: bound('lt', 40), scope: people },
    { id: 'made/all/us/2023', value: point(80), scope: people },
    { id: 'made/all/us/2023/male', value: point(30), scope: people, population: { sex: 'male' } },
    {
      id: 'made/people/us/2023/male',
      value: point(30),
      scope: people,
      population: { sex: 'male' },
    },
    {
      id: 'made/all/us/2023/female',
      value: bound('lt', 40),
      scope: people,
      population: { sex: 'female' },
    },
  ]);
  const short = (of: Parameters<typeof quote>[0]) => quote(of, { length: 'short' });
  const all = made.figure('made/people/us/2023');
  expect(short(difference(all, made.figure('made/people/us/2023/male')))).toMatch(
    /^fewer than 10 things of made\/people \(potential; /,
  );
  expect(
    short(share(made.figure('made/all/us/2023/female'), made.figure('made/all/us/2023'))),
  ).toMatch(/^less than 50 percent of things of made\/all \(potential; /);
  expect(short(change(made.figure('made/people/us/2022'), all, { as: 'difference' }))).toMatch(
    /^a fall of more than 10 things of made\/people \(potential; /,
  );
});

test.each<[RangeBasis, string]>([
  ['sources-disagree', 'its ends are estimates that disagree'],
  ['scenario', 'its ends are scenarios'],
  ['elicited', 'its ends are the judgement of experts'],
  ['rounding', 'its ends are what rounding allows'],
  ['derived', 'its ends were computed from other figures'],
])('%s: a reader is told who made the ends', (basis, said) => {
  for (const text of saidOf({ kind: 'range', low: 5, high: 7, basis }, 'persons'))
    expect(text).toContain(`(${said}`);
});

const movedIn = (value: Value) =>
  quote(
    madeCatalog([{ id: 'made/things/us/2023', value, scope: { unit: 'percent-change' } }]).figure(
      'made/things/us/2023',
    ),
    { length: 'short' },
  );

test.each<[Value, string]>([
  [point(49), 'a rise of 49 percent from'],
  [point(-44), 'a fall of 44 percent from'],
  [point(0), 'a change of 0 percent from'],
  [
    { kind: 'range', low: 2, high: 5, basis: 'published-range' },
    'a rise of between 2 and 5 percent',
  ],
  [
    { kind: 'range', low: -5, high: -2, best: -3, basis: 'published-range' },
    'a fall of between 2 and 5 percent from a base that is not stated (things of made/things; best estimate 3;',
  ],
  [
    { kind: 'range', low: -5, high: 2, basis: 'published-range' },
    'a change of between -5 and 2 percent',
  ],
  [bound('lt', -10), 'a fall of more than 10 percent'],
])('%j is said without a sign where it goes one way', (value, start) => {
  expect(movedIn(value).slice(0, start.length)).toBe(start);
});

test('a method that nobody stated is no thing of which the number is made', () => {
  const { figures } = catalog.find({
    measure: 'whitehouse-2019/share-of-migrants-meeting-violence',
  });
  for (const figure of figures)
    expect(describe(figure)).toContain(' (method not stated), as printed');
  expect(figures).not.toEqual([]);
});
