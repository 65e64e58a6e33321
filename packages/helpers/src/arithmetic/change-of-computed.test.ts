import { expect, test } from 'vitest';
import { change } from './change.ts';
import { difference } from './difference.ts';
import { codesOf } from './fixture/codes-of.ts';
import { madeCatalog, point, year } from './fixture/made-catalog.ts';
import { intersection } from './intersection.ts';
import { share } from './share.ts';
import { sum } from './sum.ts';
import { union } from './union.ts';

const victims = { unit: 'victims', period: year(2021) } as const;
const catalog = madeCatalog([
  { id: 'made/list/us/2021', value: point(200), scope: victims },
  {
    id: 'made/list/us/2021/female',
    value: point(100),
    scope: victims,
    population: { sex: 'female' },
  },
  { id: 'made/list/us/2021/male', value: point(80), scope: victims, population: { sex: 'male' } },
  { id: 'made/list/us/2022', value: point(250), scope: { ...victims, period: year(2022) } },
  {
    id: 'made/list/us/2022/female',
    value: point(150),
    scope: { ...victims, period: year(2022) },
    population: { sex: 'female' },
  },
  {
    id: 'made/list/us/2022/male',
    value: point(75),
    scope: { ...victims, period: year(2022) },
    population: { sex: 'male' },
  },
]);
const at = (id: string) => catalog.figure(id);

test('shares and sums change as figures do, part by part', () => {
  const shareOf = (of: number) => share(at(`made/list/us/${of}/female`), at(`made/list/us/${of}`));
  expect(change(shareOf(2021), shareOf(2022), { as: 'difference' }).value).toEqual({
    kind: 'point',
    value: 10,
  });
  const both = (of: number) =>
    sum([at(`made/list/us/${of}/female`), at(`made/list/us/${of}/male`)]);
  expect(change(both(2021), both(2022)).value).toEqual({ kind: 'point', value: 25 });
  expect(codesOf(() => change(both(2021), at('made/list/us/2022')))).toContain('not-the-same');
});

test('a change is no count that could be added to one', () => {
  const net = change(at('made/list/us/2021'), at('made/list/us/2022'), { as: 'difference' });
  expect(net.unit).toBe('victims');
  expect(codesOf(() => sum([net, at('made/list/us/2022')]))).toContain('not-the-same');
  expect(net.scope[0]?.period).toEqual({
    start: '2021-01-01',
    end: '2022-12-31',
    calendar: 'custom',
    temporal: 'not-applicable',
  });
});

test('a rise is in victims and is no victims: nothing is made of it', () => {
  const net = (sex: string) =>
    change(at(`made/list/us/2021/${sex}`), at(`made/list/us/2022/${sex}`), { as: 'difference' });
  const [women, men] = [net('female'), net('male')];
  for (const made of [
    () => sum([women, men]),
    () => union([women, men]),
    () => intersection([women, men]),
    () => difference(women, men),
    () => share(women, men),
    () => change(women, men),
  ])
    expect(codesOf(made)).toContain('not-an-amount');
});
