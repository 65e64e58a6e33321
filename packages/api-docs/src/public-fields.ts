import ts from 'typescript';
import { ownSymbol } from './own-symbol.ts';
import { type PublicPackage, publicProgram } from './public-program.ts';

/** One field that an editor shows: of an exported type, or of what such a type or function is made of. */
export interface PublicField {
  /** `Comparison.order`; a field within a field is `PreferredOptions.how.publication`. */
  readonly name: string;
  /** What an editor says of it: its doc comment, or that of the field which it narrows. */
  readonly doc: string;
}

/** Every field of what the entries export, and of all that it is made of in the package. */
export function publicFields(of: PublicPackage): readonly PublicField[] {
  const { checker, exported, isOwn } = publicProgram(of);
  const fields: PublicField[] = [];
  const seen = new Set<ts.Symbol>();

  const follow = (found: ts.Symbol | undefined) => {
    if (found === undefined) return;
    const symbol = ownSymbol(found, checker);
    if (seen.has(symbol)) return;
    seen.add(symbol);
    for (const node of symbol.declarations ?? []) if (isOwn(node)) visit(node, symbol.name);
  };
  const visit = (node: ts.Node, owner: string): void => {
    if (isHidden(node)) return;
    const name = isField(node) ? `${owner}.${node.name.getText()}` : owner;
    if (isField(node)) fields.push({ name, doc: docOf(node, checker) });
    if (ts.isTypeReferenceNode(node)) follow(checker.getSymbolAtLocation(node.typeName));
    if (ts.isExpressionWithTypeArguments(node))
      follow(checker.getSymbolAtLocation(node.expression));
    ts.forEachChild(node, (child) => visit(child, name));
  };
  for (const symbol of exported) follow(symbol);
  return fields;
}

type Field = ts.PropertySignature | ts.MethodSignature | ts.PropertyDeclaration;

const isField = (node: ts.Node): node is Field =>
  ts.isPropertySignature(node) || ts.isMethodSignature(node) || ts.isPropertyDeclaration(node);

/** Of `Measure & { id }` the field is that of both. */
function docOf({ name, parent }: Field, checker: ts.TypeChecker): string {
  const whole = ts.isTypeLiteralNode(parent) && ts.isIntersectionTypeNode(parent.parent);
  const field = whole
    ? checker.getPropertyOfType(checker.getTypeAtLocation(parent.parent), name.getText())
    : checker.getSymbolAtLocation(name);
  return ts.displayPartsToString(field?.getDocumentationComment(checker) ?? []);
}

/** What a function does inside, what only tests a type or a value, and what an error overrides: none of it is shown. */
function isHidden(node: ts.Node): boolean {
  const { parent } = node;
  const isTest =
    (ts.isConditionalTypeNode(parent) && parent.extendsType === node) ||
    (ts.isTypeReferenceNode(parent) &&
      parent.typeName.getText() === 'Extract' &&
      parent.typeArguments?.[1] === node);
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  const isOverride = modifiers.some(({ kind }) => kind === ts.SyntaxKind.OverrideKeyword);
  const isBound = ts.isSatisfiesExpression(parent) && parent.type === node;
  return ts.isBlock(node) || ts.isConstructorDeclaration(node) || isTest || isBound || isOverride;
}
