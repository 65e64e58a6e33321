import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as core from '../core.ts';
import * as ofNode from './core.ts';
import * as errors from './errors.ts';

test('Node gets every function and class under its name, and the classes themselves', () => {
  expect(Object.keys(ofNode).toSorted()).toEqual(Object.keys(core).toSorted());
  const ours = new Map<string, unknown>(Object.entries(ofNode));
  for (const [name, value] of Object.entries(core)) {
    expect(ours.get(name)).toBeTypeOf('function');
    expect(ours.get(name)).toHaveProperty('name', name);
    if (name.endsWith('Error')) expect(ours.get(name)).toBe(value);
  }
});

test('every class of errors that Node reads by the name of its file is handed to what is read later', async () => {
  const source = join(import.meta.dirname, '..');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /-errors?\.ts$/.test(file),
  );
  const modules = await Promise.all(
    files.map((file) => import(join(source, file)) as Promise<object>),
  );
  const classes = modules.flatMap((module) => Object.values(module));
  expect(classes.length).toBeGreaterThan(10);
  expect(new Set(classes)).toEqual(new Set(Object.values(errors)));
});
