import { expect, test } from 'vitest';
import { change } from '../arithmetic/change.ts';
import type { Derived } from '../arithmetic/derived.ts';
import { difference } from '../arithmetic/difference.ts';
import { madeCatalog, place, point, unknown, year } from '../arithmetic/fixture/made-catalog.ts';
import { intersection } from '../arithmetic/intersection.ts';
import { ratio } from '../arithmetic/ratio.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import { union } from '../arithmetic/union.ts';
import type { Scope } from '../catalog/dataset-types.ts';
import { quote } from './quote.ts';

const people = { unit: 'victims' } as const;
const years: Scope['period'] = { ...year(2022), end: '2023-12-31' };
const [tx, ca] = [place('us-tx'), place('us-ca')];
const catalog = madeCatalog([
  { id: 'made/people/us/2023', value: point(100), scope: people },
  { id: 'made/people/us/2022-2023', value: point(180), scope: { ...people, period: years } },
  { id: 'made/people/us-tx/2023', value: point(20), scope: { ...people, geography: tx } },
  { id: 'made/people/us-ca/2023', value: point(30), scope: { ...people, geography: ca } },
  {
    id: 'made/people/us-tx/2023/minor',
    value: point(5),
    scope: { ...people, geography: tx },
    population: { age: 'minor' },
  },
  {
    id: 'made/people/us/2023/minor/female',
    value: point(8),
    scope: people,
    population: { age: 'minor', sex: 'female' },
  },
  ...(['us-tx', 'us-ca'] as const).flatMap((code) =>
    (['female', 'male'] as const).map((sex) => ({
      id: `made/people/${code}/2023/${sex}`,
      value: point(2),
      scope: { ...people, geography: place(code) },
      population: { sex },
    })),
  ),
  { id: 'made/people/us/2023/male', value: point(40), scope: people, population: { sex: 'male' } },
  {
    id: 'made/laws/us/2023',
    value: point(2),
    scope: { unit: 'convictions', stage: 'convicted-case' },
  },
  { id: 'made/lost/us/2022', value: point(3), scope: { ...people, period: year(2022) } },
  { id: 'made/lost/us/2023', value: unknown, scope: people },
]);
const whole = catalog.figure('made/people/us/2023');
const texas = catalog.figure('made/people/us-tx/2023');
const girls = catalog.figure('made/people/us/2023/minor/female');
const men = catalog.figure('made/people/us/2023/male');
const texan = catalog.figure('made/people/us-tx/2023/minor');
const california = catalog.figure('made/people/us-ca/2023');

const split = (code: string, sex: string) => catalog.figure(`made/people/${code}/2023/${sex}`);

/** What stands in the bracket after the noun. */
const scopeOf = (derived: Derived) =>
  / \((?:potential; )?(.*?)\), computed with Darkfigure as /.exec(
    quote(derived, { length: 'short' }),
  )?.[1];

test.each<[string, Derived, string]>([
  [
    'an overlap within a union, which is no sum',
    union([intersection([texas, california]), men]),
    'during 2023; either at once detected in us-tx and detected in us-ca, or male, detected in us',
  ],
  ['a rest of a place', difference(whole, texas), 'during 2023; detected in us but not in us-tx'],
  [
    'a rest of a place and a time',
    difference(catalog.figure('made/people/us/2022-2023'), texas),
    'detected in us from 2022 to 2023 but not in us-tx during 2023',
  ],
  [
    'a rest without those who are two things at once',
    difference(whole, girls),
    'detected in us; during 2023; all except those both children and female',
  ],
  [
    'a rest without those who are two things, one of them a place',
    difference(whole, texan),
    'during 2023; detected in us except those both children and detected in us-tx',
  ],
  [
    'a share of a place',
    share(texas, whole),
    'during 2023; detected in us-tx out of all detected in us',
  ],
  ['a share of all', share(men, whole), 'detected in us; during 2023; male out of all'],
  [
    'a share of those who are two things',
    share(girls, whole),
    'detected in us; during 2023; children, female, out of all',
  ],
  ['places added', sum([texas, california]), 'detected in us-tx and us-ca; during 2023'],
  [
    'sums of sums that fill what lies between them',
    sum([
      sum([split('us-tx', 'female'), split('us-ca', 'male')]),
      sum([split('us-tx', 'male'), split('us-ca', 'female')]),
    ]),
    'female and male; detected in us-tx and us-ca; during 2023',
  ],
  [
    'sums of sums that do not fill it',
    sum([sum([split('us-tx', 'female'), split('us-ca', 'male')]), split('us-tx', 'male')]),
    'during 2023; female, detected in us-tx, plus male, detected in us-ca, plus male, detected in us-tx',
  ],
  [
    'a share of a sum of unlike groups',
    share(split('us-ca', 'male'), sum([split('us-tx', 'female'), split('us-ca', 'male')])),
    'during 2023; male, detected in us-ca, out of all female, detected in us-tx, plus male, detected in us-ca',
  ],
  [
    'a share of those who are in either of two groups',
    share(girls, union([girls, men])),
    'detected in us; during 2023; children, female, out of all children, female, or male',
  ],
  [
    'shares are of their parts',
    ratio(share(split('us-tx', 'female'), texas), share(split('us-tx', 'male'), texas)),
    'detected in us-tx; during 2023; female against male; out of all',
  ],
  [
    'a group of one place and all of another',
    sum([texan, california]),
    'during 2023; children, detected in us-tx, plus detected in us-ca',
  ],
  [
    'one of two groups',
    union([girls, men]),
    'detected in us; during 2023; either children, female, or male',
  ],
  [
    'in two groups',
    intersection([texan, girls]),
    'children; during 2023; both detected in us-tx, and female, detected in us',
  ],
  [
    'a ratio of groups',
    ratio(girls, men),
    'detected in us; during 2023; children, female, against male',
  ],
])('%s', (_, derived, said) => {
  expect(scopeOf(derived)).toBe(said);
});

test('a stage that the noun says is not said again, and one that it does not say is', () => {
  const convictions = catalog.figure('made/laws/us/2023');
  expect(scopeOf(ratio(convictions, convictions))).toBe('detected in us; during 2023');
  expect(scopeOf(ratio(convictions, whole))).toBe(
    'detected in us; during 2023; convicted against potential',
  );
});

test('no number is still no number of something, and why is said once', () => {
  const lost = catalog.figure('made/lost/us/2023');
  const of = (derived: Derived) => quote(derived, { length: 'short' });
  expect(of(share(lost, lost))).toMatch(
    /^no figure for the share of things of made\/lost \(potential; detected /,
  );
  expect(of(ratio(lost, men))).toMatch(
    /^no figure for a ratio of things of made\/lost to things of made\/people \(potential; /,
  );
  expect(of(change(catalog.figure('made/lost/us/2022'), lost))).toMatch(
    /^no figure for a change in things of made\/lost \(potential; detected in us; during 2022 → during 2023\)/,
  );
  expect(of(union([lost, lost]))).toMatch(/^no figure for things of made\/lost \(potential; /);
  expect(of(ratio(lost, men)).match(/nobody collects it/g)).toHaveLength(1);
  expect(of(ratio(lost, men))).toContain('nobody collects it: made/lost/us/2023');
});
