import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { packDataset } from './fixture/pack-dataset.ts';
import { jsonSchemas } from './json-schemas.ts';
import { publishedData } from './published-data.ts';
import { sourceData } from './source-data.ts';

const schemas = jsonSchemas('1.2.3');

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** The fields below a schema that nothing is said of, by their paths. */
function silent(schema: Node, path: string): string[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (!isNode(value)) return [];
    if (keyword !== 'properties') return silent(value, path);
    return Object.entries(value).flatMap(([name, of]) => {
      const at = `${path}/${name}`;
      // A constant speaks for itself, and a list whose items are described needs no more.
      const said =
        isNode(of) &&
        (typeof of.description === 'string' ||
          'const' in of ||
          (isNode(of.items) && typeof of.items.description === 'string'));
      return [...(said ? [] : [at]), ...(isNode(of) ? silent(of, at) : [])];
    });
  });
}

test.each([...schemas])(
  '%s: the schema says what the record and each field of it is',
  (name, schema) => {
    if (!isNode(schema)) throw new Error('no schema');
    expect(schema.title).toEqual(expect.any(String));
    expect(schema.description).toEqual(expect.any(String));
    expect(silent(schema, name)).toEqual([]);
  },
);

const base = 'https://github.com/darkfigure/darkfigure/schema/v1';

test('each schema has a name of its own that lasts for a major version', () => {
  const ids = (of: ReadonlyMap<string, unknown>) =>
    [...of].map(([name, schema]) => [name, isNode(schema) ? schema.$id : undefined]);
  expect(ids(schemas)).toEqual(
    [...schemas.keys()].map((name) => [name, `${base}/${name}.schema.json`]),
  );
  expect(ids(jsonSchemas('1.9.0'))).toEqual(ids(schemas));
  expect(ids(jsonSchemas('2.0.0'))).not.toEqual(ids(schemas));
});

test('a validator that is given all of them finds each by its name, and the records of a source by theirs', () => {
  const ajv = new Ajv2020({ strict: false, schemas: [...schemas.values()] as object[] });
  const isValid = (name: string, value: unknown) => {
    const check = ajv.getSchema(`${base}/${name}.schema.json`);
    if (check === undefined) throw new Error(`${name} is not found`);
    return check(value);
  };
  const [source] = packDataset.sources;
  if (source === undefined) throw new Error('the fixture is empty');
  const data = sourceData(packDataset, source);
  expect(data.figures.length).toBeGreaterThan(5);
  expect(isValid('source-data', data)).toBe(true);
  for (const wrong of [
    { ...data, figures: [{ ...data.figures[0], state: 'settled' }] },
    { ...data, source: { ...source, id: 1 } },
    { ...data, measures: undefined, measure: data.measures },
  ])
    expect(isValid('source-data', wrong)).toBe(false);
  const whole = publishedData(packDataset);
  expect(isValid('dataset', whole)).toBe(true);
  for (const wrong of [packDataset, { ...whole, codes: undefined }, { ...whole, claims: [{}] }])
    expect(isValid('dataset', wrong)).toBe(false);
  // As a schema of somebody else would refer to it.
  const theirs = ajv.compile({ type: 'array', items: { $ref: `${base}/figure.schema.json` } });
  expect(theirs(data.figures)).toBe(true);
  expect(theirs(data.measures)).toBe(false);
});
