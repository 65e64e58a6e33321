import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureExportName } from './figure-export-name.ts';

test.each([
  ['nhth/cases-identified/us/2023', 'casesIdentified_us_2023'],
  [
    'abs/persons/us-ca/2023-07-01--2024-06-30/forced-labour',
    'persons_usCa_2023$07$01$$2024$06$30_forcedLabour',
  ],
  ['ilo/2021-count/world/2021', '_2021Count_world_2021'],
  ['ilo/a-2-b/world/2021', 'a$2B_world_2021'],
])('%s is exported as %s', (id, name) => {
  expect(figureExportName(id)).toBe(name);
});

const segment = fc
  .array(fc.tuple(fc.constantFrom('-', '--'), fc.stringMatching(/^[a-z0-9]{1,4}$/)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.map(([hyphen, word], at) => (at === 0 ? word : hyphen + word)).join(''));
const id = fc.array(segment, { minLength: 3, maxLength: 4 }).map((parts) => `x/${parts.join('/')}`);

test('is an identifier, and another one for every other id', () => {
  fc.assert(
    fc.property(id, id, (a, b) => {
      expect(figureExportName(a)).toMatch(/^[A-Za-z_$][A-Za-z0-9_$]*$/);
      if (a !== b) expect(figureExportName(a)).not.toBe(figureExportName(b));
    }),
  );
});

test('near ids do not meet in one name', () => {
  const near = [
    'x/a-1/b/c',
    'x/a1/b/c',
    'x/a--1/b/c',
    'x/a/1/b/c',
    'x/a-b/c/d',
    'x/a--b/c/d',
    'x/ab/c/d',
    'x/a/b/c/d',
  ];
  expect(new Set(near.map(figureExportName)).size).toBe(near.length);
});
