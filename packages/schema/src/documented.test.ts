import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** What an editor shows of a type or a field is its doc comment, and the JSON Schemas take their descriptions from there. */
function silent(folder: string): string[] {
  const files = readdirSync(join(import.meta.dirname, folder)).filter((file) =>
    /^(?!.*\.test).*\.ts$/.test(file),
  );
  return files.flatMap((name) => {
    const text = readFileSync(join(import.meta.dirname, folder, name), 'utf8');
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
    const found: string[] = [];
    const visit = (node: ts.Node, path: string): void => {
      const isNamed =
        ts.isInterfaceDeclaration(node) ||
        ts.isTypeAliasDeclaration(node) ||
        ts.isPropertySignature(node);
      const here = isNamed ? `${path}/${node.name.getText()}` : path;
      if (isNamed && ts.getJSDocCommentsAndTags(node).length === 0) found.push(here);
      ts.forEachChild(node, (child) => visit(child, here));
    };
    for (const node of file.statements)
      if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) visit(node, name);
    return found;
  });
}

test.each(['record', 'codes'])('every type and field of %s says what it is', (folder) => {
  expect(silent(folder)).toEqual([]);
});
