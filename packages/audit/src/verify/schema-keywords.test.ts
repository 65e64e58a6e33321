import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schemaProblems } from './json-schema.ts';
import { isOfType } from './json-type.ts';

const ajv = new Ajv2020({ strict: false, addUsedSchema: false, ownProperties: true });
const values: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1,
    2,
    3,
    1.5,
    -0.5,
    1e21,
    '',
    'a',
    'ab',
    'abc',
    '😀',
    '😀a',
    'A',
    ' a',
  ],
  ...[
    [],
    [1],
    [1, 2],
    ['a', 1],
    [[1]],
    {},
    { a: 1 },
    { b: 'x' },
    { a: 1, b: 'x' },
    { a: 'x', c: 1 },
  ],
  ...[{ toString: 1 }, { a: { a: 1 } }, [{ a: 1 }]],
];
const bound = fc.constantFrom(-1, 0, 1, 1.5, 2, 3);
const size = fc.constantFrom(0, 1, 2, 3);
const type = fc.constantFrom('null', 'boolean', 'object', 'array', 'number', 'integer', 'string');
const leaf = fc.oneof(
  fc.record({ type }),
  fc.record({ type: fc.uniqueArray(type, { minLength: 1, maxLength: 3 }) }),
  fc.record({ enum: fc.uniqueArray(fc.constantFrom(null, 1, '1', 'a', true), { minLength: 1 }) }),
  fc.record({ const: fc.constantFrom<unknown>(null, 1, 'a', [1], { a: 1 }, {}, []) }),
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].map((key) =>
    bound.map((at) => ({ [key]: at })),
  ),
  ...['minLength', 'maxLength', 'minItems'].map((key) => size.map((at) => ({ [key]: at }))),
  fc.record({ pattern: fc.constantFrom('^a', 'b$', '^[ab]+$', '^a{2,}', '\\S', '^.$', '\\d+') }),
  fc.record({ required: fc.uniqueArray(fc.constantFrom('a', 'b', 'toString'), { minLength: 1 }) }),
);
const { schema } = fc.letrec<{ schema: object | boolean }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.boolean(),
    fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
    fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((oneOf) => ({ oneOf })),
    tie('schema').map((items) => ({ items })),
    tie('schema').map((propertyNames) => ({ propertyNames })),
    fc
      .record({ a: tie('schema'), b: tie('schema') }, { requiredKeys: [] })
      .map((properties) => ({ properties: { ...properties } })),
    fc
      .tuple(tie('schema'), tie('schema'))
      .map(([a, rest]) => ({ properties: { a }, additionalProperties: rest })),
    tie('schema').map((additionalProperties) => ({ additionalProperties })),
    fc.tuple(leaf, leaf).map(([one, two]) => ({ ...one, ...two })),
  ),
}));

test('every keyword says yes and no where a full validator does, at its very bound', () => {
  let [taken, refused] = [0, 0];
  fc.assert(
    fc.property(schema, (made) => {
      const isValid = ajv.compile(made);
      for (const value of values) {
        const sound = [...schemaProblems(made, value)].length === 0;
        if (sound !== isValid(value))
          throw new Error(`${JSON.stringify(made)} of ${JSON.stringify(value)}: ${sound}`);
        if (sound) taken += 1;
        else refused += 1;
      }
    }),
    { numRuns: 300 },
  );
  expect(Math.min(taken, refused)).toBeGreaterThan(1000);
});

test('a type that JSON Schema does not have is of nothing', () => {
  for (const other of ['wish', 'Text', 'undefined', 'function', '', null, undefined, 5])
    for (const value of values) expect(isOfType(value, other)).toBe(false);
  expect([...schemaProblems({ type: 'wish' }, 'x')]).toEqual([': expected wish']);
  expect(isOfType(Number.NaN, 'number')).toBe(false);
  expect(isOfType(Number.POSITIVE_INFINITY, 'number')).toBe(false);
});

test.each<[string, boolean]>([
  ['a'.repeat(200), true],
  ['a'.repeat(201), false],
  ['^a+b', true],
  ['^a+b+', false],
  ['^a*b+', false],
  ['^a{1,}b{2,}', false],
  ['^a{1,3}b{2}c?', true],
  ['[a+*]b+', true],
  ['\\+\\*a+', true],
  ['(a)+', false],
  ['(a)*', false],
  ['(a){2}', false],
  ['(a)?b', true],
  ['(?:a)', false],
  ['(?=a)', false],
  ['(a)\\1', false],
  ['[', false],
  ['\\p{L}+', true],
])('a pattern that may run long is not run: %s', (pattern, fine) => {
  const problems = [...schemaProblems({ pattern }, 5)];
  expect(problems).toEqual(fine ? [] : [': the schema asks for a pattern that is not understood']);
});

test.each<[object, unknown, readonly string[]]>([
  [{ type: ['string', 'null'] }, 5, [': expected string,null']],
  [{ const: 'a' }, 5, [': expected a']],
  [{ enum: ['a'] }, 'b', [': "b" is not a known code']],
  [{ minLength: 2 }, 'a', [': expected a length of at least 2']],
  [{ maxLength: 0 }, 'a', [': expected a length of at most 0']],
  [{ pattern: '^b' }, 'a', [': expected a text like ^b']],
  [{ minimum: 2 }, 1, [': expected at least 2']],
  [{ maximum: 0 }, 1, [': expected at most 0']],
  [{ exclusiveMinimum: 1 }, 1, [': expected more than 1']],
  [{ exclusiveMaximum: 1 }, 1, [': expected less than 1']],
  [{ minItems: 1 }, [], [': expected 1 or more']],
  [{ items: { type: 'null' } }, [null, 1], ['/1: expected null']],
  [
    { properties: { a: { properties: { b: false } } } },
    { a: { b: 1 } },
    ['/a/b: nothing is allowed here'],
  ],
  [{ required: ['a', 'b'] }, {}, ['/a: is missing', '/b: is missing']],
  [{ additionalProperties: false }, { a: 1 }, ['/a: nothing is allowed here']],
  [{ propertyNames: { maxLength: 1 } }, { ab: 1 }, ['/ab: expected a length of at most 1']],
  [{ anyOf: [false] }, 1, [': fits none of what is allowed']],
  [{ oneOf: [true, true] }, 1, [': does not fit exactly one of what is allowed']],
  [{ wish: 1 }, 1, [': the schema says "wish", which is not understood']],
  [{ items: { wish: 1 } }, [1], ['/0: the schema says "wish", which is not understood']],
])('%j of %j is said in words with its place', (of, value, problems) => {
  expect([...schemaProblems(of, value)]).toEqual(problems);
});
