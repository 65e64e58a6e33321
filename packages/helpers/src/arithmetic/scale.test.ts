import { expect, test } from 'vitest';
import type { Scope } from '../catalog/dataset-types.ts';
import { withAssumption } from '../scope/assumption.ts';
import { bound, interval, madeCatalog, place, point, year } from './fixture/made-catalog.ts';
import { madePeople, victims } from './fixture/made-people.ts';
import { scale } from './scale.ts';
import { share } from './share.ts';

const ofPeople = {
  unit: 'percent',
  denominator: { text: 'all people', figure: 'made/people/us/2023' },
} as const;
const catalog = madeCatalog([
  ...madePeople,
  {
    id: 'made/people/gb/2023',
    value: interval(10_000, 13_000, 11_500),
    scope: { ...victims, geography: place('gb') },
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
]);
const at = (id: string) => catalog.figure(id);
const all = at('made/people/us/2023');
const female = at('made/people/us/2023/female');

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

test('what a share makes of a part of its whole is of that part', () => {
  // The share is of women wherever they are from; what it is a share of is of women from abroad.
  const abroad = { population: { citizenship: 'foreign' }, scope: victims } as const;
  const foreign = madeCatalog([
    { id: 'made/people/us/2023/foreign', value: point(200), ...abroad },
    {
      id: 'made/share/us/2023/female',
      value: point(50),
      scope: {
        unit: 'percent',
        denominator: { text: 'people from abroad', figure: 'made/people/us/2023/foreign' },
      },
      population: { sex: 'female' },
    },
  ]);
  const scaled = scale(
    foreign.figure('made/share/us/2023/female'),
    foreign.figure('made/people/us/2023/foreign'),
  );
  expect(scaled.value).toEqual({ kind: 'point', value: 100 });
  expect(scaled.scope[0]?.population).toMatchObject({ sex: 'female', citizenship: 'foreign' });
});

test.each<[string, Partial<Scope>]>([
  ['stage', { stage: 'identified' }],
  ['temporal', { period: year(2023, 'ever') }],
  ['frame', { frame: 'palermo' }],
  ['geographyRole', { geography: { code: 'us', role: 'origin' } }],
  ['geography', { geography: place('gb') }],
  ['period', { period: year(2022) }],
  ['exploitation', { exploitation: 'migrant-smuggling' }],
])('a share of something of another %s cannot be taken to be of the base', (axis, scope) => {
  const made = madeCatalog([
    { id: 'made/people/us/2023', value: point(100), scope: victims },
    {
      id: 'made/share/us/2023',
      value: point(20),
      scope: { unit: 'percent', denominator: { text: 'people' }, ...scope },
    },
  ]);
  try {
    withAssumption('these people', { allows: { denominator: 'equal' } }, (given) =>
      scale(made.figure('made/share/us/2023'), made.figure('made/people/us/2023'), given),
    );
    expect.unreachable();
  } catch (error) {
    const { reasons } = error as { readonly reasons: readonly { readonly axis: string }[] };
    expect(reasons.map((reason) => reason.axis)).toContain(axis);
  }
});
