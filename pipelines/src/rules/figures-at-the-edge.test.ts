import type { Dataset, Figure, Scope, UncertaintyComponent, Vintage } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { foundBy, withFigure } from './found-by.ts';
import { figure } from './sound-dataset.ts';

const first = figure.vintages[0] as Vintage;
const scoped = (scope: Partial<Scope>, rest: Partial<Figure> = {}) =>
  withFigure({ scope: { ...figure.scope, ...scope }, ...rest });
const valued = (value: Vintage['value'], scope: Partial<Scope> = {}) =>
  scoped(scope, { vintages: [{ ...first, value }] });
const component = (
  kind: UncertaintyComponent['kind'],
  note = 'Made up.',
): UncertaintyComponent => ({
  kind,
  direction: 'unknown',
  statedBy: 'curator',
  note,
});
const percent = { unit: 'percent', denominator: { text: 'all' } } as const;
const period = (start: string, end: string, rest: Partial<Scope['period']> = {}) =>
  scoped({ period: { ...figure.scope.period, start, end, ...rest } });
/** What keeps each rule, so that none refuses what is right, and what breaks it at its edge. */
test.each<readonly [rule: string, what: string, dataset: Dataset, isFound: boolean]>([
  ['share-has-denominator', 'a rate without its base', scoped({ unit: 'per-1000' }), true],
  ['share-has-denominator', 'a ratio without its base', scoped({ unit: 'ratio' }), true],
  [
    'share-has-denominator',
    'a change, which starts from itself',
    scoped({ unit: 'percent-change' }),
    false,
  ],
  ['percent-within-bounds', 'nothing', valued({ kind: 'point', value: 0 }, percent), false],
  ['percent-within-bounds', 'all', valued({ kind: 'point', value: 100 }, percent), false],
  [
    'percent-within-bounds',
    'more than all',
    valued({ kind: 'bound', op: 'gt', value: 100.5 }, percent),
    true,
  ],
  [
    'percent-within-bounds',
    'an end above all',
    valued({ kind: 'range', low: 90, high: 101, basis: 'published-range' }, percent),
    true,
  ],
  [
    'percent-within-bounds',
    'no number',
    valued({ kind: 'unknown', reason: 'suppressed' }, percent),
    false,
  ],
  ['count-not-negative', 'none', valued({ kind: 'point', value: 0 }), false],
  [
    'count-not-negative',
    'a fall',
    valued({ kind: 'point', value: -3 }, { unit: 'percent-change' }),
    false,
  ],
  [
    'count-not-negative',
    'a low end below none',
    valued({ kind: 'interval', low: -1, high: 3, level: 0.95, basis: 'confidence' }),
    true,
  ],
  ['estimate-says-why', 'a survey without its sample', scoped({ method: 'survey' }), true],
  ...(['sampling', 'measurement', 'extrapolation'] as const).map(
    (kind) =>
      [
        'estimate-says-why',
        `a survey with ${kind}`,
        scoped({ method: 'survey' }, { uncertainty: [component(kind)] }),
        false,
      ] as const,
  ),
  ...(['model', 'extrapolation'] as const).map(
    (kind) =>
      [
        'estimate-says-why',
        `a model estimate with ${kind}`,
        scoped({ method: 'model-estimate' }, { uncertainty: [component(kind)] }),
        false,
      ] as const,
  ),
  [
    'at-risk-is-no-victim',
    'the role of a victim alone',
    scoped({ stage: 'at-risk', unit: 'persons' }),
    true,
  ],
  [
    'at-risk-is-no-victim',
    'people at risk',
    scoped({
      stage: 'at-risk',
      unit: 'persons',
      population: { ...figure.scope.population, role: 'person' },
    }),
    false,
  ],
  ...(
    ['signals', 'calls', 'messages', 'reports', 'referrals', 'percent', 'percent-change'] as const
  ).map((unit) => ['signal-is-no-person', unit, scoped({ stage: 'signal', unit }), false] as const),
  ['signal-is-no-person', 'cases', scoped({ stage: 'signal', unit: 'cases' }), true],
  [
    'smuggling-is-no-trafficking',
    'people who were smuggled',
    scoped({ exploitation: 'migrant-smuggling', unit: 'persons' }),
    false,
  ],
  ['years-have-their-dates', 'another first day', period('2022-02-01', '2022-12-31'), true],
  ['years-have-their-dates', 'another last day', period('2022-01-01', '2022-11-30'), true],
  ...(
    [
      ['us-fiscal', '2021-10-01', '2022-09-30'],
      ['uk-fiscal', '2021-04-01', '2022-03-31'],
      ['grant-year', '2021-07-01', '2022-06-30'],
    ] as const
  ).map(
    ([calendar, start, end]) =>
      ['years-have-their-dates', calendar, period(start, end, { calendar }), false] as const,
  ),
  [
    'years-have-their-dates',
    'any day',
    period('2022-02-01', '2022-03-05', { calendar: 'custom' }),
    false,
  ],
])('%s: %s', (rule, _, dataset, isFound) => {
  expect(foundBy(rule, dataset)).toEqual(isFound ? [figure.id] : []);
});
