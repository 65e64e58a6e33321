import { expect, test } from 'vitest';
import { catalog } from '../catalog/catalog.ts';
import { compare } from '../comparison/compare.ts';
import { explain } from '../comparison/explain.ts';
import { quote } from '../quotation/quote.ts';
import { can } from '../scope/can.ts';
import { change } from './change.ts';
import { combine } from './combine.ts';
import { independent } from './dependence.ts';
import { difference } from './difference.ts';
import { codesOf } from './fixture/codes-of.ts';
import { intersection } from './intersection.ts';
import { ratio } from './ratio.ts';
import { share } from './share.ts';
import { sum } from './sum.ts';
import { union } from './union.ts';

const one = (year: number) =>
  catalog.figure(`uk-nrm/referrals/gb/${year}` as 'uk-nrm/referrals/gb/2017');
const referrals = (...years: readonly number[]) => years.map(one);

test('a change of several years is held against as many, all of them later', () => {
  expect(codesOf(() => change(sum(referrals(2017, 2018)), one(2022)))).toEqual(['other-length']);
  expect(codesOf(() => change(one(2017), sum(referrals(2021, 2022))))).toEqual(['other-length']);
  expect(codesOf(() => change(union(referrals(2017, 2018)), one(2022)))).toEqual(['other-length']);
  expect(codesOf(() => change(sum(referrals(2017, 2018)), sum(referrals(2018, 2019))))).toEqual([
    'not-later',
  ]);
  expect(
    codesOf(() =>
      change(sum(referrals(2016, 2021)), sum(referrals(2019, 2022)), { as: 'difference' }),
    ),
  ).toEqual(['not-later']);
  expect(() => change(sum(referrals(2017, 2018)), one(2022))).toThrow(
    'period “2017-01-01 to 2018-12-31” and “2022-01-01 to 2022-12-31”. Times of unlike or unstated length',
  );
  expect(can('change', sum(referrals(2017, 2018)), one(2022)).ok).toBe(false);
  const twice = change(sum(referrals(2017, 2018)), sum(referrals(2021, 2022)));
  // (2021 and 2022) over (2017 and 2018), as they were printed.
  const printed = (year: number) => {
    const { value } = one(year) as { readonly value: { readonly value: number } };
    return value.value;
  };
  const expected = ((printed(2021) + printed(2022)) / (printed(2017) + printed(2018)) - 1) * 100;
  expect(twice.value).toMatchObject({ kind: 'point', value: expect.closeTo(expected, 9) });
});

test('another model of the same people is no part of an estimate, and no list beside it', () => {
  const id = 'mse-national/modern-slavery-victims-estimated/gb/2013';
  const whole = catalog.figure(id);
  const refit = catalog.figure(`${id}/lists-five/model-independence`);
  const other = catalog.figure(`${id}/lists-five/model-latent-class`);
  for (const refused of [
    () => share(refit, whole),
    () => difference(whole, refit),
    () => union([whole, other]),
    () => union([refit, other]),
    () => intersection([whole, refit]),
  ])
    expect(codesOf(refused)).toContainEqual(expect.stringMatching(/^not-(?:within|the-same)$/));
  expect(() => union([whole, other])).toThrow(
    /two answers to one question, not two lists: combine /,
  );
  expect(explain(compare(refit, whole)).join(' ')).not.toContain('a part of what the other covers');
  const same = { assumptions: [{ name: 'one quantity', allows: { segments: 'equal' } as const }] };
  expect(combine([whole, refit], same).value.kind).toBe('range');
});

test('the two sides of a break are no lists of one kind, unless somebody says why', () => {
  const calls = [2013, 2014].map((year) =>
    catalog.figure(`nhth/calls-received/us/${year as 2013 | 2014}`),
  );
  expect(codesOf(() => union(calls))).toEqual(['break']);
  const passed = union(calls, { acrossBreak: 'both are telephone calls' });
  expect(passed.assumptions.map(({ kind }) => kind)).toContain('across-break');
});

test('a part of a whole that was counted over a break names the break', () => {
  const [year, years] = [
    catalog.figure('fbi-ucr/incidents/us/2020'),
    catalog.figure('fbi-ucr/incidents/us/2013-2022'),
  ];
  const passed = {
    kind: 'across-break',
    name: 'across the break of 2021-01-01',
    because: null,
    allowed: [],
    breaks: ['break/fbi-ucr-incident-based-2021'],
  };
  for (const made of [share(year, years), difference(years, year)]) {
    expect(made.assumptions).toEqual([passed]);
    expect(quote(made, { length: 'full' })).toContain('across the break of 2021-01-01');
  }
  const told = share(year, years, { acrossBreak: 'both count incidents' });
  expect(told.assumptions).toEqual([{ ...passed, because: 'both count incidents' }]);
});

test('an amount is not divided by a percentage', () => {
  const profits = catalog.figure('ilo-profits/profits-annual/world/2021');
  const part = catalog.figure('ilo-profits/share-of-profits/world/2021/sexual-exploitation');
  expect(codesOf(() => ratio(profits, part))).toContain('not-the-same');
  expect(codesOf(() => ratio(part, profits))).toContain('not-the-same');
});

test('a dependence that a mean does not use is said to be unused', () => {
  const id =
    'mse-national/trafficking-victims-estimated/us-la-greater-new-orleans/undated/lists-eight';
  const given = {
    dependence: independent('made up'),
    assumptions: [
      { name: 'one quantity', allows: { segments: 'equal', period: 'equal' } as const },
    ],
  };
  const two = [
    catalog.figure(`${id}/model-choice-all-downhill`),
    catalog.figure(`${id}/model-stepwise-bca`),
  ];
  const unused = /stated dependence was not used/;
  expect(combine(two, { ...given, method: 'mean' }).notes.join(' ')).toMatch(unused);
  expect(combine(two, given).notes.join(' ')).toMatch(unused);
  expect(combine(two, { assumptions: given.assumptions }).notes.join(' ')).not.toMatch(unused);
});

test('a hedge that no qualifier has stands in the quotation as it was printed', () => {
  for (const [id, printed] of [
    ['unodc-glotip/victims-detected/world/2019', 'just under 50,000'],
    ['nhth/cases-identified/us/fy2007-fy2024', 'nearly 115,000'],
  ] as const)
    expect(quote(catalog.figure(id), { length: 'short' })).toContain(`printed as “${printed}”`);
});

test('“the source’s own definition” against itself is not called two', () => {
  const [sentence] = explain(
    compare(
      catalog.figure('nhth/victims-identified/us/2023'),
      catalog.figure('nhth/cases-identified/us/2023'),
    ),
  ).filter((line) => line.startsWith('Definition'));
  expect(sentence).toMatch(/nothing says whether both go by one\.$/);
});

test('the base of a rate is written as the amount is', () => {
  const rate = catalog.figure('gsi/modern-slavery-rate-2023-edition/ilo-americas/2021');
  expect(quote(rate, { length: 'short', locale: 'de' })).toMatch(/^5,0 per 1\.000 people/);
  expect(quote(rate, { length: 'short' })).toMatch(/^5\.0 per 1,000 people/);
});
