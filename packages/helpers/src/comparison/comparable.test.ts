import { expect, test } from 'vitest';
import type { Scope } from '../dataset-types.ts';
import { ForeignRecordError } from '../errors.ts';
import { figure } from '../fixture/fixture-figures.ts';
import { comparable } from './comparable.ts';
import type { ComparisonOptions } from './comparison-types.ts';
import { explain } from './explain.ts';
import { calendarYear, fiscalYear, pairOf, reading } from './fixture-catalog.ts';

type Draft = Partial<Scope> & {
  readonly people?: Partial<Scope['population']>;
  readonly measure?: string;
  readonly breaks?: readonly string[];
};

const draft = ({ people = {}, measure = 'line/cases', breaks = [], ...scope }: Draft, at: string) =>
  figure({
    id: `${measure}/us/${at}`,
    scope,
    population: people,
    vintages: [reading({ kind: 'point', value: 1 })],
    rest: { breaks },
  });

function held(a: Draft, b: Draft, options?: ComparisonOptions) {
  const result = comparable(...pairOf(draft(a, 'a'), draft(b, 'b')), options);
  const said = result.axes.filter(({ reason }) => reason !== 'same');
  return { verdict: result.verdict, said: said.map(({ axis, reason }) => `${axis} ${reason}`) };
}

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

test('a longer time gathers more, but a share or a stock does not', () => {
  const three = {
    start: '2021-01-01',
    end: '2023-12-31',
    calendar: 'calendar-year',
    temporal: 'flow-in',
  } as const;
  expect(held({ period: three }, { period: calendarYear(2024) }).said).toEqual([
    'period another-length',
  ]);
  const base = { unit: 'percent', denominator: { text: '12 people' } } as const;
  expect(held({ ...base, period: three }, { ...base, period: calendarYear(2024) }).said).toEqual([
    'period contrast',
  ]);
  const stock = (period: Scope['period']) => ({
    period: { ...period, temporal: 'stock-at' } as const,
  });
  expect(held(stock(three), stock(calendarYear(2024))).verdict).toBe('comparable');
  expect(held(stock(calendarYear(2023)), { period: calendarYear(2023) }).said).toEqual([
    'temporal another-kind',
  ]);
});

test('leap years and unequal half-years are as long as each other; ten months are no year', () => {
  const span = (start: string, end: string) => ({
    period: { start, end, calendar: 'custom', temporal: 'flow-in' } as const,
  });
  expect(held({ period: calendarYear(2023) }, { period: calendarYear(2024) }).verdict).toBe(
    'comparable',
  );
  expect(held(span('2023-01-01', '2023-06-30'), span('2023-07-01', '2023-12-31')).verdict).toBe(
    'comparable',
  );
  expect(held(span('2022-10-01', '2023-07-31'), span('2023-10-01', '2024-09-30')).verdict).toBe(
    'not-comparable',
  );
});

test('a break between two years forbids it unless told why it does not matter', () => {
  const years = [2023, 2024].map((year) => ({
    period: calendarYear(year),
    breaks: ['break/line-cases-2024'],
  }));
  const [before = {}, after = {}] = years;
  expect(held(before, after)).toEqual({
    verdict: 'not-comparable',
    said: ['period contrast', 'break break-between'],
  });
  expect(held(before, after, { acrossBreak: 'The files were few.' })).toEqual({
    verdict: 'with-caveats',
    said: ['period contrast', 'break break-crossed'],
  });
  expect(held(after, { ...after, period: calendarYear(2025) }).verdict).toBe('comparable');
  expect(held(before, { ...before, period: calendarYear(2022) }).verdict).toBe('comparable');
  // A year that the break falls into lies on neither side.
  expect(held(after, { ...after, period: fiscalYear(2024) }).said).toContain('break break-between');
});

test('what a break was, and why it does not matter, stands beside it', () => {
  const years = [2023, 2024].map((of) =>
    draft({ period: calendarYear(of), breaks: ['break/line-cases-2024'] }, `${of}`),
  );
  const [before, after] = years;
  if (before === undefined || after === undefined) throw new RangeError();
  const noteOf = (options?: ComparisonOptions) =>
    comparable(...pairOf(before, after), options).axes.find(({ axis }) => axis === 'break')?.note;
  const what = noteOf();
  expect(what).toMatch(/^The line began to count situations/);
  expect(noteOf({ acrossBreak: 'The files were few.' })).toBe(`${what} (The files were few.)`);
});

test('a break at the start of one year may part two measures of it', () => {
  const at = { period: calendarYear(2024), breaks: ['break/line-cases-2024'] };
  expect(held(at, { ...at, measure: 'line/victims' }).said).toEqual([
    'measure another-measure',
    'break break-crossed',
  ]);
  const later = { ...at, period: calendarYear(2025) };
  expect(held(later, { ...later, measure: 'line/victims' }).said).toEqual([
    'measure another-measure',
  ]);
});

test('bases of one measure differ in their numbers alone; a base that is not stated tells nothing', () => {
  const share = (text: string | null) => ({
    unit: 'percent' as const,
    denominator: text === null ? null : { text },
  });
  expect(held(share('16,999 potential victims'), share('16,554 potential victims')).verdict).toBe(
    'comparable',
  );
  expect(held(share('404 children'), share('404 adults')).said).toEqual([
    'denominator another-base',
  ]);
  expect(held(share('404 children'), share(null)).said).toEqual(['denominator not-stated']);
});

test('segments narrow what one source counts; of two sources’ nobody knows', () => {
  const split = (...segments: readonly string[]) => ({ people: { segments } });
  expect(held({}, split('by-phone')).said).toEqual(['segments part-and-whole']);
  expect(held(split('by-text'), split('by-phone')).said).toEqual(['segments overlap']);
  const court = { measure: 'court/convictions' };
  expect(held(court, split('by-phone')).said).toContain('segments overlap');
  expect(held({ ...court, ...split('x') }, split('by-phone')).said).toContain(
    'segments relation-not-known',
  );
});

test('two counts may be two measures; of two shares nobody knows', () => {
  const share = { unit: 'percent', denominator: { text: 'cases' } } as const;
  expect(held({}, { measure: 'line/victims' }).said).toEqual(['measure another-measure']);
  expect(held(share, { ...share, measure: 'line/share-female' }).said).toContain(
    'measure relation-not-known',
  );
  expect(held({}, { measure: 'court/convictions' }).said).toContain('source another-source');
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
    'Stage, potential against at-risk: a risk is not an event, and people at risk are no victims.',
  ]);
});

test('a copy of a figure is refused', () => {
  const [a, b] = pairOf(draft({}, 'a'), draft({}, 'b'));
  expect(() => comparable(a, { ...b })).toThrow(ForeignRecordError);
});
