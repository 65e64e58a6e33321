import { expect, test } from 'vitest';
import { perfect } from './dependence.ts';
import { interval, madeCatalog, place, point, unknown } from './fixture/made-catalog.ts';
import { madePeople, victims } from './fixture/made-people.ts';
import { share } from './share.ts';
import { sum } from './sum.ts';

const catalog = madeCatalog([
  ...madePeople,
  {
    id: 'made/people/us/2023/foreign',
    value: unknown,
    scope: victims,
    population: { citizenship: 'foreign' },
  },
  {
    id: 'made/people/gb/2023',
    value: interval(10_000, 13_000, 11_500),
    scope: { ...victims, geography: place('gb') },
  },
  {
    id: 'made/people/gb/2023/minor',
    value: interval(4_000, 5_000, 4_500),
    scope: { ...victims, geography: place('gb') },
    population: { age: 'minor' },
  },
]);
const at = (id: string) => catalog.figure(id);
const all = at('made/people/us/2023');
const female = at('made/people/us/2023/female');
const minor = at('made/people/us/2023/minor');

test('a share of two counts is their quotient, rounded once at the end', () => {
  const derived = share(female, all);
  // 6,863 of 16,999, by hand: 40.37296311547738…
  expect(derived.value).toEqual({ kind: 'point', value: 40.3729631154774 });
  expect(derived).toMatchObject({ unit: 'percent', direction: 'unknown' });
  expect(derived.scope[0]).toMatchObject({
    unit: 'percent',
    measure: 'made/people',
    method: 'derived',
    population: { sex: 'female' },
    denominator: { figure: 'made/people/us/2023', text: 'things of made/people' },
  });
});

test('an undercount over an undercount has no known direction', () => {
  expect(share(female, all).uncertainty.map(({ direction }) => direction)).toEqual([
    'under',
    'over',
  ]);
});

test('a share of bounds is a bound, and never above a whole', () => {
  // 2,535 of 16,999, by hand: 14.91264192011294…
  expect(share(minor, all).value).toEqual({
    kind: 'range',
    low: 14.9126419201129,
    high: 100,
    basis: 'derived',
  });
  expect(share(female, at('made/people/world/2023')).value).toEqual({
    kind: 'range',
    low: 0,
    high: 13.726,
    basis: 'derived',
  });
  expect(share(minor, at('made/people/world/2023')).value).toMatchObject({ low: 0, high: 100 });
});

test('a share of intervals is as wide as their corners', () => {
  const derived = share(at('made/people/gb/2023/minor'), at('made/people/gb/2023'));
  // 4,000/13,000 = 30.7692307692307692…, rounded down as a low end is, and 5,000/10,000.
  expect(derived.value).toMatchObject({
    kind: 'interval',
    low: 30.7692307692307,
    high: 50,
    level: 0.9,
  });
  const stated = share(at('made/people/gb/2023/minor'), at('made/people/gb/2023'), {
    dependence: perfect('One model.'),
  });
  // 4,500/11,500 = 39.13 %; 500/11,500 − 4,500·1,500/11,500² = −0.75614 %.
  expect(stated.value).toMatchObject({ kind: 'interval', level: 0.95, best: 39.1304347826087 });
  if (stated.value.kind === 'interval')
    expect(stated.value.high - stated.value.low).toBeCloseTo(1.51228733, 6);
});

test('an unknown part makes the share unknown', () => {
  expect(share(at('made/people/us/2023/foreign'), all)).toMatchObject({
    value: { kind: 'unknown', reason: 'not-collected' },
    missing: [{ id: 'made/people/us/2023/foreign', reason: 'not-collected' }],
  });
});

test('the parts of a sum lie within the sum', () => {
  const male = madeCatalog([
    {
      id: 'made/people/us/2023/female',
      value: point(30),
      scope: victims,
      population: { sex: 'female' },
    },
    {
      id: 'made/people/us/2023/male',
      value: point(10),
      scope: victims,
      population: { sex: 'male' },
    },
  ]);
  const [women, men] = ['female', 'male'].map((sex) => male.figure(`made/people/us/2023/${sex}`));
  if (women === undefined || men === undefined) throw new Error('two are wanted');
  expect(share(women, sum([women, men])).value).toEqual({ kind: 'point', value: 75 });
});
