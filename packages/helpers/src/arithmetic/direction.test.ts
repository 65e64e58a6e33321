import { expect, test } from 'vitest';
import type { Direction } from '../catalog/dataset-types.ts';
import { jointDirection, reversed } from './direction.ts';

test.each<[Direction, Direction]>([
  ['under', 'over'],
  ['over', 'under'],
  ['either', 'either'],
  ['unknown', 'unknown'],
])('what is divided by too %s comes out %s', (direction, effect) => {
  expect(reversed(direction)).toBe(effect);
});

// The table of the documentation, row by row.
test.each<[Direction, Direction, Direction]>([
  ['under', 'under', 'under'],
  ['over', 'over', 'over'],
  ['either', 'either', 'either'],
  ['unknown', 'unknown', 'unknown'],
  ['under', 'over', 'unknown'],
  ['under', 'either', 'either'],
  ['over', 'either', 'either'],
  ['under', 'unknown', 'unknown'],
  ['over', 'unknown', 'unknown'],
  ['either', 'unknown', 'unknown'],
])('%s with %s is %s', (a, b, joint) => {
  expect(jointDirection([a, b])).toBe(joint);
  expect(jointDirection([b, a])).toBe(joint);
});

test('what pulls both ways stays unknown, whatever else bears on it', () => {
  expect(jointDirection(['under', 'either', 'over'])).toBe('unknown');
  expect(jointDirection([])).toBe('unknown');
});
