import { expect, test } from 'vitest';
import type { Value } from '../catalog/dataset-types.ts';
import { quote } from '../quotation/quote.ts';
import { withAssumption } from '../scope/assumption.ts';
import { bound, interval, madeCatalog, place, point, year } from './fixture/made-catalog.ts';
import { intersection } from './intersection.ts';
import { share } from './share.ts';
import { sum } from './sum.ts';
import { union } from './union.ts';

const victims = { unit: 'victims' } as const;
const policeIn = (code: string, value: Value) => ({
  id: `police/list/${code}/2023`,
  value,
  scope: { ...victims, geography: place(code) },
});
const catalog = madeCatalog([
  { id: 'police/list/us/2023', value: point(700), scope: victims },
  { id: 'shelters/list/us/2023', value: point(500), scope: victims },
  { id: 'church/list/us/2023', value: interval(80, 120), scope: victims },
  { id: 'clinic/list/us/2023', value: bound('ge', 600), scope: victims },
  policeIn('mx', point(40)),
  policeIn('us-ca', point(90)),
  policeIn('us-tx', point(80)),
  {
    id: 'police/list/us/2016',
    value: point(9),
    scope: { ...victims, period: year(2016, 'stock-at') },
  },
]);
const of = (...ids: readonly string[]) => ids.map((id) => catalog.figure(id));

test('lists that may overlap hold from the longest to all together', () => {
  const both = union(of('police/list/us/2023', 'shelters/list/us/2023'));
  expect(both.value).toEqual({ kind: 'range', low: 700, high: 1_200, basis: 'derived' });
  expect(both.notes).toEqual([
    'They differ in what is counted: “things of police/list” and “things of shelters/list”, and nothing says how these lie to each other.',
  ]);
});

test('a list and a part of it have the part in common, and a list has all of itself', () => {
  const nested = of('police/list/us-ca/2023', 'police/list/us/2023');
  expect(intersection(nested).value).toEqual({ kind: 'point', value: 90 });
  expect(intersection(nested.toReversed()).value).toEqual({ kind: 'point', value: 90 });
  expect(intersection(of('church/list/us/2023', 'church/list/us/2023')).value).toMatchObject({
    low: 80,
    high: 120,
  });
  // Two parts of one list need not meet.
  const three = of('police/list/us/2023', 'police/list/us-ca/2023', 'shelters/list/us/2023');
  expect(intersection(three).value).toMatchObject({ kind: 'range', low: 0, high: 90 });
});

test('lists that are known to be apart are added', () => {
  const apart = union(of('police/list/us/2023', 'police/list/mx/2023'));
  expect(apart.value).toEqual({ kind: 'point', value: 740 });
});

test('an assumption that keeps lists apart is written into the result', () => {
  const name = 'shelters take in nobody whom the police know';
  const apart = withAssumption(
    name,
    { allows: { measure: 'equal', role: 'disjoint', segments: 'disjoint' } },
    (given) => union(of('police/list/us/2023', 'shelters/list/us/2023'), given),
  );
  // What is equal by the data stays equal: nothing of this keeps them apart.
  expect(apart.value).toMatchObject({ low: 700, high: 1_200 });
  const places = madeCatalog([policeIn('us-ca', point(7)), policeIn('line-west', point(5))]);
  const lists = ['us-ca', 'line-west'].map((code) => places.figure(`police/list/${code}/2023`));
  expect(union(lists).value).toMatchObject({ low: 7, high: 12 });
  const assumed = withAssumption(
    'California is no part of it',
    { allows: { geography: 'disjoint' } },
    (given) => union(lists, given),
  );
  expect(assumed.value).toEqual({ kind: 'point', value: 12 });
  expect(assumed.assumptions[0]?.allowed).toMatchObject([
    { axis: 'geography', was: 'unknown', taken: 'disjoint' },
  ]);
});

test('a part adds nothing to the list that it lies within', () => {
  const lists = of('police/list/us/2023', 'police/list/us-ca/2023');
  expect(union(lists).value).toEqual({ kind: 'point', value: 700 });
  expect(union([...lists, ...lists]).value).toEqual({ kind: 'point', value: 700 });
});

test('a bound stays a bound, and an interval costs its level', () => {
  expect(union(of('police/list/us/2023', 'clinic/list/us/2023')).value).toEqual({
    kind: 'bound',
    op: 'ge',
    value: 700,
  });
  expect(union(of('police/list/us/2023', 'church/list/us/2023'))).toMatchObject({
    value: { kind: 'interval', low: 700, high: 820, level: 0.95 },
    level: 0.95,
  });
});

test('at most the shorter list is in both, and perhaps nobody', () => {
  const both = intersection(of('police/list/us/2023', 'shelters/list/us/2023'));
  expect(both.value).toEqual({ kind: 'range', low: 0, high: 500, basis: 'derived' });
  expect(intersection(of('police/list/us/2023', 'clinic/list/us/2023')).value).toMatchObject({
    low: 0,
    high: 700,
  });
});

test('in a small universe lists are forced to overlap: 90 and 80 of 100 share 70 at least', () => {
  const small = madeCatalog([
    { id: 'police/list/us/2023', value: point(100), scope: victims },
    {
      id: 'police/list/us/2023/female',
      value: point(90),
      scope: victims,
      population: { sex: 'female' },
    },
    {
      id: 'police/list/us/2023/minor',
      value: point(80),
      scope: victims,
      population: { age: 'minor' },
    },
  ]);
  const [universe, female, minor] = ['', '/female', '/minor'].map((tail) =>
    small.figure(`police/list/us/2023${tail}`),
  );
  if (universe === undefined || female === undefined || minor === undefined)
    throw new Error('three are wanted');
  expect(intersection([female, minor], { universe }).value).toMatchObject({ low: 70, high: 80 });
  expect(union([female, minor], { universe }).value).toMatchObject({ low: 90, high: 100 });
  expect(union([female, minor]).value).toMatchObject({ low: 90, high: 170 });
});

test('shares of one whole overlap within its hundred percent: 90 and 80 share 70 at least', () => {
  const share = {
    unit: 'percent',
    denominator: { text: 'all', figure: 'line/victims/us/2023' },
  } as const;
  const made = madeCatalog([
    { id: 'made/share/us/2023/f', value: point(90), scope: share, population: { sex: 'female' } },
    { id: 'made/share/us/2023/m', value: point(80), scope: share, population: { age: 'minor' } },
  ]);
  const both = ['f', 'm'].map((id) => made.figure(`made/share/us/2023/${id}`));
  expect(intersection(both).value).toMatchObject({ low: 70, high: 80 });
  expect(union(both).value).toMatchObject({ low: 90, high: 100 });
});

test('what is in both lists is a part of each', () => {
  const [police, shelters] = of('police/list/us/2023', 'shelters/list/us/2023');
  if (police === undefined || shelters === undefined) throw new Error('two are wanted');
  const both = intersection([police, shelters]);
  expect(share(both, shelters).value).toMatchObject({ low: 0, high: 100 });
  const either = union([police, shelters]);
  // 700 of 700 to 1,200 people.
  expect(share(police, either).value).toMatchObject({ low: 58.3333333333333, high: 100 });
});

test('a list outside the universe is refused', () => {
  const [police, mexico] = of('police/list/us/2023', 'police/list/mx/2023');
  if (police === undefined || mexico === undefined) throw new Error('two are wanted');
  expect(() => union([police, mexico], { universe: police })).toThrow(
    /share\(police\/list\/mx\/2023/,
  );
});

// “At most 10” with a part that is “less than 3” may be 10; so may “less than 10” beside “less than 8” in a universe of 12.
test('an end is left out only where the lists that make it leave theirs out', () => {
  const made = madeCatalog([
    { id: 'police/list/us/2023', value: bound('le', 10), scope: victims },
    policeIn('us-ca', bound('lt', 3)),
    { id: 'register/all/us/2023', value: point(12), scope: victims },
    {
      id: 'register/all/us-ca/2023',
      value: bound('lt', 10),
      scope: { ...victims, geography: place('us-ca') },
    },
    {
      id: 'register/all/us-tx/2023',
      value: bound('lt', 8),
      scope: { ...victims, geography: place('us-tx') },
    },
    { id: 'church/list/us/2023', value: bound('lt', 5), scope: victims },
  ]);
  const figures = (...ids: readonly string[]) => ids.map((id) => made.figure(id));
  const nested = union(figures('police/list/us/2023', 'police/list/us-ca/2023'));
  expect(nested.value).toEqual({ kind: 'bound', op: 'le', value: 10 });
  const parts = figures('register/all/us-ca/2023', 'register/all/us-tx/2023');
  const [universe] = figures('register/all/us/2023');
  expect(union(parts, { universe }).value).toEqual({ kind: 'bound', op: 'le', value: 12 });
  expect(union(parts).value).toEqual({ kind: 'bound', op: 'lt', value: 18 });
  // One that leaves its end out is enough for the sum of both.
  const two = union(figures('police/list/us/2023', 'church/list/us/2023'));
  expect(two.value).toEqual({ kind: 'bound', op: 'lt', value: 15 });
});

test('at least as many as in the longest list, whatever a shorter one leaves out', () => {
  const made = madeCatalog([
    { id: 'police/list/us/2023', value: point(60), scope: victims },
    { id: 'clinic/list/us/2023', value: bound('gt', 50), scope: victims },
    { id: 'church/list/us/2023', value: bound('gt', 70), scope: victims },
  ]);
  const [police, clinic, church] = ['police', 'clinic', 'church'].map((name) =>
    made.figure(`${name}/list/us/2023`),
  );
  if (!police || !clinic || !church) throw new Error('three are wanted');
  expect(union([police, clinic]).value).toEqual({ kind: 'bound', op: 'ge', value: 60 });
  expect(union([police, church]).value).toEqual({ kind: 'bound', op: 'gt', value: 70 });
});

test('the universe is no list: the formula says what it is', () => {
  const lists = of('police/list/us-ca/2023', 'police/list/us-tx/2023');
  const [universe] = of('police/list/us/2023');
  for (const [name, operation] of [
    ['union', union],
    ['intersection', intersection],
  ] as const) {
    const derived = operation(lists, { universe });
    expect(derived.id).toBe(
      `${name}(police/list/us-ca/2023, police/list/us-tx/2023 within police/list/us/2023)`,
    );
    expect(derived.lineage.map(({ as }) => as)).toEqual([undefined, undefined, 'universe']);
    expect(quote(derived, { length: 'short' })).toContain(
      `computed with Darkfigure as ${derived.id}`,
    );
    expect(quote(derived)).toContain(`as ${name}(A, B within C), where A is `);
  }
});

test('all of a whole can be reached, where “less than” more than all of it was cut off there', () => {
  const made = madeCatalog([
    { id: 'police/list/us/2023', value: point(10), scope: victims },
    policeIn('us-ca', bound('lt', 15)),
    policeIn('us-tx', bound('lt', 5)),
  ]);
  const [all, most, some] = ['us', 'us-ca', 'us-tx'].map((code) =>
    made.figure(`police/list/${code}/2023`),
  );
  if (!all || !most || !some) throw new Error('three are wanted');
  expect(share(most, all).value).toEqual({ kind: 'bound', op: 'le', value: 100 });
  expect(share(some, all).value).toEqual({ kind: 'bound', op: 'lt', value: 50 });
  const both = sum([share(most, all), share(some, all)]);
  expect(both.value).toEqual({ kind: 'bound', op: 'le', value: 100 });
});
