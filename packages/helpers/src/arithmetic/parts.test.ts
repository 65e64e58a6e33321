import { expect, test } from 'vitest';
import { withAssumption } from '../scope/assumption.ts';
import { perfect } from './dependence.ts';
import { difference } from './difference.ts';
import {
  bound,
  interval,
  madeCatalog,
  place,
  point,
  unknown,
  year,
} from './fixture/made-catalog.ts';
import { ratio } from './ratio.ts';
import { scale } from './scale.ts';
import { share } from './share.ts';
import { sum } from './sum.ts';

const victims = { unit: 'victims' } as const;
const ofPeople = {
  unit: 'percent',
  denominator: { text: 'all people', figure: 'made/people/us/2023' },
} as const;
const catalog = madeCatalog([
  { id: 'made/people/us/2023', value: point(16_999), scope: victims },
  {
    id: 'made/people/us/2023/female',
    value: point(6_863),
    scope: victims,
    population: { sex: 'female' },
  },
  {
    id: 'made/people/us/2023/minor',
    value: bound('ge', 2_535),
    scope: victims,
    population: { age: 'minor' },
  },
  {
    id: 'made/people/us/2023/foreign',
    value: unknown,
    scope: victims,
    population: { citizenship: 'foreign' },
  },
  {
    id: 'made/people/us/2023/unspecified',
    value: point(17_500),
    scope: { ...victims, exploitation: 'unspecified' },
  },
  {
    id: 'made/people/us-ca/2023',
    value: bound('le', 1_000),
    scope: { ...victims, geography: place('us-ca') },
  },
  {
    id: 'made/people/world/2023',
    value: bound('ge', 50_000),
    scope: { ...victims, geography: place('world') },
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
  {
    id: 'made/share/us/2023/female',
    value: point(40.4, 0.1),
    scope: ofPeople,
    population: { sex: 'female' },
  },
  {
    id: 'made/share/us/2023/minor',
    value: bound('ge', 15),
    scope: ofPeople,
    population: { age: 'minor' },
  },
  {
    id: 'made/share/us/2023/adult',
    value: point(2, 1),
    scope: { unit: 'percent', denominator: { text: 'people' } },
    population: { age: 'adult' },
  },
  { id: 'line/cases/us/2023', value: point(9_619) },
  { id: 'line/signals/us/2023', value: point(0), scope: { unit: 'signals', stage: 'signal' } },
  {
    id: 'line/signals/us/2022',
    value: point(0),
    scope: { unit: 'signals', stage: 'signal', period: year(2022) },
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

test('a part that is larger than its whole is a contradiction', () => {
  const larger = at('made/people/us/2023/unspecified');
  for (const compute of [() => share(larger, all), () => difference(all, larger)]) {
    try {
      compute();
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ name: 'ScopeError', reasons: [{ code: 'contradiction' }] });
    }
  }
});

test('a whole without a part is what is left', () => {
  const rest = difference(all, female);
  expect(rest.value).toEqual({ kind: 'point', value: 10_136 });
  expect(rest.id).toBe('difference(made/people/us/2023, made/people/us/2023/female)');
  expect(rest.scope[0]?.measure).toBe('made/people without sex female');
  expect(rest.uncertainty.map(({ direction, of }) => [direction, of])).toEqual([
    ['under', ['made/people/us/2023']],
    ['over', ['made/people/us/2023/female']],
  ]);
  expect(share(rest, all).value).toEqual({ kind: 'point', value: 59.6270368845226 });
});

test('exact less at least is at most; at least less at least is anything', () => {
  expect(difference(all, minor).value).toEqual({ kind: 'bound', op: 'le', value: 14_464 });
  const apart = difference(at('made/people/world/2023'), minor);
  expect(apart.value).toEqual({ kind: 'unknown', reason: 'indeterminate' });
  expect(apart.missing).toEqual([{ id: apart.id, reason: 'indeterminate' }]);
});

test.each([90, 0])('what is left of an interval from %d never falls below zero', (low) => {
  const wide = madeCatalog([
    { id: 'made/people/us/2023', value: interval(low, 110), scope: victims },
    {
      id: 'made/people/us/2023/female',
      value: interval(50, 120),
      scope: victims,
      population: { sex: 'female' },
    },
  ]);
  const left = difference(
    wide.figure('made/people/us/2023'),
    wide.figure('made/people/us/2023/female'),
  );
  expect(left.value).toMatchObject({ low: 0, high: 60, level: 0.9 });
});

test('an unknown part makes the share unknown', () => {
  expect(share(at('made/people/us/2023/foreign'), all)).toMatchObject({
    value: { kind: 'unknown', reason: 'not-collected' },
    missing: [{ id: 'made/people/us/2023/foreign', reason: 'not-collected' }],
  });
});

test('a share scales its own whole, decimal by decimal', () => {
  const scaled = scale(at('made/share/us/2023/female'), all);
  // 40.35 %, 40.45 % and 40.4 % of 16,999.
  expect(scaled.value).toEqual({
    kind: 'range',
    low: 6_859.0965,
    high: 6_876.0955,
    best: 6_867.596,
    basis: 'rounding',
  });
  expect(scaled).toMatchObject({ unit: 'victims', within: ['made/people/us/2023'] });
  expect(scaled.scope[0]).toMatchObject({
    measure: 'made/people',
    unit: 'victims',
    denominator: null,
    method: 'derived',
    population: { sex: 'female' },
  });
});

test('at least a share of a whole is at least, and at most the whole', () => {
  expect(scale(at('made/share/us/2023/minor'), all).value).toMatchObject({
    kind: 'range',
    low: 2_549.85,
    high: 16_999,
  });
});

test('a derived share scales the whole it was taken of, and no other', () => {
  expect(scale(share(female, all), all).value).toEqual({ kind: 'point', value: 6_863 });
  expect(() => scale(share(female, all), at('made/people/gb/2023'))).toThrow(/its own denominator/);
});

test('a share whose whole is not named scales nothing, unless somebody says that it is the base', () => {
  const vague = at('made/share/us/2023/adult');
  expect(() => scale(vague, all)).toThrow(/its own denominator/);
  const scaled = withAssumption(
    'the people are these people',
    { allows: { denominator: 'equal' } },
    (given) => scale(vague, all, given),
  );
  expect(scaled.value).toMatchObject({ low: 254.985, high: 424.975 });
  expect(scaled.assumptions[0]).toMatchObject({
    name: 'the people are these people',
    allowed: [{ axis: 'denominator', was: 'unknown', taken: 'equal' }],
  });
  // A whole that is named is known: no assumption makes it another.
  expect(() =>
    withAssumption('wishful', { allows: { denominator: 'equal' } }, (given) =>
      scale(at('made/share/us/2023/female'), at('made/people/gb/2023'), given),
    ),
  ).toThrow(/its own denominator/);
});

test('a ratio may set unlike things against each other and says in what they differ', () => {
  const perCase = ratio(all, at('line/cases/us/2023'));
  // 16,999 over 9,619, by hand: 1.767231520948…
  expect(perCase.value).toMatchObject({ kind: 'point' });
  if (perCase.value.kind === 'point') expect(perCase.value.value).toBeCloseTo(1.767231521, 9);
  expect(perCase.unit).toBe('ratio');
  expect(perCase.notes).toContain('They differ in unit: “victims” and “cases”.');
  expect(perCase.scope[0]?.period).toEqual({ ...year(2023), temporal: 'not-applicable' });
});

test('nothing is divided by zero', () => {
  expect(ratio(all, at('line/signals/us/2023')).value).toEqual({
    kind: 'unknown',
    reason: 'indeterminate',
  });
});

test('what may be zero at the bottom leaves only a low end', () => {
  const upTo = madeCatalog([
    { id: 'made/people/us/2023', value: point(100), scope: victims },
    { id: 'line/cases/us/2023', value: bound('le', 50) },
  ]);
  expect(
    ratio(upTo.figure('made/people/us/2023'), upTo.figure('line/cases/us/2023')).value,
  ).toEqual({ kind: 'bound', op: 'ge', value: 2 });
  const one = madeCatalog([
    { id: 'made/people/us/2023', value: point(100), scope: victims },
    { id: 'line/cases/us/2023', value: bound('le', 1) },
  ]);
  expect(ratio(one.figure('made/people/us/2023'), one.figure('line/cases/us/2023')).value).toEqual({
    kind: 'bound',
    op: 'ge',
    value: 100,
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
