import { codeLists } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { UnknownCodeError } from '../errors/unknown-errors.ts';
import { fixtureDataset } from '../fixture/fixture-dataset.ts';
import { createCatalog } from './create-catalog.ts';
import type { FigureQuery } from './figure-query.ts';

const catalog = createCatalog(fixtureDataset);
const find = (query: unknown) => [...catalog.find(query as FigureQuery)];
/** What `find` threw. */
function errorOf(query: unknown): Error {
  try {
    find(query);
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('it was answered');
}

const ofAxes = {
  unit: 'unit',
  stage: 'stage',
  frame: 'frame',
  method: 'method',
  exploitation: 'exploitation',
  role: 'role',
  age: 'age',
  sex: 'sex',
  citizenship: 'citizenship',
  calendar: 'calendar',
  temporal: 'temporal',
  status: 'status',
  qualifier: 'qualifier',
  geographyRole: 'geography-role',
  seenKind: 'seen-kind',
} as const;

test.each(Object.entries(ofAxes))('every code of a list may be asked for: %s', (axis, list) => {
  const codes = codeLists.find((each) => each.list === list)?.codes ?? [];
  expect(codes.length).toBeGreaterThan(1);
  for (const { code } of codes) expect(() => find({ [axis]: code })).not.toThrow();
});

test('so may every kind of value, held or not', () => {
  for (const kind of ['point', 'range', 'interval', 'bound', 'unknown'] as const) {
    const none = createCatalog({ ...fixtureDataset, figures: [] });
    expect(none.find({ kind }).total).toBe(0);
    expect(find({ kind })).not.toEqual([]);
  }
});

test('a code that a figure holds and no list has may be asked for, and is suggested', () => {
  const [first] = fixtureDataset.figures;
  if (first === undefined) throw new Error('one is wanted');
  const { population } = first.scope;
  const scope = { ...first.scope, population: { ...population, segments: ['walk-in'] } };
  const odd = createCatalog({ ...fixtureDataset, figures: [{ ...first, scope }] });
  expect(odd.find({ segment: 'walk-in' } as never).total).toBe(1);
  expect(() => odd.find({ segment: 'walk-on' } as never)).toThrow(/Nearest: walk-in/);
});

test('places are asked for by one place that they lie within, and by nothing else', () => {
  expect(find({ geography: { within: ['us-ca'] } })).toEqual(
    find({ geography: { within: 'us-ca' } }),
  );
  for (const within of [[], ['us', 'gb']]) {
    const error = errorOf({ geography: { within } });
    expect(error).toBeInstanceOf(InvalidOptionError);
    expect(error.message).toMatch(/^within must be one place/);
  }
  expect(errorOf({ geography: { inside: 'us' } }).message).toMatch(
    /^A field of a geography .*within/,
  );
  expect(errorOf({ geography: { within: 'us-cal' } })).toBeInstanceOf(UnknownCodeError);
  expect(errorOf({ geography: { within: 7 } }).message).toContain('within');
});

test('a source, a measure and a place that no figure has are known, and a code of another list is no segment', () => {
  const none = createCatalog({ ...fixtureDataset, figures: [] });
  for (const query of [{ source: 'line' }, { measure: 'line/cases' }, { geography: 'gb' }])
    expect(none.find(query as FigureQuery).total).toBe(0);
  expect(() => none.find({ measure: 'line/case' } as never)).toThrow(/Nearest: line\/cases/);
  expect(errorOf({ segment: 'cases' })).toBeInstanceOf(UnknownCodeError);
  expect(() => find({ segment: 'by-phone' })).not.toThrow();
});
