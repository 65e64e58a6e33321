import { expect, test } from 'vitest';
import { DarkfigureError } from '../errors/darkfigure-error.ts';
import * as loose from '../fixture/loose.ts';

// Names of tests are what is called as it stands here.
const { ask, thrownBy } = loose;

/** What was called, how, and the code of the error. */
const cases: readonly (readonly [string, () => unknown, string])[] = [
  ['find(null)', () => ask('find', null), 'invalid-option'],
  ['claims(null)', () => ask('claims', null), 'invalid-option'],
  ['claims(a text)', () => ask('claims', 'us'), 'invalid-option'],
  ['breaks(null)', () => ask('breaks', null), 'invalid-option'],
  // Passed over, each of these would find everything.
  ['claims(of the figure null)', () => ask('claims', { figure: null }), 'invalid-option'],
  ['claims(of the verdict null)', () => ask('claims', { verdict: null }), 'invalid-option'],
  ['breaks(of the measure null)', () => ask('breaks', { measure: null }), 'invalid-option'],
  ['find(in no list of years)', () => ask('find', { period: [] }), 'invalid-date'],
  ['find(in two years)', () => ask('find', { period: [2022, 2023] }), 'invalid-date'],
  ['find(on a day)', () => ask('find', { period: new Date(0) }), 'invalid-date'],
  ['find(in the period null)', () => ask('find', { period: null }), 'invalid-date'],
  ...['unit', 'source', 'geography', 'status', 'kind'].flatMap((axis) => [
    [`find(${axis} 2)`, () => ask('find', { [axis]: 2 }), 'invalid-option'] as const,
    [`find(${axis} null)`, () => ask('find', { [axis]: null }), 'invalid-option'] as const,
    [`find(${axis} [null])`, () => ask('find', { [axis]: [null] }), 'invalid-option'] as const,
    [`find(${axis} {})`, () => ask('find', { [axis]: {} }), 'invalid-option'] as const,
  ]),
  ['find(unit within)', () => ask('find', { unit: { within: 'cases' } }), 'invalid-option'],
  [
    'find(within two places)',
    () => ask('find', { geography: { within: ['us', 'gb'] } }),
    'invalid-option',
  ],
  ['find(within nothing)', () => ask('find', { geography: { within: null } }), 'invalid-option'],
  ['code(a list that there is not)', () => ask('code', 'stages', 'potential'), 'invalid-option'],
  ['code()', () => ask('code'), 'invalid-option'],
  ['code(a list)', () => ask('code', 'stage'), 'unknown-code'],
  ['definitions()', () => ask('definitions'), 'unknown-code'],
  ['definitions(5)', () => ask('definitions', 5), 'unknown-code'],
  ['find([])', () => ask('find', []), 'invalid-option'],
  ['find(a date)', () => ask('find', new Date(0)), 'invalid-option'],
  ['figure()', () => ask('figure'), 'unknown-id'],
  ['figure(5)', () => ask('figure', 5), 'unknown-id'],
  ['claim(null)', () => ask('claim', null), 'unknown-id'],
  ['find(text)', () => ask('find', 'us'), 'invalid-option'],
  ['find(year as a text)', () => ask('find', { period: 'last year' }), 'invalid-date'],
];

test.each(cases)('%s says what was wrong', (_, run, code) => {
  const thrown = thrownBy(run);
  expect(thrown).toBeInstanceOf(DarkfigureError);
  expect((thrown as DarkfigureError).code).toBe(code);
});

test.each([
  [
    () => ask('find', { credibility: 2 }),
    'credibility must be a code, or a list of codes; it is 2.',
  ],
  [() => ask('find', { unit: { cases: true } }), 'it is { cases }.'],
  [() => ask('find', { geography: { wihtin: 'us' } }), 'must be one of within; it is "wihtin".'],
  [() => ask('find', { geography: { within: ['us', 'gb'] } }), 'within must be one place'],
  [() => ask('code', 'stag', 'potential'), 'A code list must be one of stage, '],
] as const)('%s says what was meant', (run, message) => {
  expect(run).toThrow(message);
});
