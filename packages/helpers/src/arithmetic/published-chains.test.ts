import { expect, test } from 'vitest';
import { catalog } from '../catalog/catalog.ts';
import { quote } from '../quotation/quote.ts';
import { can } from '../scope/can.ts';
import { combine } from './combine.ts';
import { independent } from './dependence.ts';
import { difference } from './difference.ts';
import { codesOf } from './fixture/codes-of.ts';
import { intersection } from './intersection.ts';
import { perCapita } from './per-capita.ts';
import { ratio } from './ratio.ts';
import { scale } from './scale.ts';
import { settle } from './settle.ts';
import { share } from './share.ts';
import { sum } from './sum.ts';
import { union } from './union.ts';

const all = catalog.figure('unodc-glotip-data/victims-detected/us/2022');
const [women, men, minors, girls, boys] = [
  catalog.figure('unodc-glotip-data/victims-detected/us/2022/adult/female'),
  catalog.figure('unodc-glotip-data/victims-detected/us/2022/adult/male'),
  catalog.figure('unodc-glotip-data/victims-detected/us/2022/minor'),
  catalog.figure('unodc-glotip-data/victims-detected/us/2022/minor/female'),
  catalog.figure('unodc-glotip-data/victims-detected/us/2022/minor/male'),
] as const;

test('a share that is taken of its base again is of whom it was', () => {
  const lists = union([women, minors]);
  const again = scale(share(minors, lists), lists);
  expect(again.value).toEqual({ kind: 'point', value: 4_849 });
  expect(again.scope.map(({ population }) => [population.age, population.sex])).toEqual([
    ['minor', 'all'],
  ]);
  expect(can('share', again, girls).ok).toBe(false);
  expect(codesOf(() => sum([again, boys]))).toContain('not-apart');
});

test('the world does not become a region on the way through a union', () => {
  const [region, world] = [
    catalog.figure('tip-report/victims-identified/tip-africa/2016'),
    catalog.figure('tip-report/victims-identified/world/2016'),
  ];
  const lists = union([region, world]);
  const again = scale(share(world, lists), lists);
  expect(again.scope.map(({ geography }) => geography.code)).toEqual(['world']);
  expect(quote(again, { length: 'short' })).not.toContain('Africa');
});

test('what was taken away stays away', () => {
  const others = difference(all, women);
  const again = scale(share(others, all), all);
  expect(again.scope).toMatchObject([{ measure: others.scope[0]?.measure }]);
  expect(can('share', women, again).ok).toBe(false);
  expect(can('share', again, all).ok).toBe(true);
});

test('women and boys are not taken for girls, men and women', () => {
  const one = difference(all, sum([women, boys]));
  const other = difference(all, sum([women, girls, men]));
  expect(other.scope[0]?.measure).not.toBe(one.scope[0]?.measure);
  // The order in which they were added makes no other people.
  expect(difference(all, sum([boys, women])).scope).toEqual(one.scope);
  expect(can('share', other, one).ok).toBe(false);
  expect(can('difference', one, other).ok).toBe(false);
  // 16,390 − 9,180 − 652 are left, and 16,390 − 9,180 − 4,101 − 2,120.
  expect(union([one, other]).value).toMatchObject({ low: 6_558, high: 6_558 + 989 });
});

test('two readings of one figure are not set against each other', () => {
  const disputed = catalog.figure('nhth/cases-identified/us/2015');
  if (disputed.state !== 'disputed') throw new RangeError('its readings agree');
  const [first, second] = disputed.values.map((reading) => settle(disputed, reading, 'a test'));
  const part = catalog.figure('nhth/cases-identified/us/2015/forced-labour');
  if (first === undefined || second === undefined) throw new RangeError('one reading');
  for (const refused of [
    () => share(first, second),
    () => difference(second, first),
    () => ratio(first, second),
    () => union([first, second]),
    () => intersection([second, first]),
    () => scale(share(part, first), second),
    () => difference(second, difference(first, part)),
  ])
    expect(codesOf(refused)).toContain('other-reading');
  expect(share(part, first).value.kind).toBe('point');
  expect(() => share(first, second)).toThrow('two readings of one figure');
});

test('rates of two numbers of people are two rates', () => {
  const per = (value: number) =>
    perCapita(all, { value, geography: 'us', on: '2022-07-01', text: 'people', source: 'a test' });
  const [rate, half] = [per(300_000_000), per(600_000_000)];
  expect(rate.id).not.toBe(half.id);
  expect(can('share', half, rate).ok).toBe(false);
});

test('lists that are apart have nobody in common, and three lists at once are not what is in two', () => {
  const fl = catalog.figure('unodc-glotip-data/victims-detected/us/2021/forced-labour');
  const [femaleAdults, children] = [
    catalog.figure('unodc-glotip-data/victims-detected/us/2021/forced-labour/adult/female'),
    catalog.figure('unodc-glotip-data/victims-detected/us/2021/forced-labour/minor'),
  ];
  expect(intersection([femaleAdults, children]).value).toEqual({ kind: 'point', value: 0 });
  const atOnce = intersection([fl, femaleAdults, children]);
  const either = intersection([fl, union([femaleAdults, children])]);
  expect(either.scope[0]?.measure).not.toBe(atOnce.scope[0]?.measure);
  // 932 women and 221 children, as they were printed.
  expect(either.value).toEqual({ kind: 'point', value: 932 + 221 });
});

test('a spread of two models is of both, and no list beside one of them', () => {
  const lists = 'mse-national/modern-slavery-victims-estimated/gb/2013/lists-five';
  const one = catalog.figure(`${lists}/model-independence`);
  const other = catalog.figure(`${lists}/model-latent-class`);
  const assumptions = [
    { name: 'same people', because: 'a test', allows: { segments: 'equal' } },
  ] as const;
  const spread = combine([one, other], { assumptions });
  expect(spread.scope).toHaveLength(2);
  expect(can('union', one, spread).ok).toBe(false);
  expect(can('union', spread, one).ok).toBe(false);
});

test('a share that only its words tell from its whole leaves its mark on what it scales', () => {
  const whole = catalog.figure(
    'rti-sacramento-2022/victims-estimated/us-ca-sacramento-county/2015-2020',
  );
  const part = scale(
    catalog.figure(
      'rti-sacramento-2022/share-of-victims-identified/us-ca-sacramento-county/2015-2020',
    ),
    whole,
  );
  expect(part.scope[0]?.measure).toBe(
    'rti-sacramento-2022/victims-estimated as rti-sacramento-2022/share-of-victims-identified',
  );
  // 5 to 15 percent of 13,079: the rest is the rest.
  expect(difference(whole, part).value).toMatchObject({ low: 13_079 * 0.85, high: 13_079 * 0.95 });
  expect(can('share', whole, part).ok).toBe(false);
});

test('rates over one population share its error, whatever is said of them', () => {
  const population = {
    value: { kind: 'interval', low: 3e8, high: 3.6e8, level: 0.95, basis: 'confidence' },
    geography: 'us',
    on: '2022-07-01',
    text: 'people',
    source: 'a test',
  } as const;
  const rates = [women, girls].map((figure) => perCapita(figure, population));
  const assumptions = [{ name: 'apart', because: 'a test', allows: { age: 'disjoint' } }] as const;
  expect(sum(rates, { assumptions }).value.kind).toBe('interval');
  expect(codesOf(() => sum(rates, { assumptions, dependence: independent('a test') }))).toEqual([
    'shared-lineage',
  ]);
});

test('what a universe needs is written down', () => {
  const calls = (when: string) =>
    catalog.figure(
      `nhth/calls-received/us/${when}/from-victims-and-survivors` as 'nhth/calls-received/us/2012',
    );
  const lists = [calls('2012'), calls('2013')];
  expect(
    intersection(lists, { universe: calls('fy2012-fy2014') }).assumptions.map(({ name }) => name),
  ).toEqual(['across the break of 2014-01-01']);
  const assumed = intersection([women, all], {
    universe: catalog.figure('tip-report/victims-identified/world/2022'),
    assumptions: [
      { name: 'one kind', because: 'a test', allows: { measure: 'equal', frame: 'equal' } },
    ],
  });
  expect(assumed.assumptions.flatMap(({ allowed }) => allowed.map(({ axis }) => axis))).toEqual(
    expect.arrayContaining(['measure', 'frame']),
  );
});

test('a number less itself is said to be of nobody', () => {
  expect(quote(difference(all, all), { length: 'short' })).toContain('all except all');
});

test.each(['\u200b', ' ', '…', ''])('a reason without a word, %j, is none', (because) => {
  expect(() => independent(because)).toThrow('because must be a sentence');
  const assumptions = [{ name: 'apart', because, allows: { age: 'disjoint' } }] as const;
  expect(() => sum([women, girls], { assumptions })).toThrow('must be a sentence');
});

test('what a sum takes away is told as the sum would be', () => {
  const text = quote(difference(all, sum([women, girls])), { length: 'short' });
  expect(text).toContain('all except adults and children, female');
  expect(text).not.toContain('both adults and children');
  expect(quote(difference(all, women), { length: 'short' })).toContain(
    'all except those both adults and female',
  );
});
