import { expect, test } from 'vitest';
import { change } from '../arithmetic/change.ts';
import type { Derived } from '../arithmetic/derived.ts';
import { madeCatalog, point, year } from '../arithmetic/fixture/made-catalog.ts';
import { perCapita } from '../arithmetic/per-capita.ts';
import { ratio } from '../arithmetic/ratio.ts';
import { scale } from '../arithmetic/scale.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import { catalog as published } from '../catalog/catalog.ts';
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
  { id: 'made/people/us/2023', value: point(7), scope: people },
  {
    id: 'made/people/us/2023/minor',
    value: point(2),
    scope: people,
    population: { age: 'minor' },
  },
]);

test('people at risk are not called victims, however they are added up', () => {
  const all = sum([
    catalog.figure('made/at-risk/us/2023/female'),
    catalog.figure('made/at-risk/us/2023/male'),
  ]);
  expect(quote(all, { length: 'short' })).toMatch(
    /^800 things of made\/at-risk \(at risk, not victims; /,
  );
});
const minors = catalog.figure('made/people/us/2023/minor');
const all = catalog.figure('made/people/us/2023');
const short = (derived: Derived) => quote(derived, { length: 'short' });

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
    /^a rise of 1 signal \(contacts with a hotline by any channel; detected in us; during 2022 → during 2023\)/,
  );
  expect(short(change(before, after))).toMatch(
    /^a rise of about 0\.0495 percent in contacts with a hotline by any channel \(/,
  );
  // 10 of 2,022 and 20 of 2,023.
  expect(short(change(earlier, later, { as: 'difference' }))).toMatch(
    /^a rise of about 0\.494 percentage points in the share of contacts with a hotline by any channel \(/,
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
    /^about 0\.286 times as many things of made\/people \(potential; detected in us; during 2023; children against all\)/,
  );
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
  ]);
  const of = (id: string) => made.figure(`made/${id}`);
  expect(short(ratio(of('share/us/2023/female'), of('share/us/2023/male')))).toMatch(
    /^(?:about )?2 times the share of known victims \(/,
  );
  expect(
    short(change(of('share/us/2022/female'), of('share/us/2023/female'), { as: 'difference' })),
  ).toMatch(/^a rise of 20 percentage points in the share of known victims \(/);
  expect(short(change(of('share/us/2022/female'), of('share/us/2023/female')))).toMatch(
    /^a rise of 50 percent in the share of known victims \(/,
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

test('an amount of money says what it is of, as the published one does', () => {
  const all = published.figure('ilo-profits/profits-annual/world/2021');
  const part = published.figure('ilo-profits/profits-annual/ilo-americas/2021');
  const of = 'of illegal profits a year from forced labour in the private economy';
  const share73 = published.figure('ilo-profits/share-of-profits/world/2021/sexual-exploitation');
  expect(quote(scale(share73, all), { length: 'short' })).toMatch(
    new RegExp(
      `^between [\\d,]+ and [\\d,]+ US dollars ${of} \\(by the share of the yearly illegal profits from forced labour in the world; sexual exploitation; `,
    ),
  );
  expect(quote(share(part, all), { length: 'short' })).toContain(
    ` percent of the amount in US dollars ${of} (`,
  );
});
