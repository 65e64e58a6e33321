import { expect, test, vi } from 'vitest';
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

test('an error is known by its class when the code was read twice, as after jest.resetModules()', async () => {
  vi.resetModules();
  const again: typeof ofNode = await import('./core.ts');
  expect(again.UnknownIdError).not.toBe(ofNode.UnknownIdError);
  const error = new again.UnknownIdError('figure', 'nhth/nothing', []);
  expect(error).toBeInstanceOf(ofNode.UnknownIdError);
  expect(error).toBeInstanceOf(ofNode.DarkfigureError);
  expect(error).not.toBeInstanceOf(ofNode.ScopeError);
  class Mine extends ofNode.UnknownIdError {}
  expect(error).not.toBeInstanceOf(Mine);
  expect(new Mine('figure', 'nhth/nothing', [])).toBeInstanceOf(ofNode.UnknownIdError);
  for (const other of [null, undefined, 'UnknownIdError', new Error('other')])
    expect(other instanceof ofNode.UnknownIdError).toBe(false);
});
