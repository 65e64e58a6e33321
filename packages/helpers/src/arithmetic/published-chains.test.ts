import { expect, test } from 'vitest';
import { catalog } from '../catalog/catalog.ts';
import { quote } from '../quotation/quote.ts';
import { can } from '../scope/can.ts';
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
