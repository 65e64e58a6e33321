import { expect, test } from 'vitest';
import { combine } from '../arithmetic/combine.ts';
import type { Derived } from '../arithmetic/derived.ts';
import { madeCatalog } from '../arithmetic/fixture/made-catalog.ts';
import { perCapita } from '../arithmetic/per-capita.ts';
import { ratio } from '../arithmetic/ratio.ts';
import { settle } from '../arithmetic/settle.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import { cite } from './cite.ts';
import { quotedPeople } from './fixture/quoted-people.ts';
import { quote } from './quote.ts';

const catalog = madeCatalog([...quotedPeople]);
const female = catalog.figure('made/people/us/2023/female');
const male = catalog.figure('made/people/us/2023/male');
const both = sum([female, male]);
const female2 = catalog.figure('made/estimate/us/2023/female');

test('the shortest form says that nobody published it, how it was made, of what, and how sure it is', () => {
  const short = quote(both, { length: 'short' });
  expect(short).toMatch(/^1,250 things of made\/people \(potential; /);
  for (const part of [
    'detected in us',
    'during 2023',
    'computed with Darkfigure as sum(made/people/us/2023/female, made/people/us/2023/male), not published',
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
    /^Computed with Darkfigure, not published: 1,250 things of made\/people .*as sum\(A, B\), where A is 1,000 /,
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
  expect(quote(twice)).toContain(
    '1 times the share of things of made/people (potential; children; ',
  );
  expect(quote(ratio(twice, twice))).toContain('1 times what was computed (');
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
  expect(quote(rate)).toContain('“333 million residents, 2023-07-01: 333,000,000” from the census');
  // 7 of 333 million: 0.0021021… of 100,000.
  expect(quote(rate)).toMatch(
    /^Computed with Darkfigure, not published: about 0\.0021 things of made\/people per 100,000 people /,
  );
  expect(cite(rate)).toContain('with a number from the census');
});

test('whoever cites it cites every publication that was used, once, and the formula', () => {
  const lines = cite(both).split('\n');
  expect(lines).toHaveLength(2);
  expect(lines.at(-1)).toContain(`omputed as ${both.id}`);
  expect(cite(both, 'csl-json').map(({ type }) => type)).toEqual(['document', 'dataset']);
});

const U = 'made/people/us/2023';
const _minors = catalog.figure('made/people/us/2023/minor');
const all = catalog.figure('made/people/us/2023');
const short = (derived: Derived) => quote(derived, { length: 'short' });

test('one of several readings was published, and is not said to be computed', () => {
  const taken = settle(all, { vintage: all.vintages[0] as never }, 'it was read twice');
  for (const length of ['short', 'sentence', 'full'] as const) {
    expect(quote(taken, { length })).not.toMatch(/[Cc]omputed|not published/);
    expect(quote(taken, { length })).toContain('it was read twice');
  }
  expect(short(taken)).toContain(`one reading of ${U} (`);
  expect(cite(taken)).toContain(`Figure ${U}, npm package`);
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
