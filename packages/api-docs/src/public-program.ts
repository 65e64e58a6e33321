import { join } from 'node:path';
import ts from 'typescript';

/** A package of which an editor shows what its entries export. */
export interface PublicPackage {
  /** Its folder. */
  readonly root: string;
  /** Its entries, below `src/`. */
  readonly entries: readonly string[];
  /** The files, by path, in which the data’s own types pass through; null where there are none. */
  readonly foreign: RegExp | null;
}

/** The entries as the compiler sees them: the names that they export, with their types. */
export interface PublicProgram {
  readonly checker: ts.TypeChecker;
  readonly exported: readonly ts.Symbol[];
  /** Whether something is declared in the package, and not in the data’s own types. */
  readonly isOwn: (node: ts.Node) => boolean;
}

/** @throws Error where an entry exports nothing. */
export function publicProgram({ root, entries, foreign }: PublicPackage): PublicProgram {
  const config = join(root, 'tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const source = join(root, 'src');
  const paths = entries.map((entry) => join(source, entry));
  const program = ts.createProgram(paths, options);
  const checker = program.getTypeChecker();
  const exported = paths.flatMap((path) => {
    const file = program.getSourceFile(path);
    const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
    if (module === undefined) throw new Error(`${path} exports nothing`);
    return checker.getExportsOfModule(module);
  });
  const isOwn = (node: ts.Node) => {
    const path = node.getSourceFile().fileName;
    return path.startsWith(source) && !foreign?.test(path);
  };
  return { checker, exported, isOwn };
}
