import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { Example } from './example.ts';

const folder = import.meta.dirname;

/** What the compiler says of examples, under the settings of this package. */
export function typeErrors(examples: readonly Example[]): readonly string[] {
  const config = join(folder, '../../tsconfig.json');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(config, ts.sys.readFile).config,
    ts.sys,
    dirname(config),
  );
  const files = new Map(
    examples.map((example, at) => [join(folder, `example-${at}.virtual.ts`), example]),
  );
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([...files.keys()], options, {
    ...host,
    fileExists: (path) => files.has(path) || host.fileExists(path),
    readFile: (path) => files.get(path)?.code ?? host.readFile(path),
    getSourceFile: (path, language, ...rest) => {
      const example = files.get(path);
      return example === undefined
        ? host.getSourceFile(path, language, ...rest)
        : ts.createSourceFile(path, example.code, language);
    },
  });
  return [...files].flatMap(([path, { name }]) => {
    const source = program.getSourceFile(path);
    if (source === undefined) return [`${name} was not compiled`];
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return found.map(({ messageText, start = 0 }) => {
      const { line } = source.getLineAndCharacterOfPosition(start);
      return `${name}, line ${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  });
}
