import { expect, test } from 'vitest';
import { change } from '../arithmetic/change.ts';
import { combine } from '../arithmetic/combine.ts';
import { independent } from '../arithmetic/dependence.ts';
import type { Derived } from '../arithmetic/derived.ts';
import { bound, madeCatalog, point, unknown, year } from '../arithmetic/fixture/made-catalog.ts';
import { sum } from '../arithmetic/sum.ts';
import { quotedPeople } from './fixture/quoted-people.ts';
import { quote } from './quote.ts';

const signals = { unit: 'signals', stage: 'signal' } as const;
const catalog = madeCatalog([
  ...quotedPeople,
  { id: 'line/signals/us/2019', value: point(48_326), scope: { ...signals, period: year(2019) } },
  {
    id: 'line/signals/us/2021',
    value: bound('gt', 55_000),
    scope: { ...signals, period: year(2021) },
  },
  { id: 'line/signals/us/2022', value: unknown, scope: { ...signals, period: year(2022) } },
  {
    id: 'line/signals/us/2023',
    value: bound('gt', 60_000),
    scope: { ...signals, period: year(2023) },
  },
]);
const female = catalog.figure('made/people/us/2023/female');
const male = catalog.figure('made/people/us/2023/male');
const female2 = catalog.figure('made/estimate/us/2023/female');
const least2 = catalog.figure('line/signals/us/2023');

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
    /^no figure for contacts with a hotline by any channel \(detected in us; during 2019 and 2022\), computed with Darkfigure as /,
  );
  expect(short).toContain(': line/signals/us/2022');
  expect(short).not.toMatch(/48,326/);
});
const short = (derived: Derived) => quote(derived, { length: 'short' });

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
