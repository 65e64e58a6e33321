import { expect, test } from 'vitest';
import { change } from '../arithmetic/change.ts';
import { combine } from '../arithmetic/combine.ts';
import { independent } from '../arithmetic/dependence.ts';
import type { Derived } from '../arithmetic/derived.ts';
import { difference } from '../arithmetic/difference.ts';
import {
  bound,
  interval,
  madeCatalog,
  point,
  unknown,
  year,
} from '../arithmetic/fixture/made-catalog.ts';
import { intersection } from '../arithmetic/intersection.ts';
import { perCapita } from '../arithmetic/per-capita.ts';
import { ratio } from '../arithmetic/ratio.ts';
import { settle } from '../arithmetic/settle.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import { union } from '../arithmetic/union.ts';
import { cite } from './cite.ts';
import { quote } from './quote.ts';

const signals = { unit: 'signals', stage: 'signal' } as const;
const people = { unit: 'victims' } as const;
const atRisk = { unit: 'victims', stage: 'at-risk' } as const;
const catalog = madeCatalog([
  {
    id: 'made/at-risk/us/2023/female',
    value: point(500),
    scope: atRisk,
    population: { sex: 'female' },
  },
  {
    id: 'made/at-risk/us/2023/male',
    value: point(300),
    scope: atRisk,
    population: { sex: 'male' },
  },
  { id: 'line/signals/us/2019', value: point(48_326), scope: { ...signals, period: year(2019) } },
  {
    id: 'line/signals/us/2021',
    value: bound('gt', 55_000),
    scope: { ...signals, period: year(2021) },
  },
  { id: 'line/signals/us/2022', value: unknown, scope: { ...signals, period: year(2022) } },
  {
    id: 'made/people/us/2023/female',
    value: interval(900, 1_100, 1_000),
    scope: people,
    population: { sex: 'female' },
  },
  {
    id: 'made/people/us/2023/male',
    value: interval(200, 300, 250),
    scope: people,
    population: { sex: 'male' },
  },
  {
    id: 'made/estimate/us/2023/female',
    value: interval(1_300, 1_500, 1_400),
    scope: people,
    population: { sex: 'female' },
  },
  {
    id: 'line/signals/us/2023',
    value: bound('gt', 60_000),
    scope: { ...signals, period: year(2023) },
  },
  { id: 'made/people/us/2023', value: point(7), scope: people },
  {
    id: 'made/people/us/2023/minor',
    value: point(2),
    scope: people,
    population: { age: 'minor' },
  },
]);
const female = catalog.figure('made/people/us/2023/female');
const male = catalog.figure('made/people/us/2023/male');
const both = sum([female, male]);
const female2 = catalog.figure('made/estimate/us/2023/female');
const least2 = catalog.figure('line/signals/us/2023');

test('the shortest form says that nobody published it, how it was made, of what, and how sure it is', () => {
  const short = quote(both, { length: 'short' });
  expect(short).toMatch(/^1,250 potential victims \(/);
  for (const part of [
    'detected in us',
    'during 2023',
    'computed as sum(made/people/us/2023/female, made/people/us/2023/male), not published',
    // Two 95 % intervals hold together in 90 % of cases at least.
    '90% confidence interval 1,100 to 1,400',
    'Publisher of line, 2024',
  ]) {
    expect(short).toContain(part);
  }
});

test('a sentence quotes every figure that it was made of', () => {
  const sentence = quote(both);
  expect(sentence).toMatch(
    /^Computed, not published: 1,250 potential victims .*as sum\(A, B\), where A is 1,000 /,
  );
  expect(sentence).toContain(`A is ${quote(female, { length: 'short' })}`);
  expect(sentence).toContain(`and B is ${quote(male, { length: 'short' })}`);
  expect(sentence.endsWith('.')).toBe(true);
});

test('a figure that was used twice has one letter', () => {
  const all = catalog.figure('made/people/us/2023');
  const minors = catalog.figure('made/people/us/2023/minor');
  const twice = ratio(share(minors, all), share(minors, all));
  expect(quote(twice)).toContain('as ratio(share(A, B), share(A, B)), where A is 2 ');
  // Two percentages are no two counts.
  expect(quote(twice)).toContain('1 times the share of potential victims (children; ');
  expect(quote(ratio(twice, twice))).toContain('1 times what was computed (');
});

test('what was assumed is never left out, and ends are rounded outwards', () => {
  const stated = sum([female, male], { dependence: independent('two surveys of two teams') });
  for (const length of ['short', 'sentence', 'full'] as const) {
    const text = quote(stated, { length });
    expect(text).toMatch(/errors taken as independent [([]two surveys of two teams[)\]]/);
    // 1,250 ± √(100² + 50²) = 1,138.2 to 1,361.8.
    expect(text).toContain('95% confidence interval 1,138 to 1,362');
  }
});

test('a bound stays a bound, and nobody is said to be sure of it', () => {
  const total = sum(
    [catalog.figure('line/signals/us/2019'), catalog.figure('line/signals/us/2021')],
    {
      assumptions: [{ name: 'a call is of one year', allows: { period: 'disjoint' } }],
    },
  );
  const sentence = quote(total);
  expect(sentence).toContain('more than 103,326');
  expect(sentence).toContain('nobody has said how sure this is');
  expect(sentence).toContain('assuming “a call is of one year”');
});

test('an unknown number stays unknown, and says which one was missing', () => {
  const total = sum(
    [catalog.figure('line/signals/us/2019'), catalog.figure('line/signals/us/2022')],
    {
      assumptions: [{ name: 'a call is of one year', allows: { period: 'disjoint' } }],
    },
  );
  const short = quote(total, { length: 'short' });
  expect(short).toMatch(
    /^no figure for signals \(detected in us; during 2019 and 2022\), computed as /,
  );
  expect(short).toContain(': line/signals/us/2022');
  expect(short).not.toMatch(/48,326/);
});

test('what division made is given to three digits, in the digits of the locale', () => {
  const part = share(
    catalog.figure('made/people/us/2023/minor'),
    catalog.figure('made/people/us/2023'),
  );
  // 2 of 7 are 28.571428… percent.
  expect(quote(part, { length: 'short' })).toMatch(/^about 28\.6 percent /);
  expect(quote(part, { length: 'short', locale: 'de' })).toMatch(/^about 28,6 percent /);
});

test('a number that was supplied is named with its source', () => {
  const population = { value: 333_000_000, on: '2023-07-01', geography: 'us' };
  const rate = perCapita(catalog.figure('made/people/us/2023'), {
    ...population,
    text: '333 million residents',
    source: 'the census',
  });
  expect(quote(rate)).toContain('“333 million residents, 2023-07-01” from the census');
  // 7 of 333 million: 0.0021021… of 100,000.
  expect(quote(rate)).toMatch(
    /^Computed, not published: about 0\.0021 potential victims per 100,000 people /,
  );
  expect(cite(rate)).toContain('with a number from the census');
});

test('whoever cites it cites every publication that was used, once, and the formula', () => {
  const lines = cite(both).split('\n');
  expect(lines).toHaveLength(2);
  expect(lines.at(-1)).toContain(`omputed as ${both.id}`);
  expect(cite(both, 'csl-json').map(({ type }) => type)).toEqual(['document', 'dataset']);
});

test('people at risk are not called victims, however they are added up', () => {
  const all = sum([
    catalog.figure('made/at-risk/us/2023/female'),
    catalog.figure('made/at-risk/us/2023/male'),
  ]);
  expect(quote(all, { length: 'short' })).toMatch(/^800 people \(at risk, not victims; /);
});

const U = 'made/people/us/2023';
const minors = catalog.figure('made/people/us/2023/minor');
const all = catalog.figure('made/people/us/2023');
const short = (derived: Derived) => quote(derived, { length: 'short' });

test('what is left of a whole does not read like the whole', () => {
  expect(short(difference(all, minors))).toMatch(
    /^5 potential victims \(detected in us; during 2023; all except children\), computed as /,
  );
});

test('a percentage is of something, and says what out of what', () => {
  expect(short(share(minors, all))).toMatch(
    /^about 28\.6 percent of potential victims \(detected in us; during 2023; children out of all\)/,
  );
});

test('lists that overlap keep what each of them is of', () => {
  const lists = [female, minors];
  expect(short(union(lists))).toContain('(detected in us; during 2023; female or children)');
  expect(short(intersection(lists))).toContain(
    '(detected in us; during 2023; female and at once children)',
  );
  // A girl is one of the women and girls; whoever adds two groups that differ twice adds no other groups.
  expect(short(union([sum([female, male]), minors]))).toContain('female and male or children');
});

test('a change is no count, and one of percentages is in points', () => {
  const made = madeCatalog(
    [2022, 2023].flatMap((of) => [
      { id: `line/signals/us/${of}`, value: point(of), scope: { ...signals, period: year(of) } },
      {
        id: `line/signals/us-ca/${of}`,
        value: point(10 * (of - 2021)),
        scope: { ...signals, period: year(of), geography: { code: 'us-ca', role: 'detection' } },
      },
    ]),
  );
  const [before, after] = [2022, 2023].map((of) => made.figure(`line/signals/us/${of}`));
  const shares = [2022, 2023].map((of) =>
    share(made.figure(`line/signals/us-ca/${of}`), made.figure(`line/signals/us/${of}`)),
  );
  const [earlier, later] = shares;
  if (!before || !after || !earlier || !later) throw new Error('four are wanted');
  expect(short(change(before, after, { as: 'difference' }))).toMatch(
    /^a rise of 1 signal \(detected in us; during 2022 → during 2023\)/,
  );
  expect(short(change(before, after))).toMatch(/^a rise of about 0\.0495 percent in signals \(/);
  // 10 of 2,022 and 20 of 2,023.
  expect(short(change(earlier, later, { as: 'difference' }))).toMatch(
    /^a rise of about 0\.494 percentage points in the share of signals \(/,
  );
});

test('a rate says what is counted, and a ratio of what to what', () => {
  const people = { geography: 'us', on: '2023-07-01', text: 'residents', source: 'the census' };
  const money = madeCatalog([
    { id: 'made/money/us/2023', value: point(236e9, 1e9), scope: { unit: 'usd' } },
  ]).figure('made/money/us/2023');
  // 235.5 and 236.5 billion by 333 million, times 100,000: 70,720,720 and 71,021,021 dollars.
  expect(short(perCapita(money, { ...people, value: 333_000_000 }))).toMatch(
    /^between 70,700,000 and 71,100,000 US dollars per 100,000 people \(/,
  );
  expect(short(ratio(minors, all))).toMatch(
    /^about 0\.286 times as many potential victims \(detected in us; during 2023; children against all\)/,
  );
});

test('one of several readings was published, and is not said to be computed', () => {
  const taken = settle(all, { vintage: all.vintages[0] as never }, 'it was read twice');
  for (const length of ['short', 'sentence', 'full'] as const) {
    expect(quote(taken, { length })).not.toMatch(/[Cc]omputed|not published/);
    expect(quote(taken, { length })).toContain('it was read twice');
  }
  expect(short(taken)).toContain(`one reading of ${U} (`);
  expect(cite(taken)).toContain(`Figure ${U}, npm package`);
});

test('a mean of estimates says in every length how far they differ', () => {
  const mean = combine([female, female2], {
    method: 'inverse-variance',
    dependence: independent('two surveys'),
    assumptions: [{ name: 'one quantity', allows: { measure: 'equal' } }],
  });
  // Half widths of 100 and means of 1,000 and 1,400: Q = 2 · (200/100)² · 1.96² = 30.7, I² = 96.7 %.
  for (const length of ['short', 'sentence', 'full'] as const) {
    expect(quote(mean, { length })).toContain('between the estimates 96.7% are more than');
  }
});

test('what cannot be determined is said once', () => {
  const least = catalog.figure('line/signals/us/2021');
  const unsure = change(least, least2);
  expect(short(unsure).match(/cannot be determined/g)).toHaveLength(1);
});

test('what is set against something is a thing: the share, the rate, the amount', () => {
  const base = { text: 'known victims' };
  const made = madeCatalog([
    ...(['female', 'male'] as const).map((sex, at) => ({
      id: `made/share/us/2023/${sex}`,
      value: point(60 - 30 * at),
      scope: { unit: 'percent', denominator: base } as const,
      population: { sex },
    })),
    {
      id: 'made/share/us/2022/female',
      value: point(40),
      scope: { unit: 'percent', denominator: base, period: year(2022) },
      population: { sex: 'female' },
    },
    ...(['us', 'us-tx'] as const).map((code) => ({
      id: `made/rate/${code}/2023`,
      value: point(5),
      scope: {
        unit: 'per-1000',
        denominator: { text: 'people living there' },
        geography: { code, role: 'detection' },
      } as const,
    })),
    { id: 'made/money/us/2023', value: point(10), scope: { unit: 'usd' } },
  ]);
  const of = (id: string) => made.figure(`made/${id}`);
  expect(short(ratio(of('share/us/2023/female'), of('share/us/2023/male')))).toMatch(
    /^(?:about )?2 times the share of known victims \(/,
  );
  expect(short(ratio(of('money/us/2023'), of('rate/us/2023')))).toMatch(
    /^(?:about )?2 as a ratio of the amount in US dollars to the rate per 1,000 people living there \(/,
  );
  expect(
    short(change(of('share/us/2022/female'), of('share/us/2023/female'), { as: 'difference' })),
  ).toMatch(/^a rise of 20 percentage points in the share of known victims \(/);
  expect(short(change(of('share/us/2022/female'), of('share/us/2023/female')))).toMatch(
    /^a rise of 50 percent in the share of known victims \(/,
  );
});

test('a union of shares says of what, and a base that ends in a bracket takes the scope in', () => {
  const made = madeCatalog(
    (['female', 'male'] as const).map((sex) => ({
      id: `made/share/us/2023/${sex}`,
      value: point(30),
      scope: { unit: 'percent', denominator: { text: 'victims (known ones)' } },
      population: { sex },
    })),
  );
  const either = union([
    made.figure('made/share/us/2023/female'),
    made.figure('made/share/us/2023/male'),
  ]);
  expect(short(either)).toMatch(
    /^between 30 and 60 percent of victims \(known ones; potential; detected in us; during 2023; female or male\), computed as /,
  );
});

test('a mean of estimates does not pass for their spread, however deep it lies', () => {
  const assumptions = [{ name: 'one quantity', allows: { measure: 'equal' } }] as const;
  const two = [female, female2];
  const mean = combine(two, { method: 'mean', assumptions });
  const spread = combine(two, { assumptions });
  expect(quote(spread)).toContain(', as combine(A, B; spread), where A is ');
  expect(quote(ratio(mean, spread))).toContain(
    ', as ratio(combine(A, B; mean), combine(A, B; spread)), where A is ',
  );
});

test('what is said of an average is said of so much for each', () => {
  const made = madeCatalog(
    [2022, 2023].map((of) => ({
      id: `made/profits/us/${of}`,
      value: point(of - 2012),
      scope: { unit: 'usd', denominator: { text: 'person' }, period: year(of) },
    })),
  );
  const [before, after] = [2022, 2023].map((of) => made.figure(`made/profits/us/${of}`));
  if (!before || !after) throw new Error('two are wanted');
  expect(short(change(before, after))).toMatch(
    /^a rise of 10 percent in the amount in US dollars per person \(/,
  );
});
