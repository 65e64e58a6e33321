import { expect, test } from 'vitest';
import { catalog as published } from '../catalog/catalog.ts';
import { ScopeError } from '../scope/scope-error.ts';
import { change } from './change.ts';
import { madeCatalog, point, year } from './fixture/made-catalog.ts';
import { operations } from './fixture/operations.ts';
import { perCapita } from './per-capita.ts';
import { ratio } from './ratio.ts';
import { scale } from './scale.ts';

const each = { denominator: { text: 'person in forced labour' } } as const;
const money = { unit: 'usd', stage: 'not-applicable' } as const;
const catalog = madeCatalog([
  {
    id: 'made/profit-each/us/2022',
    value: point(9_000),
    scope: { ...money, ...each, period: year(2022) },
  },
  { id: 'made/profit-each/us/2023', value: point(10_000), scope: { ...money, ...each } },
  {
    id: 'made/profit-each/us/2023/female',
    value: point(4_000),
    scope: { ...money, ...each },
    population: { sex: 'female' },
  },
  {
    id: 'made/profit-each/us/2023/male',
    value: point(16_000),
    scope: { ...money, ...each },
    population: { sex: 'male' },
  },
  {
    id: 'made/kidnapped/us/2023',
    value: point(26),
    scope: { unit: 'cases', denominator: { text: '1,435 cases' } },
  },
  ...(['years-of-age', 'ratio', 'percent-change', 'months'] as const).map((unit) => ({
    id: `made/${unit}/us/2023`,
    value: point(24),
    scope: { unit },
  })),
  ...['profit-each', 'years-of-age', 'ratio', 'percent-change', 'months'].map((base) => ({
    id: `made/share-of-${base}/us/2023`,
    value: point(50),
    scope: {
      unit: 'percent' as const,
      stage: base === 'profit-each' ? ('not-applicable' as const) : ('potential' as const),
      denominator: { text: base, figure: `made/${base}/us/2023` },
    },
  })),
]);
const at = (id: string) => catalog.figure(id);
const apart = {
  assumptions: [{ name: 'apart', allows: { sex: 'disjoint', segments: 'disjoint' } }],
} as const;

// $4,000 for each woman and $16,000 for each man are not $20,000 for anybody.
test.each(['sum', 'union', 'difference', 'share'] as const)(
  '%s of averages is refused, whatever is assumed',
  (operation) => {
    const [a, b] = [at('made/profit-each/us/2023/female'), at('made/profit-each/us/2023/male')];
    for (const whole of [b, at('made/profit-each/us/2023')]) {
      const run = () => operations[operation](a, whole, apart);
      expect(run).toThrow(ScopeError);
      expect(run).toThrow('Averages, ratios, changes and money are no counts of people or events.');
    }
  },
);

// Half of the profit from each is no profit from anybody, nor is half of an age an age of somebody.
test.each(['profit-each', 'years-of-age', 'ratio', 'percent-change', 'months'])(
  'a share does not scale %s, even where it names it as its base',
  (base) => {
    try {
      scale(at(`made/share-of-${base}/us/2023`), at(`made/${base}/us/2023`));
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ reasons: [{ code: 'not-an-amount' }] });
    }
  },
);

test('nor is an average taken per capita; a count of others is a count', () => {
  const people = {
    value: 1_000_000,
    on: '2023-07-01',
    geography: 'us',
    text: 'residents',
    source: 'a census',
  };
  expect(() => perCapita(at('made/profit-each/us/2023'), people)).toThrow('Averages, ratios');
  expect(perCapita(at('made/kidnapped/us/2023'), people).value).toEqual(point(2.6));
});

test('an average changes, and is so many times another', () => {
  const [before, after] = [at('made/profit-each/us/2022'), at('made/profit-each/us/2023')];
  expect(change(before, after).value).toMatchObject({ kind: 'point', value: 11.1111111111111 });
  expect(ratio(after, at('made/profit-each/us/2023/female')).value).toEqual(point(2.5));
});

test('every average that is published says what it is for each of', () => {
  const money = [...published.find({ source: 'ilo-profits', unit: 'usd' })];
  const averages = money.filter(({ measure }) => /\/profits-per-/.test(measure));
  expect(averages.length).toBeGreaterThan(5);
  for (const { id, scope } of averages) expect(scope.denominator?.text, id).toMatch(/^person /);
  for (const { id, scope, measure } of money)
    if (/\/profits-annual/.test(measure)) expect(scope.denominator, id).toBeNull();
});
