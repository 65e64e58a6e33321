import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schemas.ts';

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

test.each([...jsonSchemas()])(
  '%s: the schema says what the record and each field of it is',
  (name, schema) => {
    if (!isNode(schema)) throw new Error('no schema');
    expect(schema.title).toEqual(expect.any(String));
    expect(schema.description).toEqual(expect.any(String));
    expect(silent(schema, name)).toEqual([]);
  },
);
