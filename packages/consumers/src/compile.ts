import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

const current = join(import.meta.dirname, '../../../node_modules/typescript/bin/tsc');

/** What the compiler says of some files beside the installed packages, its own types checked too; empty where it is content. */
export function compile(
  project: string,
  options: object,
  files: Readonly<Record<string, string>>,
  compiler: string = current,
): string {
  const folder = mkdtempSync(join(project, 'ts-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    lib: ['es2022', 'dom'],
    skipLibCheck: false,
    types: [],
    resolveJsonModule: true,
    ...options,
  };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: Object.keys(files) }),
  );
  try {
    return run(process.execPath, [compiler, '-p', folder], folder);
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
