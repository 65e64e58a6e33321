import { ownSymbol, publicProgram } from '@darkfigure/api-docs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { auditPackage } from './fixture/audit-package.ts';

const { checker, exported } = publicProgram(auditPackage);

/** Every function that an entry of the package exports, with the tags of its doc comment and their texts. */
const functions = exported.flatMap((entry) => {
  const symbol = ownSymbol(entry, checker);
  if ((symbol.flags & ts.SymbolFlags.Function) === 0) return [];
  const tags = symbol.getJsDocTags(checker);
  return {
    name: entry.name,
    tags: new Map(tags.map(({ name, text }) => [name, ts.displayPartsToString(text)])),
  };
});

test.each(['returns', 'throws'])('every exported function has @%s', (tag) => {
  const names = functions.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['diff', 'renderHtml', 'loadDataset', 'wrapText']));
  const lacking = functions.filter(({ tags }) => (tags.get(tag) ?? '') === '');
  expect(lacking.map(({ name }) => name)).toEqual([]);
});
