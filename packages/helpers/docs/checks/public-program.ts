import { join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

/** `index.ts` as the compiler sees it: the names that it exports, with their types. */
export function publicProgram(): { checker: ts.TypeChecker; exported: readonly ts.Symbol[] } {
  const config = join(root, 'tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const entry = join(root, 'src/index.ts');
  const program = ts.createProgram([entry], options);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error('index.ts exports nothing');
  return { checker, exported: checker.getExportsOfModule(module) };
}

/** What a name stands for, wherever it was declared. */
export function ownSymbol(symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol {
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  return isAlias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Whether something is declared in this package, and not in the data’s own types. */
export const isOwn = (node: ts.Node): boolean => {
  const path = node.getSourceFile().fileName;
  return path.startsWith(join(root, 'src')) && !/(dataset|code)-types\.ts$/.test(path);
};
