import ts from 'typescript';
import type { TypeDocs } from './type-docs.ts';
import { namedShape, type TypeShape, typeShape } from './type-shape.ts';

/** As much of a JSON Schema as is looked into. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
}

/** A JSON Schema with what the doc comments of the type say, on itself and on every field that it shares with the type. */
export function describedSchema(schema: JsonSchema, type: string, docs: TypeDocs): JsonSchema {
  return withDocs(schema, namedShape(type, docs), docs);
}

function withDocs(
  schema: JsonSchema,
  shape: TypeShape,
  docs: TypeDocs,
  description: string | undefined = shape.doc,
): JsonSchema {
  const { title, ...rest } = within(schema, shape, docs);
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...rest,
  };
}

/** The parts of a schema with what is said of them; a null beside them is nothing to speak of. */
function within(schema: JsonSchema, shape: TypeShape, docs: TypeDocs): JsonSchema {
  const { anyOf, oneOf, items, properties } = schema;
  const variants = (of: readonly JsonSchema[]) =>
    of.map((variant) => {
      if (variant.type === 'null') return variant;
      // Beside a null the union is still whole.
      return shape.kind === 'union' && variant.properties !== undefined
        ? withDocs(variant, variantOf(shape.of, variant, docs), docs)
        : within(variant, shape, docs);
    });
  if (anyOf !== undefined) return { ...schema, anyOf: variants(anyOf) };
  if (oneOf !== undefined) return { ...schema, oneOf: variants(oneOf) };
  if (shape.kind === 'array' && items !== undefined)
    return { ...schema, items: withDocs(items, typeShape(shape.of, docs), docs) };
  if (shape.kind !== 'object' || properties === undefined) return schema;
  const described = Object.entries(properties).map(([name, of]) => {
    const member = shape.members.get(name);
    if (member === undefined) return [name, of] as const;
    const inner = typeShape(member.type, docs);
    return [name, withDocs(of, inner, docs, member.doc ?? inner.doc)] as const;
  });
  return { ...schema, properties: Object.fromEntries(described) };
}

/** The member of a union that a variant of the schema is of: the one that has the same literals. */
function variantOf(
  union: readonly ts.TypeNode[],
  { properties }: JsonSchema,
  docs: TypeDocs,
): TypeShape {
  const literals = Object.entries(properties ?? {}).filter(
    ([, of]) => typeof of.const === 'string',
  );
  const shapes = union.map((node) => typeShape(node, docs)).filter((of) => of.kind === 'object');
  const found = shapes.find(({ members }) =>
    literals.every(([name, value]) => literalOf(members.get(name)?.type) === value.const),
  );
  if (found === undefined) return { kind: 'other', doc: undefined };
  // What is said once of a field is said for all members that have it.
  const said = (name: string) =>
    shapes.map(({ members }) => members.get(name)?.doc).find((doc) => doc !== undefined);
  const members = [...found.members].map(
    ([name, member]) => [name, { ...member, doc: member.doc ?? said(name) }] as const,
  );
  return { ...found, members: new Map(members) };
}

function literalOf(type: ts.TypeNode | undefined): string | undefined {
  return type !== undefined && ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)
    ? type.literal.text
    : undefined;
}
