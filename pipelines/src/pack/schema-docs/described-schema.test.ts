import { expect, test } from 'vitest';
import { describedSchema } from './described-schema.ts';
import { typeDocs } from './type-docs.ts';

const docs = typeDocs(
  [
    `/** A base. */
interface Base {
  /** Its
   *  name. */
  readonly id: string;
}
/** A thing. */
export interface Thing extends Base {
  readonly size: Size | null;
  readonly parts: readonly Part[];
  /** Said here, not at the type. */
  readonly own?: Part | undefined;
  readonly unit: Unit;
  readonly silent: number;
  readonly inner: {
    /** Deep. */
    readonly deep: 'a' | 'b';
  };
}
/** A part. */
interface Part {
  /** How many. */
  readonly count: number;
}
/** A size. */
export type Size = Point | Range;
/** One number. */
interface Point {
  readonly kind: 'point';
  /** The number. */
  readonly value: number;
  /** Why. */
  readonly why: string;
}
interface Range {
  readonly kind: 'range';
  /** An end. */
  readonly value: number;
  readonly why: string;
}
export type Unit = CodeOf<typeof unit>;`,
  ],
  new Map([['unit', 'What one is.']]),
);
const text = { type: 'string' };
const variant = (kind: string) => ({
  type: 'object',
  properties: { kind: { const: kind }, value: text, why: text },
});
const part = { type: 'object', properties: { count: text } };
const schema = {
  title: 'Thing',
  properties: {
    id: text,
    size: {
      anyOf: [{ oneOf: [variant('range'), variant('point'), variant('other')] }, { type: 'null' }],
    },
    parts: { type: 'array', items: part },
    own: part,
    unit: { enum: ['victims'] },
    silent: text,
    inner: { properties: { deep: text } },
    unknown: text,
  },
};

test('each field has what is said of it, or of its type', () => {
  const said = (description: string, of: object) => ({ description, ...of });
  const describedPart = { type: 'object', properties: { count: said('How many.', text) } };
  const fields = (value: string) => ({ value: said(value, text), why: said('Why.', text) });
  expect(describedSchema(schema, 'Thing', docs)).toEqual({
    title: 'Thing',
    description: 'A thing.',
    properties: {
      id: said('Its name.', text),
      size: {
        description: 'A size.',
        anyOf: [
          {
            oneOf: [
              { type: 'object', properties: { kind: { const: 'range' }, ...fields('An end.') } },
              {
                description: 'One number.',
                type: 'object',
                properties: { kind: { const: 'point' }, ...fields('The number.') },
              },
              // A variant that the type does not have.
              variant('other'),
            ],
          },
          { type: 'null' },
        ],
      },
      parts: { type: 'array', items: said('A part.', describedPart) },
      own: said('Said here, not at the type.', describedPart),
      unit: said('What one is.', { enum: ['victims'] }),
      silent: text,
      inner: { properties: { deep: said('Deep.', text) } },
      unknown: text,
    },
  });
});

test('a type of another name is said nothing of', () => {
  expect(describedSchema(schema, 'Nothing', docs)).toEqual(schema);
});
