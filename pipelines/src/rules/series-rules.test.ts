import type { Figure, Scope, Value } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { foundBy } from './found-by.ts';
import { figure, sound } from './sound-dataset.ts';

const { scope } = figure;
const of = (
  id: string,
  value: Value | number,
  change: Partial<Omit<Scope, 'population'>> & {
    readonly population?: Partial<Scope['population']>;
  } = {},
): Figure => ({
  ...figure,
  id: `s/victims/us/${id}`,
  scope: { ...scope, ...change, population: { ...scope.population, ...change.population } },
  vintages: figure.vintages.map((vintage) => ({
    ...vintage,
    value: typeof value === 'number' ? { kind: 'point', value } : value,
  })),
});
const found = (rule: string, ...figures: readonly Figure[]) =>
  foundBy(rule, { ...sound, figures }).map((id) => id.slice('s/victims/us/'.length));
const ofAll = { unit: 'percent', denominator: { text: 'all' } } as const;
const share = (id: string, value: Value | number, population: Partial<Scope['population']>) =>
  of(id, value, { ...ofAll, population });
const form = (value: number, exploitation: Scope['exploitation'], rest: Partial<Scope> = {}) =>
  of(exploitation, value, { ...rest, exploitation });
const bound = (op: 'ge' | 'le', value: number): Value => ({ kind: 'bound', op, value });

test('a part is held against the most that its whole may be, and the least that it may be itself', () => {
  const [whole, labour] = [
    of('all', 120),
    (value: Value | number) => of('labour', value, { exploitation: 'forced-labour' }),
  ];
  expect(found('form-within-total', labour(121), whole)).toEqual(['labour']);
  expect(found('form-within-total', whole, labour(120))).toEqual([]);
  expect(
    found('form-within-total', whole, labour({ kind: 'point', value: 121, rounding: 10 })),
  ).toEqual([]);
  expect(
    found('form-within-total', whole, labour({ kind: 'unknown', reason: 'suppressed' })),
  ).toEqual([]);
  expect(found('form-within-total', of('all', bound('ge', 100)), labour(500))).toEqual([]);
  expect(found('form-within-total', whole, labour(bound('ge', 121)))).toEqual(['labour']);
  // Of a share of the form itself there may be more than of all.
  expect(
    found('form-within-total', form(50, 'all', ofAll), form(90, 'forced-labour', ofAll)),
  ).toEqual([]);
});

test.each([
  ['age', { age: 'minor' }],
  ['sex', { sex: 'female' }],
  ['citizenship', { citizenship: 'national' }],
] as const)(
  'a group by %s is no larger than all, and is held against no other group',
  (_, population) => {
    const part = of('part', 121, { population });
    expect(found('group-within-total', of('all', 120), part)).toEqual(['part']);
    expect(
      found(
        'group-within-total',
        of('all', 120, { period: { ...scope.period, end: '2023-12-31' } }),
        part,
      ),
    ).toEqual([]);
    expect(
      found('group-within-total', share('all', 10, {}), share('part', 90, population)),
    ).toEqual([]);
  },
);

test('shares of groups that are apart add up to a hundred at most, an open end counting for nothing', () => {
  const [women, men] = [share('women', 55, { sex: 'female' }), share('men', 46, { sex: 'male' })];
  const others = (value: Value | number) => share('others', value, { sex: 'gender-minority' });
  expect(found('shares-within-hundred', women, men)).toEqual(['women']);
  expect(found('shares-within-hundred', women, share('men', 45, { sex: 'male' }))).toEqual([]);
  expect(found('shares-within-hundred', women, men, others(bound('le', 1)))).toEqual(['women']);
  expect(
    found('shares-within-hundred', women, men, others({ kind: 'unknown', reason: 'suppressed' })),
  ).toEqual(['women']);
  expect(found('shares-within-hundred', women, share('all', 100, {}))).toEqual([]);
  expect(
    found(
      'shares-within-hundred',
      of('women', 55, { population: { sex: 'female' } }),
      of('men', 46, { population: { sex: 'male' } }),
    ),
  ).toEqual([]);
  // Who stays for good may hold a citizenship, too, of which there is a share as well.
  const citizens = (['national', 'foreign'] as const).map((citizenship) =>
    share(citizenship, 50, { citizenship }),
  );
  expect(
    found(
      'shares-within-hundred',
      ...citizens,
      share('settled', 5, { citizenship: 'permanent-resident' }),
    ),
  ).toEqual([]);
  expect(
    found('shares-within-hundred', ...citizens, share('unknown', 5, { citizenship: 'unknown' })),
  ).toEqual(['national']);
});

test('shares of forms add up to a hundred at most, but for forms that lie in each other', () => {
  const sex = form(70, 'sexual-exploitation', ofAll);
  expect(found('forms-within-hundred', sex, form(31, 'forced-labour', ofAll))).toEqual([
    'sexual-exploitation',
  ]);
  expect(found('forms-within-hundred', sex, form(30, 'forced-labour', ofAll))).toEqual([]);
  for (const within of [
    'all',
    'forced-labour-and-forced-marriage',
    'domestic-servitude',
    'state-imposed-forced-labour',
  ] as const)
    expect(found('forms-within-hundred', sex, form(31, within, ofAll))).toEqual([]);
  expect(
    found('forms-within-hundred', form(70, 'sexual-exploitation'), form(31, 'forced-labour')),
  ).toEqual([]);
});

test('what is cumulated never falls, in whatever order it stands', () => {
  const until = (end: string, value: Value | number, rest: Partial<Scope> = {}) =>
    of(end.slice(0, 4), value, {
      ...rest,
      period: { start: '2007-12-07', end, calendar: 'custom', temporal: 'ever', ...rest.period },
    });
  const [a, b, c] = [until('2018-12-31', 800), until('2019-12-31', 900), until('2020-12-31', 850)];
  expect(found('cumulative-never-falls', a, b, c)).toEqual(['2020']);
  expect(found('cumulative-never-falls', c, b, a)).toEqual(['2020']);
  expect(found('cumulative-never-falls', a, b)).toEqual([]);
  expect(
    found(
      'cumulative-never-falls',
      b,
      until('2020-12-31', { kind: 'point', value: 850, rounding: 100 }),
    ),
  ).toEqual([]);
  expect(found('cumulative-never-falls', b, until('2020-12-31', bound('ge', 100)))).toEqual([]);
  expect(found('cumulative-never-falls', b, until('2020-12-31', bound('le', 100)))).toEqual([
    '2020',
  ]);
  for (const rest of [
    ofAll,
    { method: 'survey' },
    { period: { ...scope.period, temporal: 'flow-in' } },
  ] as const)
    expect(
      found(
        'cumulative-never-falls',
        ...(['2018-12-31', '2019-12-31'] as const).map((end, at) =>
          until(end, 9 - at, {
            ...rest,
            period: {
              start: '2007-12-07',
              calendar: 'custom',
              temporal: 'ever',
              ...('period' in rest ? rest.period : {}),
              end,
            },
          }),
        ),
      ),
    ).toEqual([]);
});

test('one figure a scope', () => {
  expect(found('one-scope-one-figure', of('a', 1), of('b', 2), of('c', 3))).toEqual(['b', 'c']);
  expect(found('one-scope-one-figure', of('a', 1), of('b', 1, { method: 'survey' }))).toEqual([]);
});
