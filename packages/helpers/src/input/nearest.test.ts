import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { nearest } from './nearest.ts';

const ids = [
  'line/cases/us/2022',
  'line/cases/us/2023',
  'line/cases/us/2024',
  'line/cases/us-ca/2024',
  'line/signals/us/2024',
  'court/convictions/us/2024',
  'court/convictions/gb/2019',
];

test.each([
  ['', '', 0],
  ['abc', '', 3],
  ['kitten', 'sitting', 3],
  ['same', 'same', 0],
])('from “%s” to “%s” it takes %d letters', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

test('a slip of the pen finds its id first', () => {
  expect(nearest('line/case/us/2024', ids)[0]).toBe('line/cases/us/2024');
  expect(nearest('lien/cases/us/2024', ids)[0]).toBe('line/cases/us/2024');
  expect(nearest('LINE/Cases/US/2024', ids)[0]).toBe('line/cases/us/2024');
  expect(nearest('line/cases/2024', ids)[0]).toBe('line/cases/us/2024');
});

test('of equals the first in id order comes first, wherever it stands in the list', () => {
  const expected = nearest('line/cases/us/2029', ids);
  expect(expected.slice(0, 3)).toEqual([
    'line/cases/us/2022',
    'line/cases/us/2023',
    'line/cases/us/2024',
  ]);
  expect(nearest('line/cases/us/2029', ids.toReversed())).toEqual(expected);
});

test('at most five are named, and none where nothing is near', () => {
  expect(nearest('line/cases/us/2024/x', ids)).toHaveLength(5);
  expect(nearest('zzz', ids)).toEqual([]);
  expect(nearest('', ids)).toEqual([]);
});

test('a code is found by a word of it', () => {
  const codes = ['sexual-exploitation', 'forced-labour', 'forced-begging', 'organ-removal'];
  expect(nearest('labour', codes)).toEqual(['forced-labour']);
  expect(nearest('sexual_exploitation', codes)[0]).toBe('sexual-exploitation');
  expect(nearest('sex', codes)).toEqual(['sexual-exploitation']);
});
