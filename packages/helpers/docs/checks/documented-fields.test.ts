import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** What somebody types or reads field by field: an editor shows the doc comment of each. */
const files = [
  'catalog-types.ts',
  'claim-query.ts',
  'figure-query.ts',
  'figure-result.ts',
  'figure-types.ts',
  'trace-types.ts',
];
/** Ids by the record that they are of: their own types say what they are. */
const plain = ['PublishedIds'];

/** Fields without a comment; `kind` tells the steps of a trace apart, and each step has one. */
function silent(name: string): string[] {
  const text = readFileSync(join(import.meta.dirname, '../../src', name), 'utf8');
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  for (const type of file.statements) {
    if (!ts.isInterfaceDeclaration(type) && !ts.isTypeAliasDeclaration(type)) continue;
    const members = ts.isInterfaceDeclaration(type)
      ? [...type.members]
      : ts.isUnionTypeNode(type.type)
        ? type.type.types.flatMap((part) => (ts.isTypeLiteralNode(part) ? [...part.members] : []))
        : [];
    for (const member of members) {
      const field = member.name?.getText() ?? '';
      const isTag = name === 'trace-types.ts' && field === 'kind';
      if (plain.includes(type.name.text) || isTag) continue;
      if (ts.getJSDocCommentsAndTags(member).length === 0) found.push(`${type.name.text}.${field}`);
    }
  }
  return found;
}

test.each(files)('every field of %s says what it is', (name) => {
  expect(silent(name)).toEqual([]);
});
