import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The declarations of everything that an entry reaches, as the build writes them before it bundles them. */
function declarations(entries: readonly string[]): ReadonlyMap<string, string> {
  const { config } = ts.readConfigFile(at('../tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, at('..'));
  const program = ts.createProgram(entries, {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rewriteRelativeImportExtensions: true,
  });
  const written = new Map<string, string>();
  program.emit(undefined, (path, text) => written.set(path, text));
  return written;
}

/** Where `any` stands as a type. */
function anyIn(path: string, text: string): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword)
      found.push(`${path}: ${node.parent.getText().slice(0, 80)}`);
    node.forEachChild(look);
  };
  look(file);
  return found;
}

test('any is found where it stands as a type, and not where it is a word or a name', () => {
  const text =
    '/** any */ export declare const any: string; export declare const b: readonly any[];';
  expect(anyIn('made-up.d.ts', text)).toEqual(['made-up.d.ts: any[]']);
});

test('no any stands in the public types', () => {
  const written = declarations([at('core.ts'), at('index.ts')]);
  const paths = [...written.keys()].filter((path) => path.includes('/helpers/'));
  expect(paths.some((path) => path.endsWith('arithmetic/sum.d.ts'))).toBe(true);
  expect(paths.some((path) => path.endsWith('quotation/quote.d.ts'))).toBe(true);
  expect(paths.flatMap((path) => anyIn(path, written.get(path) ?? ''))).toEqual([]);
});
