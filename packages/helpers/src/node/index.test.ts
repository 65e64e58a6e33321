import { expect, test } from 'vitest';
import { catalog as real } from '../catalog/catalog.ts';
import { catalog } from './index.ts';
import { readLater } from './read-later.ts';

test('the catalog that is made later has what the catalog has, under the same names and in the same order', () => {
  expect(Object.keys(catalog)).toEqual(Object.keys(real));
  expect(Object.isFrozen(catalog)).toBe(true);
  expect(catalog.knownOn).toBe(real.knownOn);
  for (const [name, value] of Object.entries(real)) {
    if (typeof value !== 'function') continue;
    expect(Reflect.get(catalog, name)).toBeTypeOf('function');
    expect(Reflect.get(catalog, name)).toHaveProperty('name', name);
  }
});

test('code is read when it is first called for, once, and called with all that was given', () => {
  let reads = 0;
  const of = readLater(() => {
    reads++;
    return { add: (a: number, b: number) => a + b, none: (...given: unknown[]) => given.length };
  });
  const [add, none] = [of('add'), of('none')];
  expect([reads, add.name, none.name]).toEqual([0, 'add', 'none']);
  expect([add(2, 3), none(), none(undefined), add(4, 5)]).toEqual([5, 0, 1, 9]);
  expect(reads).toBe(1);
});
