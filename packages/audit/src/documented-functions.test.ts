import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const entries = ['index.ts', 'load/index.ts', 'terminal/index.ts'];

const config = join(import.meta.dirname, '../tsconfig.json');
const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(config, ts.sys.readFile).config,
  ts.sys,
  join(import.meta.dirname, '..'),
);
const paths = entries.map((entry) => join(import.meta.dirname, entry));
const program = ts.createProgram(paths, options);
const checker = program.getTypeChecker();

/** Every function that an entry of the package exports, with the tags of its doc comment and their texts. */
const functions = paths.flatMap((path) => {
  const file = program.getSourceFile(path);
  const entry = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  if (entry === undefined) throw new Error(`${path} exports nothing`);
  return checker.getExportsOfModule(entry).flatMap((exported) => {
    const symbol = checker.getAliasedSymbol(exported);
    if ((symbol.flags & ts.SymbolFlags.Function) === 0) return [];
    const tags = symbol.getJsDocTags(checker);
    return {
      name: exported.name,
      tags: new Map(tags.map(({ name, text }) => [name, ts.displayPartsToString(text)])),
    };
  });
});

test.each(['returns', 'throws'])('every exported function has @%s', (tag) => {
  const names = functions.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['diff', 'renderHtml', 'loadDataset', 'wrapText']));
  const lacking = functions.filter(({ tags }) => (tags.get(tag) ?? '') === '');
  expect(lacking.map(({ name }) => name)).toEqual([]);
});
