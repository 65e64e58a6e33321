import { expect, test } from 'vitest';
import { ForeignRecordError } from '../errors/foreign-record-error.ts';
import { comparable } from './comparable.ts';
import { explain } from './explain.ts';
import { calendarYear, fiscalYear, pairOf } from './fixture/catalog.ts';
import { type Draft, draft, held } from './fixture/drafts.ts';

test('one contrast is what a comparison is for; two are a caveat', () => {
  expect(held({}, {})).toEqual({ verdict: 'comparable', said: [] });
  expect(held({ period: calendarYear(2021) }, { period: calendarYear(2022) })).toEqual({
    verdict: 'comparable',
    said: ['period contrast'],
  });
  expect(held({ people: { sex: 'female' } }, { people: { sex: 'male' } }).verdict).toBe(
    'comparable',
  );
  const gb = { geography: { code: 'gb', role: 'detection' } } as const;
  expect(held({}, gb)).toEqual({ verdict: 'comparable', said: ['geography contrast'] });
  expect(held({ people: { sex: 'female' } }, { ...gb, people: { sex: 'male' } })).toEqual({
    verdict: 'with-caveats',
    said: ['sex one-of-several-contrasts', 'geography one-of-several-contrasts'],
  });
});

test.each<[string, Draft, Draft, string, string]>([
  [
    'cases and victims',
    { unit: 'cases' },
    { unit: 'victims' },
    'not-comparable',
    'unit another-kind',
  ],
  ['potential and identified', {}, { stage: 'identified' }, 'not-comparable', 'stage another-kind'],
  ['risk and victims', {}, { stage: 'at-risk' }, 'not-comparable', 'stage at-risk-is-no-victim'],
  [
    'no stage and a stage',
    {},
    { stage: 'not-applicable' },
    'cannot-tell',
    'stage relation-not-known',
  ],
  ['two definitions', {}, { frame: 'palermo' }, 'with-caveats', 'frame another-definition'],
  ['no definition', {}, { frame: 'unspecified' }, 'cannot-tell', 'frame not-stated'],
  ...(['migrant-smuggling', 'commercial-sex', 'child-sexual-exploitation', 'none'] as const).map(
    (exploitation): [string, Draft, Draft, string, string] => [
      `trafficking and ${exploitation}`,
      {},
      { exploitation },
      'not-comparable',
      'exploitation not-trafficking',
    ],
  ),
  [
    'a share of nobody knows what and of people who are named',
    { unit: 'percent', denominator: { text: '12 people' } },
    { unit: 'percent' },
    'cannot-tell',
    'denominator not-stated',
  ],
  [
    'a period that is not stated',
    {},
    { period: { ...calendarYear(2023), start: null, end: null, calendar: 'not-stated' } },
    'cannot-tell',
    'period not-stated',
  ],
  [
    'trafficking and abuse at work short of it',
    { exploitation: 'forced-labour' },
    { exploitation: 'labour-abuse' },
    'not-comparable',
    'exploitation not-trafficking',
  ],
  [
    'a whole and its part',
    {},
    { exploitation: 'forced-labour' },
    'with-caveats',
    'exploitation part-and-whole',
  ],
  [
    'a form not stated',
    {},
    { exploitation: 'unspecified' },
    'cannot-tell',
    'exploitation not-stated',
  ],
  [
    'victims and traffickers',
    {},
    { people: { role: 'trafficker' } },
    'not-comparable',
    'role another-kind',
  ],
  [
    'children and everybody',
    {},
    { people: { age: 'minor' } },
    'with-caveats',
    'age part-and-whole',
  ],
  [
    'a state and its country',
    {},
    { geography: { code: 'us-ca', role: 'detection' } },
    'with-caveats',
    'geography part-and-whole',
  ],
  [
    'found there and from there',
    {},
    { geography: { code: 'us', role: 'origin' } },
    'not-comparable',
    'geographyRole another-kind',
  ],
  [
    'found there and exploited there',
    {},
    { geography: { code: 'us', role: 'exploitation' } },
    'with-caveats',
    'geographyRole overlap',
  ],
  [
    'two calendars',
    { period: calendarYear(2023) },
    { period: fiscalYear(2023) },
    'with-caveats',
    'period another-calendar',
  ],
  ['two methods', {}, { method: 'survey' }, 'with-caveats', 'method another-method'],
])('%s', (_, a, b, verdict, said) => {
  for (const result of [held(a, b), held(b, a)]) {
    expect(result.said).toContain(said);
    expect(result.verdict).toBe(verdict);
  }
});

test('every axis is there, in words too', () => {
  const pair = pairOf(draft({}, 'a'), draft({ stage: 'at-risk', breaks: [] }, 'b'));
  const result = comparable(...pair);
  expect(result.axes.map(({ axis }) => axis)).toEqual([
    ...['measure', 'unit', 'stage', 'frame', 'temporal', 'geographyRole', 'denominator'],
    ...['exploitation', 'role', 'age', 'sex', 'citizenship', 'segments', 'geography', 'period'],
    ...['method', 'source'],
  ]);
  expect(explain(result)).toEqual([
    'Stage, “potential” against “at risk”: a risk is not an event, and people at risk are no victims.',
  ]);
});

test('a copy of a figure is refused', () => {
  const [a, b] = pairOf(draft({}, 'a'), draft({}, 'b'));
  expect(() => comparable(a, { ...b })).toThrow(ForeignRecordError);
});
