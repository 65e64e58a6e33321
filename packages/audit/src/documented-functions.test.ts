import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** Every function that `index.ts` exports, with the tags of its doc comment and their texts. */
function functions(): readonly {
  readonly name: string;
  readonly tags: ReadonlyMap<string, string>;
}[] {
  const config = join(import.meta.dirname, '../tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    join(import.meta.dirname, '..'),
  );
  const entry = join(import.meta.dirname, 'index.ts');
  const program = ts.createProgram([entry], options);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const index = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  if (index === undefined) throw new Error('index.ts exports nothing');
  return checker.getExportsOfModule(index).flatMap((exported) => {
    const symbol = checker.getAliasedSymbol(exported);
    if ((symbol.flags & ts.SymbolFlags.Function) === 0) return [];
    const tags = symbol.getJsDocTags(checker);
    return {
      name: exported.name,
      tags: new Map(tags.map(({ name, text }) => [name, ts.displayPartsToString(text)])),
    };
  });
}

const all = functions();

test.each(['returns', 'throws'])('every exported function has @%s', (tag) => {
  expect(all.length).toBeGreaterThan(20);
  const lacking = all.filter(({ tags }) => (tags.get(tag) ?? '') === '');
  expect(lacking.map(({ name }) => name)).toEqual([]);
});
