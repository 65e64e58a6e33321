import { expect, test } from 'vitest';
import { baselineOf } from './baseline.ts';
import { load } from './fixture/load-case.ts';

test('what says another case again is not kept', () => {
  expect(baselineOf([{ ...load, again: true }])).toEqual({});
});
