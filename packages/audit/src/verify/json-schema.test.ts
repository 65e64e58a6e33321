import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { schemaProblems } from './json-schema.ts';

const folder = join(import.meta.dirname, '../fixture/schema');
const schemas = readdirSync(folder).map((name) => {
  const schema: object = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return { name, schema, isValid: new Ajv2020({ strict: false }).compile(schema) };
});
const records: readonly unknown[] = Object.values(tinyDataset).flat();

/** A record with one value inside replaced by another, whichever. */
const mutant = fc
  .record({
    record: fc.constantFrom(...records.filter((record) => typeof record === 'object')),
    at: fc.nat(),
    value: fc.oneof(
      fc.constantFrom(null, '', 'x', -1, 0.5, 1e9, true, [], {}, ['x'], {
        kind: 'point',
        value: 1,
      }),
      fc.jsonValue({ maxDepth: 2 }),
    ),
  })
  .map(({ record, at, value }) => {
    let seen = -1;
    const places = JSON.stringify(record).split('"').length;
    return JSON.parse(JSON.stringify(record), (_key, entry: unknown) => {
      seen += 1;
      return seen === at % places ? value : entry;
    }) as unknown;
  });

test('says yes and no where a full validator does', () => {
  let refused = 0;
  let taken = 0;
  fc.assert(
    fc.property(mutant, (record) => {
      for (const { name, schema, isValid } of schemas) {
        const sound = [...schemaProblems(schema, record)].length === 0;
        expect(sound, name).toBe(isValid(record));
        if (sound) taken += 1;
        else refused += 1;
      }
    }),
    { numRuns: 600 },
  );
  expect(taken).toBeGreaterThan(50);
  expect(refused).toBeGreaterThan(1000);
});

test('what is wrong is said with its place', () => {
  const schema = {
    type: 'object',
    properties: { a: { type: 'array', items: { enum: [1, 2] } } },
    required: ['b'],
  };
  expect([...schemaProblems(schema, { a: [1, 3] })]).toEqual([
    '/a/1: 3 is not a known code',
    '/b: is missing',
  ]);
});

test('the name of a schema asks nothing of a record', () => {
  const schema = { $id: 'https://example.org/a.schema.json', type: 'object' };
  expect([...schemaProblems(schema, {})]).toEqual([]);
});

test('a keyword that is not understood is a problem and no pass', () => {
  expect([...schemaProblems({ unevaluatedProperties: false }, {})]).toHaveLength(1);
  expect([...schemaProblems(false, 1)]).toHaveLength(1);
  expect([...schemaProblems({ toString: 1 }, 1)]).toHaveLength(1);
});
