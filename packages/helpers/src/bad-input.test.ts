import { expect, test } from 'vitest';
import * as core from './core.ts';
import { DarkfigureError } from './errors.ts';
import { fixtureCatalog } from './fixture/fixture-dataset.ts';

// What no TypeScript user can write, and every user of plain JavaScript sooner or later does.

type Loose = Readonly<Record<string, (...given: readonly unknown[]) => unknown>>;
const helpers: Loose = core as unknown as Loose;
const catalog: Loose = fixtureCatalog as unknown as Loose;
const call = (name: string, ...given: readonly unknown[]) => helpers[name]?.(...given);
const ask = (name: string, ...given: readonly unknown[]) => catalog[name]?.(...given);

const id = 'line/cases/us/2023';
const figure = fixtureCatalog.figure(id);
const claim = fixtureCatalog.claim('claim/wave');

const onOne = ['quote', 'cite', 'describe', 'settle', 'perCapita'];
const onTwo = ['share', 'ratio', 'difference', 'scale', 'change', 'compare', 'comparable'];
const onList = ['sum', 'union', 'intersection', 'combine', 'chart'];

/** What was called, how, and the code of the error. */
const cases: readonly (readonly [string, () => unknown, string])[] = [
  ...onOne.flatMap((name) => [
    [`${name}(an id)`, () => call(name, id, {}, 'why'), 'foreign-record'] as const,
    [`${name}()`, () => call(name), 'foreign-record'] as const,
    [`${name}(null)`, () => call(name, null, {}), 'foreign-record'] as const,
  ]),
  ...onTwo.flatMap((name) => [
    [`${name}(two ids)`, () => call(name, id, id), 'foreign-record'] as const,
    [`${name}(one figure)`, () => call(name, figure), 'foreign-record'] as const,
    [`${name}(figure, number)`, () => call(name, figure, 5), 'foreign-record'] as const,
  ]),
  ...onList.flatMap((name) => [
    [`${name}(list of ids)`, () => call(name, [id, id]), 'foreign-record'] as const,
    [`${name}(figure)`, () => call(name, figure), 'invalid-option'] as const,
    [`${name}()`, () => call(name), 'invalid-option'] as const,
    [`${name}(an id)`, () => call(name, id), 'invalid-option'] as const,
  ]),
  ['can(unknown operation)', () => call('can', 'add', figure, figure), 'invalid-option'],
  ['can(one figure)', () => call('can', 'sum', figure), 'foreign-record'],
  ['trace(figure)', () => call('trace', figure), 'foreign-record'],
  ['trace()', () => call('trace'), 'foreign-record'],
  ['trace(an id)', () => call('trace', claim?.id), 'foreign-record'],
  ['preferred(an id)', () => call('preferred', id), 'foreign-record'],
  ['createCatalog()', () => call('createCatalog'), 'invalid-option'],
  ['createCatalog({})', () => call('createCatalog', {}), 'invalid-option'],
  ['figure()', () => ask('figure'), 'unknown-id'],
  ['figure(5)', () => ask('figure', 5), 'unknown-id'],
  ['claim(null)', () => ask('claim', null), 'unknown-id'],
  ['find(text)', () => ask('find', 'us'), 'invalid-option'],
  ['find(year as a text)', () => ask('find', { period: 'last year' }), 'invalid-date'],
];

test.each(cases)('%s says what was wrong', (_, run, code) => {
  let thrown: unknown;
  try {
    run();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(DarkfigureError);
  expect((thrown as DarkfigureError).code).toBe(code);
});

test('whoever hands in an id is told how to come by the figure', () => {
  expect(() => call('quote', id)).toThrow(`catalog.figure("${id}")`);
});
