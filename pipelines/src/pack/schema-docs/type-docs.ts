import ts from 'typescript';

/** What doc comments say of declared types, by name. */
export interface TypeDocs {
  readonly declared: ReadonlyMap<string, Declared>;
  /** What each code list is, by the name of the constant that holds it. */
  readonly lists: ReadonlyMap<string, string>;
}

interface Declared {
  readonly doc: string | undefined;
  readonly node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration;
}

/** Reads the doc comments of interfaces and type aliases; the texts are those of files that compile. */
export function typeDocs(texts: Iterable<string>, lists: ReadonlyMap<string, string>): TypeDocs {
  const declared = new Map<string, Declared>();
  for (const text of texts) {
    const file = ts.createSourceFile('types.ts', text, ts.ScriptTarget.ES2022, true);
    for (const node of file.statements)
      if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node))
        declared.set(node.name.text, { doc: docOf(node), node });
  }
  return { declared, lists };
}

/** The doc comment of a declaration as one line. */
export function docOf(node: ts.Node): string | undefined {
  const text = ts
    .getJSDocCommentsAndTags(node)
    .flatMap((of) => (ts.isJSDoc(of) ? (ts.getTextOfJSDocComment(of.comment) ?? []) : []))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? undefined : text;
}
