import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadErrorOf } from '../fixture/load-error-of.ts';
import { standInNpm } from '../fixture/stand-in-npm.ts';
import { writeFiles } from '../fixture/write-dataset.ts';
import { rebuildPackage } from '../verify/rebuild.ts';
import { withPackage } from './fetch-package.ts';
import { runTool, ToolError } from './run-tool.ts';

const { root, asked, npmIs } = standInNpm();

const spec = { name: '@darkfigure/dataset', version: '1.2.3' };
const options = { cwd: root, registry: 'https://registry.example.org:4873/npm/' };
const packs = (file: string) =>
  `for dest; do [ "$before" = --pack-destination ] && break; before=$dest; done; echo bytes > "$dest/a-1.tgz"; echo '[{"filename":"${file}"}]'`;

test('npm is asked for the tarball alone, in the folder whose settings count, and what it gave is used and removed', async () => {
  npmIs(packs('a-1.tgz'));
  let tarball = '';
  const used = await withPackage(spec, options, async (file) => {
    tarball = file;
    expect(existsSync(file)).toBe(true);
    return readFileSync(file, 'utf8');
  });
  expect(used).toBe('bytes\n');
  expect(existsSync(tarball)).toBe(false);
  const [, folder = ''] = /--pack-destination (\S+)/.exec(readFileSync(asked, 'utf8')) ?? [];
  expect(join(folder, 'a-1.tgz')).toBe(tarball);
  expect(readFileSync(asked, 'utf8')).toBe(
    `${root}: pack @darkfigure/dataset@1.2.3 --json --ignore-scripts --pack-destination ${folder} --fetch-retry-mintimeout 500 --fetch-retry-maxtimeout 2000 --registry ${options.registry}\n`,
  );
  writeFileSync(asked, '');
  await withPackage(spec, { cwd: root }, async () => null);
  expect(readFileSync(asked, 'utf8')).toMatch(/--fetch-retry-maxtimeout 2000\n$/);
});

test.each(['http://localhost:4873', 'http://[::1]:4873/', 'https://a.b/c/@d/~e-f_g'])(
  'a registry is handed on as it is: %s',
  async (registry) => {
    npmIs(packs('a-1.tgz'));
    await withPackage(spec, { cwd: root, registry }, async () => null);
    expect(readFileSync(asked, 'utf8')).toMatch(
      new RegExp(` --registry ${registry.replace(/[[\]]/g, '\\$&')}\n$`),
    );
  },
);

test.each([['../a-1.tgz'], ['/etc/a.tgz'], ['a/a-1.tgz'], ['.tgz'], ['a-1.tgz.js'], ['']])(
  'a name that leads elsewhere is not opened: %j',
  async (file) => {
    npmIs(packs(file));
    const error = await loadErrorOf(withPackage(spec, options, async () => 'used'));
    expect([error.code, error.message]).toEqual([
      'not-found',
      '@darkfigure/dataset@1.2.3: could not be fetched (npm: gave no tarball)',
    ]);
  },
);

test.each([
  ['echo "npm error 404 Not Found" >&2; exit 1', 'npm: 404 Not Found'],
  ['exit 7', 'npm: 7'],
  ['echo no json', 'JSON'],
  ['echo "[]"', 'npm: gave no tarball'],
])('what npm cannot give is not found: %s', async (script, said) => {
  npmIs(script);
  const error = await loadErrorOf(withPackage(spec, options, async () => 'used'));
  expect(error.code).toBe('not-found');
  expect(error.issues).toHaveLength(1);
  expect(error.message).toMatch(/^@darkfigure\/dataset@1\.2\.3: could not be fetched \(/);
  expect(error.message).toContain(said);
});

test('what the use of a tarball throws is thrown as it is', async () => {
  npmIs(packs('a-1.tgz'));
  const own = new RangeError('mine');
  await expect(withPackage(spec, options, () => Promise.reject(own))).rejects.toBe(own);
});

test('a tool that is missing is told from one that fails', async () => {
  const call = { cwd: root, most: 100, patience: 10_000 };
  npmIs('echo out; echo "npm error said" >&2');
  expect((await runTool('npm', ['x'], call)).toString()).toBe('out\n');
  npmIs('exit 3');
  const failed: unknown = await runTool('npm', [], call).catch((error: unknown) => error);
  expect(failed).toMatchObject({ name: 'ToolError', detail: '3', missing: false });
  npmIs('head -c 200 /dev/zero');
  const long: unknown = await runTool('npm', [], call).catch((error: unknown) => error);
  expect(long).toMatchObject({ detail: 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER' });
  npmIs('exec sleep 20');
  const slow: unknown = await runTool('npm', [], { ...call, patience: 100 }).catch(
    (error: unknown) => error,
  );
  expect(slow).toMatchObject({ detail: 'gave no answer', missing: false });
  process.env.PATH = join(root, 'nowhere');
  const missing: unknown = await runTool('npm', [], call).catch((error: unknown) => error);
  expect(missing).toBeInstanceOf(ToolError);
  expect(missing).toMatchObject({ detail: 'is not installed', missing: true });
});

/** Writes what stands in a folder, links with their aims, in the place of a tarball. */
const listing = `
import { readdirSync, readlinkSync, writeFileSync } from 'node:fs';
const [, , folder] = process.argv;
const told = [];
const walk = (inside) => {
  for (const entry of readdirSync(folder + inside, { withFileTypes: true })) {
    const name = inside + '/' + entry.name;
    if (entry.isSymbolicLink()) told.push(name.slice(1) + ' -> ' + readlinkSync(folder + name));
    else if (entry.isDirectory()) walk(name);
    else told.push(name.slice(1));
  }
};
walk('');
writeFileSync(folder + '/built.tgz', told.sort().join('\\n'));
console.log('[{"filename":"built.tgz"}]');
`;

function repository(): string {
  const folder = join(mkdtempSync(join(root, 'repository-')));
  writeFiles(
    folder,
    new Map([
      ['.gitignore', 'node_modules\nignored.txt\n'],
      ['packages/schema/a.ts', 'schema'],
      ['packages/dataset/b.ts', 'dataset'],
      ['packages/dataset/gone.ts', 'gone'],
      ['ignored.txt', 'ignored'],
      ['node_modules/left/index.js', 'left'],
      ['node_modules/@other/right/index.js', 'right'],
    ]),
  );
  mkdirSync(join(folder, 'node_modules/@darkfigure'));
  symlinkSync('../../packages/schema', join(folder, 'node_modules/@darkfigure/schema'));
  symlinkSync('left', join(folder, 'node_modules/alias'));
  symlinkSync('../packages/dataset', join(folder, 'node_modules/dataset'));
  symlinkSync('b.ts', join(folder, 'packages/dataset/linked.ts'));
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', folder, ...args], { stdio: 'ignore' });
  git('init');
  git('add', '.');
  rmSync(join(folder, 'packages/dataset/gone.ts'));
  writeFileSync(join(folder, 'packages/dataset/new ü.ts'), 'new');
  return folder;
}

test('what is built anew is a copy of the working tree, with the packages that are installed', async () => {
  const folder = repository();
  const kept = execFileSync('git', ['-C', folder, 'status', '--porcelain', '-z']).toString();
  writeFileSync(join(root, 'listing.mjs'), listing);
  npmIs(`[ "$1" != pack ] || '${process.execPath}' '${join(root, 'listing.mjs')}' "$last"`);
  const built = Buffer.from(await rebuildPackage(folder)).toString();
  const calls = readFileSync(asked, 'utf8').trim().split('\n');
  const copy = /--pack-destination (\S+)/.exec(calls[2] ?? '')?.[1] ?? '';
  expect(calls).toEqual([
    `${copy}/packages/schema: run build`,
    `${copy}/packages/dataset: run build`,
    `${copy}/packages/dataset: pack --json --ignore-scripts --pack-destination ${copy}`,
  ]);
  expect(built.split('\n')).toEqual(
    [
      '.gitignore',
      'packages/dataset/b.ts',
      'packages/dataset/new ü.ts',
      'packages/schema/a.ts',
      // Those of the workspace lead to the copy, the others to what is installed.
      `node_modules/@darkfigure/schema -> ${copy}/packages/schema`,
      `node_modules/@other/right -> ${folder}/node_modules/@other/right`,
      `node_modules/alias -> ${folder}/node_modules/alias`,
      `node_modules/dataset -> ${copy}/packages/dataset`,
      `node_modules/left -> ${folder}/node_modules/left`,
    ].sort(),
  );
  expect(existsSync(copy)).toBe(false);
  expect(execFileSync('git', ['-C', folder, 'status', '--porcelain', '-z']).toString()).toBe(kept);
});

test('a build that fails is said, and leaves nothing', async () => {
  const folder = repository();
  for (const [script, said] of [
    ['echo "npm error broken" >&2; exit 1', 'could not be built (npm: broken)'],
    ['echo no json', 'could not be built ('],
  ] as const) {
    npmIs(script);
    const error = await loadErrorOf(rebuildPackage(folder));
    expect([error.code, error.issues[0]?.file]).toEqual(['not-readable', null]);
    expect(error.message).toContain(`${folder}: ${said}`);
  }
  npmIs('echo "[]"');
  await expect(rebuildPackage(folder)).rejects.toMatchObject({ code: 'EISDIR' });
  expect((await loadErrorOf(rebuildPackage(mkdtempSync(join(root, 'none-'))))).message).toContain(
    'could not be built (git: ',
  );
  rmSync(join(folder, 'node_modules'), { recursive: true });
  await expect(rebuildPackage(folder)).rejects.toMatchObject({ code: 'ENOENT' });
});
