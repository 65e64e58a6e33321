import ts from 'typescript';
import { docOf, type TypeDocs } from './type-docs.ts';

interface Member {
  readonly doc: string | undefined;
  readonly type: ts.TypeNode;
}

/** What a type is made of, as far as a JSON Schema follows it; `doc` is what is said of the type itself. */
export type TypeShape = { readonly doc: string | undefined } & (
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Member> }
  | { readonly kind: 'array'; readonly of: ts.TypeNode }
  | { readonly kind: 'union'; readonly of: readonly ts.TypeNode[] }
  | { readonly kind: 'other' }
);

/** Looks through names, `readonly`, parentheses and the null of a union. */
export function typeShape(node: ts.TypeNode, docs: TypeDocs): TypeShape {
  if (ts.isParenthesizedTypeNode(node) || ts.isTypeOperatorNode(node))
    return typeShape(node.type, docs);
  if (ts.isArrayTypeNode(node)) return { kind: 'array', doc: undefined, of: node.elementType };
  if (ts.isTypeLiteralNode(node))
    return { kind: 'object', doc: undefined, members: membersOf(node.members) };
  if (ts.isUnionTypeNode(node)) {
    const of = node.types.filter((type) => !isNothing(type));
    const [only, ...others] = of;
    if (only !== undefined && others.length === 0) return typeShape(only, docs);
    return of.every(ts.isLiteralTypeNode)
      ? { kind: 'other', doc: undefined }
      : { kind: 'union', doc: undefined, of };
  }
  if (!ts.isTypeReferenceNode(node)) return { kind: 'other', doc: undefined };
  const list = listOf(node, docs);
  if (list !== undefined) return { kind: 'other', doc: list };
  return namedShape(node.typeName.getText(), docs);
}

/** The shape of a declared type by its name. */
export function namedShape(name: string, docs: TypeDocs): TypeShape {
  const declared = docs.declared.get(name);
  if (declared === undefined) return { kind: 'other', doc: undefined };
  const { node, doc } = declared;
  if (ts.isTypeAliasDeclaration(node)) {
    const shape = typeShape(node.type, docs);
    return { ...shape, doc: doc ?? shape.doc };
  }
  const inherited = (node.heritageClauses ?? [])
    .flatMap(({ types }) => [...types])
    .map((type) => namedShape(type.expression.getText(), docs))
    .flatMap((shape) => (shape.kind === 'object' ? [...shape.members] : []));
  return { kind: 'object', doc, members: new Map([...inherited, ...membersOf(node.members)]) };
}

/** What `CodeOf<typeof unit>` is a code of. */
function listOf(node: ts.TypeReferenceNode, docs: TypeDocs): string | undefined {
  const [of] = node.typeArguments ?? [];
  if (node.typeName.getText() !== 'CodeOf' || of === undefined || !ts.isTypeQueryNode(of))
    return undefined;
  return docs.lists.get(of.exprName.getText());
}

function membersOf(nodes: ts.NodeArray<ts.TypeElement>): ReadonlyMap<string, Member> {
  return new Map(
    nodes.flatMap((node) =>
      ts.isPropertySignature(node) && node.type !== undefined
        ? [[node.name.getText(), { doc: docOf(node), type: node.type }] as const]
        : [],
    ),
  );
}

function isNothing(node: ts.TypeNode): boolean {
  if (ts.isLiteralTypeNode(node)) return node.literal.kind === ts.SyntaxKind.NullKeyword;
  return node.kind === ts.SyntaxKind.UndefinedKeyword;
}
