import { expect, test } from 'vitest';
import { madeCatalog, point, year } from '../arithmetic/fixture/made-catalog.ts';
import { settle } from '../arithmetic/settle.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import { catalog as ofDataset } from '../catalog/catalog.ts';
import { withAssumption } from '../scope/assumption.ts';
import { compare } from './compare.ts';
import { computedLaw } from './compare-computed-laws.ts';
import { orders } from './compare-laws.ts';
import { explain } from './explain.ts';
import { at, current, people } from './fixture/people.ts';
import { codesOf, saidOf } from './fixture/said.ts';

const female = share(at('people/us/2023/female'), at('people/us/2023'));
const published = at('share-female/us/2023');

test('a sum of parts is held against the published total', () => {
  const parts = sum([at('people/us/2023/female'), at('people/us/2023/male')]);
  const there = compare(parts, at('people/us/2023'));
  expect(there).toMatchObject({ a: parts.id, b: 'made/people/us/2023', order: 'less' });
  // Whom no group holds is in the total alone.
  expect(explain(there)).toEqual([
    'Sex, “female + male” against “all”: one is a part of what the other covers.',
  ]);
  expect(compare(at('people/us/2023'), parts).order).toBe('greater');
});

test('a computed share is held against a published one under an assumption, and not without', () => {
  expect(compare(female, published).order).toBe('incomparable');
  expect(saidOf(female, published)).toEqual([
    'measure relation-not-known',
    'method another-method',
  ]);
  const [told, turned] = withAssumption(
    'both are the share of women among the same people',
    { allows: { measure: 'equal' }, because: 'the report divides the same two counts' },
    (given) => [compare(female, published, given), compare(published, female, given)] as const,
  );
  // 60 of 100 against 57.5 to 58.5.
  expect([told.order, turned.order]).toEqual(['greater', 'less']);
  expect(explain(told)[0]).toBe(
    'What is counted, “things of made/people” against “things of made/share-female”: something was taken to be so that the data do not say: ' +
      'both are the share of women among the same people (the report divides the same two counts)',
  );
});

test('levels are handed on; where nobody has said how sure a number is, no order is', () => {
  const women = at('people/us/2022/female');
  // 15 to 27 in nine of ten cases at least, against 50 for certain.
  const both = sum([women, at('people/us/2022/male')]);
  expect(compare(both, at('people/us/2022'))).toMatchObject({ order: 'less', level: 0.9 });
  const least = compare(
    at('calls/us/2021'),
    settle(at('calls/us/2024'), current('calls/us/2024'), 'one'),
  );
  expect(least).toMatchObject({ order: 'less', level: null });
  expect(least.reasons.map(({ reason }) => reason)).toContain('no-level');
});

test('nobody can tell how an unknown number lies', () => {
  const total = sum([at('people/us/2021/female'), at('people/us/2021/male')]);
  expect(compare(total, at('people/us/2023'))).toMatchObject({
    order: 'incomparable',
    level: null,
  });
  expect(codesOf(total, at('people/us/2023'))).toContain('no-number');
});

test('how sure a computed range is goes with its order, and is asked for only where nobody said', () => {
  const rounded = madeCatalog([
    people('2023/female', point(60, 10), { sex: 'female' }),
    people('2023/male', point(30, 10), { sex: 'male' }),
    people('2023', point(500)),
    people('2022', point(92), {}, { period: year(2022) }),
  ]);
  const of = (id: string) => rounded.figure(`made/people/us/${id}`);
  // 80 to 100 for certain.
  const both = sum([of('2023/female'), of('2023/male')]);
  expect(codesOf(both, of('2023'))).not.toContain('no-level');
  expect(codesOf(both, of('2022'))).toEqual(
    expect.arrayContaining(['ends-meet', 'within-rounding']),
  );
});

test('whatever is computed, the order is that of the truth and turns round with the sides', () => {
  expect([...computedLaw(300)].sort()).toEqual(orders);
});

test('a credible and a confidence interval have no level together', () => {
  const lists = 'mse-national/modern-slavery-victims-estimated/au/20150701--20170630';
  const [credible, confidence] = [
    ofDataset.figure(`${lists}/model-bayesian-averaging`),
    ofDataset.figure(`${lists}/model-independence`),
  ];
  const found = compare(credible, confidence);
  expect(found).toMatchObject({ order: 'greater', level: null });
  expect(found.reasons.map(({ reason }) => reason)).toContain('no-level');
});
