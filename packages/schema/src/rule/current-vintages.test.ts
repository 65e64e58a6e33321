import { expect, test } from 'vitest';
import { current, point, vintage } from './fixture/made-vintage.ts';

test('the newest publication stands', () => {
  expect(
    current(
      vintage('s/2020', point(12)),
      vintage('s/2021', point(15)),
      vintage('s/2019', point(10)),
    ),
  ).toEqual([1]);
});

test('a better reading stands before a newer one', () => {
  const older = vintage('s/2019', point(10), { seenKind: 'reprint' });
  const newer = vintage('s/2021', point(15), { seenKind: 'secondary' });
  expect(current(newer, older)).toEqual([1]);
  expect(current(newer, older, vintage('s/2019', point(11)))).toEqual([2]);
});

test('two readings of one publication that differ are both shown', () => {
  expect(current(vintage('s/2020', point(195)), vintage('s/2020', point(196)))).toEqual([0, 1]);
});

test('a better reading of one publication settles it', () => {
  const secondary = vintage('s/2020', point(195), { seenKind: 'secondary' });
  expect(current(secondary, vintage('s/2020', point(196)))).toEqual([1]);
});

test('an undated publication that disagrees with the newest makes it disputed', () => {
  expect(current(vintage('s/2021', point(15)), vintage('s/undated', point(16)))).toEqual([0, 1]);
  expect(
    current(
      vintage('s/2021', point(15)),
      vintage('s/undated', point(15)),
      vintage('s/2019', point(9)),
    ),
  ).toEqual([0]);
});

test('an undated page read before a publication came out is older than it', () => {
  const early = vintage('s/undated', point(16), { seenOn: '2020-01-01' });
  expect(current(early, vintage('s/2021', point(15)))).toEqual([1]);
});

test('a year and a day within that year cannot be ordered', () => {
  expect(current(vintage('s/year-2021', point(15)), vintage('s/2021', point(16)))).toEqual([0, 1]);
  expect(current(vintage('s/year-2021', point(15)), vintage('s/2020', point(16)))).toEqual([0]);
});

test('of the same digits the hedged reading stands', () => {
  const bare = vintage('s/2020', point(12_000, 1000), { qualifier: 'rounded' });
  expect(current(bare, vintage('s/2020', point(12_000, 1000), { qualifier: 'about' }))).toEqual([
    1,
  ]);
});

test('no vintage gives no current one; a publication that is missing is refused', () => {
  expect(current()).toEqual([]);
  expect(() => current(vintage('s/lost', point(1)))).toThrow(/s\/lost/);
});
