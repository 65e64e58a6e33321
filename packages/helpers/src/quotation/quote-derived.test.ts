import { expect, test } from 'vitest';
import { independent } from '../arithmetic/dependence.ts';
import {
  bound,
  interval,
  madeCatalog,
  point,
  unknown,
  year,
} from '../arithmetic/fixture/made-catalog.ts';
import { perCapita } from '../arithmetic/per-capita.ts';
import { ratio } from '../arithmetic/ratio.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
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
  expect(short).toMatch(/^no figure /);
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
  expect(quote(rate)).toMatch(/^Computed, not published: about 0\.0021 per 100,000 people /);
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
