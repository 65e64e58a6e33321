import { expect, test } from 'vitest';
import * as core from '../core.ts';
import * as ofNode from './core.ts';

test('Node gets every function and class under its name, and the classes themselves', () => {
  expect(Object.keys(ofNode).toSorted()).toEqual(Object.keys(core).toSorted());
  const ours = new Map<string, unknown>(Object.entries(ofNode));
  for (const [name, value] of Object.entries(core)) {
    expect(ours.get(name)).toBeTypeOf('function');
    expect(ours.get(name)).toHaveProperty('name', name);
    if (name.endsWith('Error')) expect(ours.get(name)).toBe(value);
  }
});
