import { expect, test } from 'vitest';
import type { Direction, UncertaintyComponent } from '../catalog/dataset-types.ts';
import { errorPhrase } from './error-phrase.ts';

const component = (direction: Direction, kind: UncertaintyComponent['kind'] = 'measurement') =>
  ({ kind, direction, statedBy: 'curator', note: 'Made up.' }) as const;
const phrase = (...directions: readonly Direction[]) =>
  errorPhrase(directions.map((each) => component(each)));

test('one way is said as it is, whatever errs either way beside it', () => {
  expect(phrase('under', 'either', 'unknown')).toBe('likely too low');
  expect(phrase('over', 'either', 'unknown')).toBe('likely too high');
});

test('errors that pull both ways, one that goes either way, and none whose way is known are three truths', () => {
  for (const both of [
    ['under', 'over'],
    ['over', 'either', 'under', 'unknown'],
  ] as const)
    expect(phrase(...both)).toBe('some errors make it too low, others too high');
  expect(phrase('either')).toBe('it may err either way');
  for (const none of [[], ['unknown'], ['either', 'unknown']] as const)
    expect(phrase(...none)).toBe('which way it errs is not known');
});

test('what is made of figures errs as all of them do, and in no known way where one of them does', () => {
  const of = (figures: Readonly<Record<string, readonly Direction[]>>) =>
    errorPhrase(
      Object.entries(figures).flatMap(([id, ways]) =>
        ways.map((each) => ({ ...component(each), of: [id] })),
      ),
      Object.keys(figures),
    );
  // Of one figure nothing else is said than of the figure.
  for (const ways of [['under', 'unknown'], ['either'], ['either', 'unknown']] as const)
    expect(of({ a: ways })).toBe(phrase(...ways));
  expect(of({ a: ['under', 'unknown'], b: ['under', 'either'] })).toBe('likely too low');
  expect(of({ a: ['under'], b: ['either'] })).toBe('likely too low');
  expect(of({ a: ['under'], b: ['either', 'unknown'] })).toBe('which way it errs is not known');
  expect(of({ a: ['under'], b: [] })).toBe('which way it errs is not known');
  expect(of({ a: ['under', 'unknown'], b: ['over'] })).toBe(
    'some errors make it too low, others too high',
  );
});

test.each([
  ['coverage', true],
  ['nonresponse', true],
  ['definitional', true],
  ['measurement', false],
  ['duplication', false],
  ['model', false],
] as const)(
  'only what misses a part of the whole is wrong of the whole alone: %s',
  (kind, isSo) => {
    for (const direction of ['under', 'over'] as const) {
      const alone = errorPhrase([component(direction, kind), component('either')]);
      expect(alone.endsWith(' as a measure of the whole')).toBe(isSo);
      // One component that makes the count itself wrong is enough.
      expect(errorPhrase([component(direction, kind), component(direction)])).toMatch(/low$|high$/);
    }
  },
);
