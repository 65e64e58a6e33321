import { expect, test } from 'vitest';
import { difference } from './difference.ts';
import { interval, madeCatalog, point } from './fixture/made-catalog.ts';
import { madePeople, victims } from './fixture/made-people.ts';
import { share } from './share.ts';

const catalog = madeCatalog([
  ...madePeople,
  {
    id: 'made/people/us/2023/unspecified',
    value: point(17_500),
    scope: { ...victims, exploitation: 'unspecified' },
  },
]);
const at = (id: string) => catalog.figure(id);
const all = at('made/people/us/2023');
const female = at('made/people/us/2023/female');
const minor = at('made/people/us/2023/minor');

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
