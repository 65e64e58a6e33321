import { expect, test } from 'vitest';
import { jointDirection } from './arithmetic/direction.ts';
import type { Direction, UncertaintyComponent } from './dataset-types.ts';
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

test('of a computed number an error that nobody knows the way of outweighs one way, but not two', () => {
  const of = (...ways: readonly Direction[]) =>
    errorPhrase(
      ways.map((each) => component(each)),
      jointDirection(ways),
    );
  expect(of('under', 'unknown')).toBe('which way it errs is not known');
  expect(of('under', 'over', 'unknown')).toBe('some errors make it too low, others too high');
  expect(of('under', 'either')).toBe('likely too low');
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
