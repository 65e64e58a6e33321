import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** The packages as a stranger gets them: packed, installed in an empty project, used from every module system. */
const root = join(import.meta.dirname, '../../..');
const bin = (name: string) => join(root, 'node_modules/.bin', name);
let project: string;

const run = (command: string, args: readonly string[], cwd = project): string =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', npm_config_loglevel: 'error' },
  });

/** The compiler’s messages; empty where it is content. */
function compile(config: object, files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(project, 'ts-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        target: 'es2022',
        skipLibCheck: false,
        types: [],
        resolveJsonModule: true,
        ...config,
      },
      files: Object.keys(files),
    }),
  );
  try {
    return run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder]);
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'darkfigure-stranger-'));
  const tarballs = ['schema', 'dataset', 'helpers', 'audit', 'cli'].map((name) => {
    const [packed] = JSON.parse(
      run('npm', ['pack', '--json', '--pack-destination', project], join(root, 'packages', name)),
    ) as [{ filename: string }];
    return join(project, packed.filename);
  });
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'stranger', private: true, type: 'module' }),
  );
  run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', ...tarballs]);
}, 300_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

const ID = 'darkfigure/share-controlled-by-cartels/us/undated/sexual-exploitation';
const use = `const figure = catalog.figure('${ID}');
console.log(JSON.stringify([figure.state, figure.value.kind, figure.value.reason, dataset.figures.length, catalog.find({ source: 'nhth' }).total > 100]));`;

test('ESM and CommonJS see the same data', () => {
  writeFileSync(
    join(project, 'use.mjs'),
    `import { catalog } from '@darkfigure/helpers';\nimport { dataset } from '@darkfigure/dataset';\n${use}`,
  );
  writeFileSync(
    join(project, 'use.cjs'),
    `const { catalog } = require('@darkfigure/helpers');\nconst { dataset } = require('@darkfigure/dataset');\n${use}`,
  );
  const [esm, cjs] = [run('node', ['use.mjs']), run('node', ['use.cjs'])];
  expect(JSON.parse(esm).slice(0, 3)).toEqual(['settled', 'unknown', 'no-reliable-estimate']);
  expect(JSON.parse(esm)[4]).toBe(true);
  expect(cjs).toBe(esm);
});

test('JSON and per-source subpaths load in both module systems', () => {
  writeFileSync(
    join(project, 'subpaths.mjs'),
    `import figures from '@darkfigure/dataset/json/figures.json' with { type: 'json' };
import { nhth } from '@darkfigure/dataset/sources/nhth';
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const same = JSON.stringify(require('@darkfigure/dataset/sources/nhth').nhth) === JSON.stringify(nhth);
console.log(JSON.stringify([figures.length === require('@darkfigure/dataset/json/figures.json').length, same, nhth.source.id, require('@darkfigure/dataset/sources/nhth.json').figures.length === nhth.figures.length]));`,
  );
  expect(JSON.parse(run('node', ['--no-warnings', 'subpaths.mjs']))).toEqual([
    true,
    true,
    'nhth',
    true,
  ]);
});

const typed = `import { catalog, describe, trace, type FigureId } from '@darkfigure/helpers';
import { dataset, type Figure } from '@darkfigure/dataset';
type IsAny<T> = 0 extends 1 & T ? true : false;
const no = <T,>(_isAny: IsAny<T> extends true ? never : 'typed') => {};
const id: FigureId = '${ID}';
const figure = catalog.figure(id);
no<typeof figure>('typed');
no<typeof figure.scope.unit>('typed');
no<typeof dataset>('typed');
no<(typeof dataset.figures)[number]>('typed');
const sentence: string = describe(figure);
const plain: readonly Figure[] = dataset.figures;
if (figure.state === 'settled' && figure.value.kind === 'interval') { const level: number = figure.value.level; void level; }
// @ts-expect-error an id that does not exist
catalog.figure('nhth/cases-identified/us/1066');
// @ts-expect-error a code that does not exist
catalog.find({ unit: 'victms' });
// @ts-expect-error figures do not add up
figure + figure;
// @ts-expect-error a source that does not exist
catalog.find({ source: 'nhtt' });
void [sentence, plain, trace];
`;
const jsonTyped = `import figures from '@darkfigure/dataset/json/figures.json' with { type: 'json' };
type IsAny<T> = 0 extends 1 & T ? true : false;
const typed: IsAny<typeof figures> extends true ? never : 'typed' = 'typed';
const id: string | undefined = figures[0]?.id;
// @ts-expect-error no such field
figures[0]?.vlaue;
void [typed, id];
`;

test('TypeScript, nodenext ESM', () => {
  expect(
    compile(
      { module: 'nodenext', moduleResolution: 'nodenext' },
      { 'use.mts': typed, 'json.mts': jsonTyped },
    ),
  ).toBe('');
});
test('TypeScript, nodenext CommonJS', () => {
  const cjs = `${typed.replace(
    'import { catalog',
    "import helpers = require('@darkfigure/helpers');\nimport { catalog",
  )}void helpers;\n`;
  expect(compile({ module: 'nodenext', moduleResolution: 'nodenext' }, { 'use.cts': cjs })).toBe(
    '',
  );
});
test('TypeScript, bundler', () => {
  expect(
    compile(
      { module: 'esnext', moduleResolution: 'bundler' },
      { 'use.ts': typed, 'json.ts': jsonTyped },
    ),
  ).toBe('');
});

test('a browser bundle runs without anything of Node', async () => {
  const entry = join(project, 'page.js');
  writeFileSync(
    entry,
    `import { catalog, describe } from '@darkfigure/helpers';\nglobalThis.answer = describe(catalog.figure('${ID}'));`,
  );
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
    metafile: true,
    minify: true,
  });
  expect(Object.keys(metafile.inputs).filter((path) => path.startsWith('node:'))).toEqual([]);
  const page: { answer?: string; Intl: typeof Intl } = { Intl };
  runInNewContext(outputFiles[0]?.text ?? '', page);
  expect(page.answer).toMatch(/no reliable estimate/i);
});

test('the command line answers from the installed package', () => {
  const darkfigure = join(project, 'node_modules/.bin/darkfigure');
  expect(existsSync(darkfigure)).toBe(true);
  expect(run(darkfigure, ['figure', ID])).toMatch(/no reliable estimate/i);
  expect(
    JSON.parse(run(darkfigure, ['claim', 'us-32bn-second-most-profitable', '--json'])),
  ).toBeTypeOf('object');
});

test('nothing shipped runs at install, and the helpers bring nothing but the data', () => {
  const installed = join(project, 'node_modules/@darkfigure');
  const of = (name: string) =>
    JSON.parse(readFileSync(join(installed, name, 'package.json'), 'utf8')) as {
      scripts?: Record<string, string>;
      dependencies?: Record<string, string>;
    };
  for (const name of readdirSync(installed))
    expect(
      Object.keys(of(name).scripts ?? {}).filter((script) => /install|prepare/.test(script)),
    ).toEqual([]);
  expect(Object.keys(of('helpers').dependencies ?? {})).toEqual(['@darkfigure/dataset']);
  expect(of('dataset').dependencies ?? {}).toEqual({});
});

test('publint and are-the-types-wrong find nothing but the JSON default exports', () => {
  for (const name of ['schema', 'dataset', 'helpers', 'audit', 'cli']) {
    run(bin('publint'), ['run', '--strict', join(root, 'packages', name)], root);
  }
  const tarballs = readdirSync(project).filter(
    (name) => name.endsWith('.tgz') && !name.startsWith('darkfigure-0'),
  );
  for (const tarball of tarballs) {
    run(
      bin('attw'),
      [join(project, tarball), '--profile', 'node16', '--format', 'ascii', '--entrypoints', '.'],
      root,
    );
  }
});
