import { expect, test } from 'vitest';
import { interval, madeCatalog, place, point } from '../arithmetic/fixture/made-catalog.ts';
import { settle } from '../arithmetic/settle.ts';
import { sum } from '../arithmetic/sum.ts';
import { union } from '../arithmetic/union.ts';
import type { Vintage } from '../catalog/dataset-types.ts';
import { describe } from '../description/describe.ts';
import { vintage } from '../fixture/fixture-figure.ts';
import { quote } from './quote.ts';

const short = { length: 'short' } as const;
const disputedBy = (unit: 'victims' | 'percent-change', ...vintages: readonly Vintage[]) =>
  madeCatalog([
    {
      id: 'line/people/us/2023',
      value: point(1),
      scope: { unit },
      rest: { vintages, current: vintages.map((_, at) => at), status: ['disputed'] },
    },
  ]).figure('line/people/us/2023');

test('what is said of one of two readings stands beside it, and once', () => {
  const figure = disputedBy(
    'victims',
    vintage('line/2023-statistics', interval(900, 1_100, 1_000), '1,000 (900 to 1,100)'),
    vintage('line/2024-statistics', point(1_500), '1,500'),
  );
  for (const text of [quote(figure, short), quote(figure), describe(figure)]) {
    expect(text.match(/confidence interval/g)).toHaveLength(1);
    expect(text.indexOf('confidence')).toBeLessThan(text.indexOf('1,500'));
  }
});

test('a hedge of the source goes before the one that a fraction in words would get', () => {
  const of = (qualifier: 'more-than' | 'exact') =>
    madeCatalog([
      { id: 'line/share/us/2023', value: point(200 / 3, 1), qualifier, scope: { unit: 'percent' } },
    ]).figure('line/share/us/2023');
  expect(quote(of('more-than'), short)).toMatch(/^more than 66\.7 percent /);
  expect(quote(of('exact'), short)).toMatch(/^about 66\.7 percent /);
});

test('a reading of a change that was settled on is still a rise or a fall', () => {
  const figure = disputedBy(
    'percent-change',
    vintage('line/2023-statistics', point(49), '49%'),
    vintage('line/2024-statistics', point(-5), '-5%'),
  );
  if (figure.state !== 'disputed') throw new Error('it is disputed');
  const [rise, fall] = figure.values.map((each) => settle(figure, each, 'the later page says so'));
  if (!rise || !fall) throw new Error('two are wanted');
  expect(quote(rise, short)).toMatch(/^a rise of 49 percent /);
  expect(quote(fall, short)).toMatch(/^a fall of 5 percent /);
});

const people = { unit: 'victims' } as const;
const catalog = madeCatalog([
  ...(['by-phone', 'by-text'] as const).map((segment) => ({
    id: `line/people/us/2023/${segment}`,
    value: point(4),
    scope: people,
    population: { segments: [segment] },
  })),
  {
    id: 'made/people/us-tx/2023/minor',
    value: point(3),
    scope: { ...people, geography: place('us-tx') },
    population: { age: 'minor' },
  },
  {
    id: 'made/people/us-tx/2023/female',
    value: point(2),
    scope: { ...people, geography: place('us-tx') },
    population: { sex: 'female' },
  },
  {
    id: 'made/people/us-ca/2023',
    value: point(9),
    scope: { ...people, geography: place('us-ca') },
  },
]);

test('segments of a computed number are named in the words of their source', () => {
  const phones = catalog.figure('line/people/us/2023/by-phone');
  const assumptions = [{ name: 'nobody twice', allows: { segments: 'disjoint' as const } }];
  const both = sum([phones, catalog.figure('line/people/us/2023/by-text')], { assumptions });
  const [said] =
    quote(phones, short)
      .match(/potential; ([^;]*)/)
      ?.slice(1) ?? [];
  expect(`${phones}`).toContain('phone');
  expect(quote(both, short)).not.toContain('by-phone; ');
  expect(quote(both, short)).not.toMatch(/\([^)]*by-phone and by-text/);
  expect(said ?? '').not.toContain('by-phone');
});

test('what is in either of two lists stands apart from what is added to it', () => {
  const [minors, women] = ['minor', 'female'].map((each) =>
    catalog.figure(`made/people/us-tx/2023/${each}`),
  );
  const california = catalog.figure('made/people/us-ca/2023');
  if (!minors || !women) throw new Error('two are wanted');
  const text = quote(sum([union([minors, women]), california]), short);
  expect(text).toMatch(
    /; children, detected in us-tx, or female, detected in us-tx, plus detected in us-ca\)/,
  );
});
