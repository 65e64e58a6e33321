import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { compile } from './compile.ts';
import { askDuckDb } from './duckdb.ts';
import { asserting, readme } from './readme.ts';
import { run } from './run.ts';

/** What a stranger does who follows a page from top to bottom in the folder where the packages were installed. */
const root = join(import.meta.dirname, '../../..');
const [stranger, tools] = [inject('stranger'), inject('tools')];
const pages = [
  '.',
  'packages/dataset',
  'packages/schema',
  'packages/audit',
  'packages/cli',
] as const;
const blocksOf = (language: string) =>
  pages.flatMap((page) =>
    readme(page)
      .blocks.filter((block) => block.language === language)
      .map(({ code }, at) => [page, at + 1, code] as const),
  );

beforeAll(() => {
  // The tarball of “an older edition”, under the name that npm gives it, and a text that quotes a figure.
  const tarball = 'darkfigure-dataset-0.1.0.tgz';
  copyFileSync(join(stranger, '..', tarball), join(stranger, tarball));
  writeFileSync(
    join(stranger, 'article.md'),
    'As `tip-report/victims-identified/world/2022` says.\n',
  );
  symlinkSync(join(tools, 'node_modules/@duckdb'), join(stranger, 'node_modules/@duckdb'));
  symlinkSync(join(root, 'node_modules/ajv'), join(stranger, 'node_modules/ajv'));
});

test('every language of a block is tried', () => {
  const known = ['json', 'sh', 'sql', 'ts', ''];
  for (const page of pages)
    for (const { language } of readme(page).blocks) expect(known, page).toContain(language);
});

test.each(blocksOf('ts'))(
  '%s: the TypeScript of block %i compiles, runs and keeps its promises',
  (_page, _at, code) => {
    const options = {
      module: 'nodenext',
      target: 'es2023',
      lib: ['es2023', 'dom'],
      skipLibCheck: true,
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
    };
    const page = asserting(code);
    expect(compile(stranger, options, { 'page.mts': page })).toBe('');
    const file = join(stranger, 'page.mts');
    writeFileSync(file, page);
    const printed = run(process.execPath, ['--no-warnings', file], stranger);
    const promised = page.match(/^kept\(/gm)?.length ?? 0;
    expect(printed.match(/^kept$/gm)?.length ?? 0).toBe(promised);
  },
);

test('a promise that is not kept is noticed', () => {
  const file = join(stranger, 'broken-promise.mts');
  writeFileSync(file, asserting('const one = 1;\none; // 2, as promised\n'));
  expect(() => run(process.execPath, ['--no-warnings', file], stranger)).toThrow(/promises 2/);
});

test.each(blocksOf('sql'))(
  '%s: the query of block %i answers in DuckDB',
  async (_page, _at, code) => {
    const rows = await askDuckDb(code, { stranger, tools });
    expect(rows.map(({ text }) => text)).toContain('115,324');
    // One number a year: a part beside its total, told apart by nothing that is shown, would read as a second total.
    expect(new Set(rows.map(({ start }) => start)).size).toBe(rows.length);
  },
);

test.each(blocksOf('json'))(
  '%s: the JSON of block %i is what the package takes',
  (_page, _at, code) => {
    const file = join(stranger, 'policy.mjs');
    writeFileSync(
      file,
      `import { parsePolicy } from '@darkfigure/audit';\nparsePolicy(${JSON.stringify(code)});\nconsole.log('taken');\n`,
    );
    expect(run(process.execPath, [file], stranger)).toBe('taken\n');
  },
);

/** Lines of the shell blocks, without remarks. */
const commands = blocksOf('sh').flatMap(([page, , code]) =>
  code
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '')
    .flatMap((line) => line.split(' && '))
    .map((line) => [page, line] as const),
);
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

test.each(commands)('%s: `%s` does what it says', (page, command) => {
  const [program, verb, ...rest] = command.split(' ');
  if (program === 'npx') {
    expect(verb).toBe('darkfigure');
    const { status, stderr } = spawnSync(join(stranger, 'node_modules/.bin/darkfigure'), rest, {
      cwd: stranger,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    return;
  }
  expect(program).toBe('npm');
  if (verb === 'install') {
    // Installed from the tarballs by the setup; what is asked for must be one of them.
    const names = rest.filter((name) => !name.startsWith('-'));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names)
      expect(readFileSync(join(stranger, 'node_modules', name, 'package.json'), 'utf8')).toContain(
        `"name": "${name}"`,
      );
  } else {
    // Of the repository itself: continuous integration runs these, and so they are only looked for here.
    expect(page).toBe('.');
    if (verb !== 'ci') expect(Object.keys(scripts)).toContain(verb === 'run' ? rest[0] : verb);
  }
});

test.each([
  ['packages/audit', ['@darkfigure/audit', '@darkfigure/audit/load', '@darkfigure/audit/terminal']],
  ['packages/dataset', ['@darkfigure/dataset']],
  ['packages/cli', ['darkfigure']],
] as const)('%s: the page names everything that the package exports', (page, modules) => {
  const { text } = readme(page);
  for (const name of modules) {
    const file = join(stranger, 'exports.mjs');
    writeFileSync(
      file,
      `console.log(JSON.stringify(Object.keys(await import(${JSON.stringify(name)}))));\n`,
    );
    const exported = (JSON.parse(run(process.execPath, [file], stranger)) as string[]).filter(
      // What is imported of CommonJS is a default, too.
      (entry) => !/^(?:default|module\.exports)$/.test(entry),
    );
    const missing = exported.filter((entry) => !new RegExp(`\\b${entry}\\b`).test(text));
    expect(missing, name).toEqual([]);
  }
});

test('the page of the command names every verb', () => {
  const { text } = readme('packages/cli');
  const help = run(join(stranger, 'node_modules/.bin/darkfigure'), ['--help'], stranger);
  const verbs = [...help.matchAll(/^ {2}([a-z]+) (?:[<[]| {2})/gm)].map(([, verb]) => verb);
  expect(verbs.length).toBeGreaterThan(8);
  for (const verb of verbs) expect(text).toMatch(new RegExp(`\`darkfigure ${verb}\\b`));
});
