import { expect, test } from 'vitest';
import { describedSchema, type JsonSchema } from './described-schema.ts';
import { typeDocs } from './type-docs.ts';

const docs = typeDocs(
  [
    `interface Odd {
  readonly nothing: null | undefined;
  readonly code: CodeOf<'x'>;
  readonly bare: CodeOf;
  readonly other: ReadonlyMap<string, Part>;
  readonly untyped;
  act(): void;
  readonly list: readonly (Part | null)[];
  readonly single: Part;
  readonly word: 'a' | 'b' | null;
  readonly unlisted: CodeOf<typeof elsewhere>;
}
/** A part. */
interface Part { readonly count: number }
interface Mixed { readonly either: One | Two }
interface One { readonly kind: Word; readonly a: number }
interface Two {
  readonly kind: 'two';
  /** Second. */
  readonly a: number;
}
type Word = string;
/** A code of no list. */
type CodeOf = string;`,
  ],
  new Map([['unit', 'What one is.']]),
);
const text = { type: 'string' };

test('a type of whatever form is looked through or left alone, and stops nothing', () => {
  const properties = {
    nothing: { type: 'null' },
    other: text,
    untyped: text,
    act: text,
    word: { enum: ['a', 'b', null] },
  };
  expect(describedSchema({ properties }, 'Odd', docs)).toEqual({ properties });
});

test('a list is described by what is in it, where schema and type both say that it is one', () => {
  const said = { ...text, description: 'A part.' };
  const list = (of: JsonSchema) => describedSchema({ properties: { list: of } }, 'Odd', docs);
  expect(list({ type: 'array', items: text })).toEqual({
    properties: { list: { type: 'array', items: said } },
  });
  // The schema says nothing of its entries.
  expect(list({ type: 'array' })).toEqual({ properties: { list: { type: 'array' } } });
  // The type is no list.
  const single = describedSchema({ properties: { single: { items: text } } }, 'Odd', docs);
  expect(single).toEqual({ properties: { single: { description: 'A part.', items: text } } });
});

test('a code is described by its list only where the type names one', () => {
  const schema = { properties: { code: text, bare: text, unlisted: text } };
  const said = { ...text, description: 'A code of no list.' };
  expect(describedSchema(schema, 'Odd', docs)).toEqual({
    properties: { code: said, bare: said, unlisted: said },
  });
});

test('a variant is found by its literals, also beside one that has none', () => {
  const kind = { const: 'two' };
  const schema = { properties: { either: { oneOf: [{ properties: { kind, a: text } }] } } };
  expect(describedSchema(schema, 'Mixed', docs)).toEqual({
    properties: {
      either: { oneOf: [{ properties: { kind, a: { ...text, description: 'Second.' } } }] },
    },
  });
});
