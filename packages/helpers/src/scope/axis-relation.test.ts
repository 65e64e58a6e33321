import { expect, test } from 'vitest';
import { madeCatalog, place, point, year } from '../arithmetic/fixture/made-catalog.ts';
import type { Scope } from '../catalog/dataset-types.ts';
import type { Axis, Relation } from './axis.ts';
import { relate } from './relate.ts';

/** The relation on one axis between figures of two measures that are made of these scopes. */
function between(
  axis: Axis,
  a: Partial<Scope>,
  b: Partial<Scope>,
  measures = ['line/made', 'line/made'],
): Relation {
  const catalog = madeCatalog([
    { id: `${measures[0]}/us/2001`, value: point(1), scope: a },
    { id: `${measures[1]}/us/2002`, value: point(1), scope: b },
  ]);
  return relate(catalog.figure(`${measures[0]}/us/2001`), catalog.figure(`${measures[1]}/us/2002`))[
    axis
  ];
}

const inverse: Readonly<Record<Relation, Relation>> = {
  equal: 'equal',
  narrower: 'broader',
  broader: 'narrower',
  overlapping: 'overlapping',
  disjoint: 'disjoint',
  unknown: 'unknown',
};
const people = (population: Partial<Scope['population']>): Partial<Scope> => ({
  population: {
    role: 'victim',
    age: 'all',
    sex: 'all',
    citizenship: 'all',
    segments: [],
    ...population,
  },
});
const dates = (start: string | null, end: string | null): Partial<Scope> => ({
  period: {
    start,
    end,
    calendar: start === null && end === null ? 'not-stated' : 'custom',
    temporal: 'flow-in',
  },
});
const at = (code: string): Partial<Scope> => ({ geography: place(code) });

test.each<[Axis, Partial<Scope>, Partial<Scope>, Relation]>([
  // Nothing is a kind of something else.
  ['unit', { unit: 'victims' }, { unit: 'cases' }, 'disjoint'],
  ['unit', { unit: 'victims' }, { unit: 'persons' }, 'disjoint'],
  [
    'temporal',
    dates('2020-01-01', '2020-12-31'),
    {
      period: { start: '2020-01-01', end: '2020-12-31', calendar: 'custom', temporal: 'stock-at' },
    },
    'disjoint',
  ],
  ['stage', { stage: 'at-risk' }, { stage: 'identified' }, 'disjoint'],
  ['stage', { stage: 'potential' }, { stage: 'identified' }, 'unknown'],
  // Hierarchies of the code lists.
  [
    'exploitation',
    { exploitation: 'domestic-servitude' },
    { exploitation: 'forced-labour' },
    'narrower',
  ],
  ['exploitation', { exploitation: 'domestic-servitude' }, { exploitation: 'all' }, 'narrower'],
  [
    'exploitation',
    { exploitation: 'sexual-exploitation' },
    { exploitation: 'forced-labour' },
    'unknown',
  ],
  ['exploitation', { exploitation: 'migrant-smuggling' }, { exploitation: 'all' }, 'unknown'],
  ['role', people({ role: 'convicted-person' }), people({ role: 'trafficker' }), 'narrower'],
  ['role', people({ role: 'victim' }), people({ role: 'trafficker' }), 'unknown'],
  ['age', people({ age: 'minor' }), people({ age: 'adult' }), 'disjoint'],
  ['age', people({ age: 'unknown' }), people({ age: 'all' }), 'narrower'],
  ['sex', people({ sex: 'female' }), people({ sex: 'female' }), 'equal'],
  [
    'citizenship',
    people({ citizenship: 'permanent-resident' }),
    people({ citizenship: 'foreign' }),
    'narrower',
  ],
  [
    'citizenship',
    people({ citizenship: 'permanent-resident' }),
    people({ citizenship: 'national' }),
    'disjoint',
  ],
  // Segments narrow what is counted.
  ['segments', people({ segments: ['by-phone'] }), people({}), 'narrower'],
  ['segments', people({ segments: ['by-phone'] }), people({ segments: ['by-text'] }), 'unknown'],
  [
    'segments',
    people({ segments: ['by-phone', 'by-text'] }),
    people({ segments: ['by-text'] }),
    'narrower',
  ],
  // Places hold what they are said to hold.
  ['geography', at('us-ca-la'), at('world'), 'narrower'],
  ['geography', at('us-ca-la'), at('us-tx'), 'disjoint'],
  ['geography', at('us-ca'), at('mx'), 'disjoint'],
  ['geography', at('us'), at('gb'), 'disjoint'],
  ['geography', at('line-west'), at('us-ca'), 'unknown'],
  ['geography', at('us-ca'), at('made-americas'), 'narrower'],
  ['geography', at('made-asia'), at('us'), 'unknown'],
  // Periods are real dates.
  ['period', dates('2020-01-01', '2020-12-31'), dates('2019-10-01', '2020-09-30'), 'overlapping'],
  ['period', dates('2020-03-01', '2020-03-31'), dates('2020-01-01', '2020-12-31'), 'narrower'],
  ['period', dates('2020-01-01', '2020-12-31'), dates('2021-01-01', '2021-12-31'), 'disjoint'],
  ['period', dates(null, '2020-12-31'), dates('2019-01-01', '2020-12-31'), 'unknown'],
  ['period', dates(null, '2018-12-31'), dates('2019-01-01', '2020-12-31'), 'disjoint'],
  ['period', dates('2007-12-07', null), dates('2007-12-07', null), 'unknown'],
  ['period', dates(null, null), dates(null, null), 'unknown'],
  // A denominator is what it is called within one measure.
  ['denominator', {}, {}, 'equal'],
  ['denominator', { denominator: { text: 'all' } }, { denominator: { text: 'all' } }, 'equal'],
  ['denominator', { denominator: { text: 'all' } }, { denominator: { text: 'some' } }, 'unknown'],
  ['method', { method: 'survey' }, { method: 'survey' }, 'equal'],
  ['method', { method: 'survey' }, { method: 'model-estimate' }, 'unknown'],
])('%s: %o and %o', (axis, a, b, relation) => {
  expect(between(axis, a, b)).toBe(relation);
  expect(between(axis, b, a)).toBe(inverse[relation]);
});

test.each<[Axis, Partial<Scope>]>([
  ['measure', {}],
  ['frame', { frame: 'source-own' }],
  ['frame', { frame: 'unspecified' }],
  ['exploitation', { exploitation: 'unspecified' }],
  ['denominator', { denominator: { text: 'all' } }],
  ['method', { method: 'unknown' }],
])('what is only a measure’s own is not the same in two measures: %s', (axis, scope) => {
  expect(between(axis, scope, scope)).toBe('equal');
  expect(between(axis, scope, scope, ['line/made', 'court/made'])).toBe('unknown');
});

test('segments of two sources are two segments, whatever they are called', () => {
  const scope = people({ segments: ['by-phone'] });
  expect(between('segments', scope, scope, ['line/made', 'line/other'])).toBe('equal');
  expect(between('segments', scope, scope, ['line/made', 'court/made'])).toBe('unknown');
  // Whoever is in a segment of one source is in the whole, of which the other shows no segments.
  expect(between('segments', scope, people({}), ['line/made', 'court/made'])).toBe('narrower');
  expect(between('segments', people({}), scope, ['court/made', 'line/made'])).toBe('broader');
});

test('a denominator that is a figure is the same wherever it is named', () => {
  const scope: Partial<Scope> = { denominator: { text: 'all', figure: 'line/cases/us/2023' } };
  expect(between('denominator', scope, scope, ['line/made', 'court/made'])).toBe('equal');
});

test('the same words for a denominator mean another one in another place or at another time', () => {
  const rate = (code: string, of: number): Partial<Scope> => ({
    unit: 'per-1000',
    geography: place(code),
    period: year(of),
    denominator: { text: 'the population of the place' },
  });
  expect(between('denominator', rate('us', 2020), rate('us', 2020))).toBe('equal');
  expect(between('denominator', rate('us', 2020), rate('us-ca', 2020))).toBe('unknown');
  expect(between('denominator', rate('us', 2020), rate('us', 2021))).toBe('unknown');
});
