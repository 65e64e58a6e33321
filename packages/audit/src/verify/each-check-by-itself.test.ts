import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { packNpm, regzip } from '../fixture/pack-npm.ts';
import { packTar } from '../fixture/pack-tar.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { tinyPackage } from '../fixture/tiny-package.ts';
import { writeFiles } from '../fixture/write-dataset.ts';
import { defaultLimits } from '../load/limits.ts';
import { LoadError } from '../load/load-error.ts';
import { checkArchive } from './check-archive.ts';
import { checkIds } from './check-ids.ts';
import { checkInputs } from './check-inputs.ts';
import { checkFiles, type Manifest, readManifest } from './check-manifest.ts';
import { checkPackage, packageOf } from './check-package.ts';
import { checkRebuilt } from './check-rebuilt.ts';
import { checkRecords } from './check-records.ts';
import { isNpmTar } from './is-npm-tar.ts';
import { readPackage } from './read-package.ts';
import { verifyPackage } from './verify-package.ts';

const root = mkdtempSync(join(tmpdir(), 'darkfigure-checks-'));
afterAll(() => rmSync(root, { recursive: true }));
let made = 0;
const place = () => {
  made += 1;
  const folder = join(root, String(made));
  mkdirSync(folder);
  return folder;
};
const good = tinyPackage();
const bytesOf = (texts: Iterable<readonly [string, string]>) =>
  new Map([...texts].map(([name, text]) => [name, Buffer.from(text)]));
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const entry = (path: string, text: string, rows: number | null = null) => ({
  path,
  sha256: sha256(text),
  bytes: Buffer.byteLength(text),
  rows,
});
const manifestOf = (fields: Partial<Manifest> = {}): Manifest => ({
  name: 'a',
  edition: '2026.11',
  files: [],
  beside: [entry('package.json', '{}')],
  ...fields,
});
const told = (
  problems: Iterable<{ check: string; file: string | null; line: number | null; message: string }>,
) =>
  [...problems].map(
    ({ check, file, line, message }) =>
      `${check} ${file}${line === null ? '' : `:${line}`} ${message}`,
  );

test('a manifest is read where it is written as the build writes it, and said what is wrong where it is not', () => {
  const sound = manifestOf({ files: [entry('a', 'x', 1)] });
  const written = (of: unknown) => Buffer.from(`${JSON.stringify(of, null, 1)}\n`);
  expect(readManifest(written(sound))).toEqual(sound);
  const wrong = (bytes: Buffer | undefined) => told([readManifest(bytes) as never]);
  expect(wrong(undefined)).toEqual(['manifest manifest.json the manifest is missing']);
  expect(wrong(Buffer.from('{'))).toEqual(['manifest manifest.json not JSON, or too long']);
  for (const other of [[], null, 'x', 5])
    expect(wrong(written(other))[0]).toMatch(/^manifest manifest\.json .*expected an object$/);
  expect(wrong(Buffer.from(JSON.stringify(sound)))).toEqual([
    'manifest manifest.json not written as the build writes it',
  ]);
  for (const key of ['name', 'edition', 'files', 'beside'])
    expect(wrong(written({ ...sound, [key]: 5 }))[0], key).toContain(`${key}: expected`);
  for (const key of ['path', 'sha256', 'bytes'])
    for (const list of ['files', 'beside'] as const) {
      const [first] = sound[list];
      expect(wrong(written({ ...sound, [list]: [{ ...first, [key]: null }] }))[0]).toContain(
        `${list}/0/${key}: expected`,
      );
    }
});

test('every file is held against the manifest: there, its bytes, its records, and none beside', () => {
  const files = bytesOf([
    ['manifest.json', ''],
    ['a.json', '[1,2]'],
    ['s.json', '{"figures":[1]}'],
    ['x.schema.json', '[1]'],
    ['t', 'text'],
    ['null.json', 'null'],
  ]);
  const listed = [
    entry('a.json', '[1,2]', 2),
    entry('s.json', '{"figures":[1]}', 1),
    entry('x.schema.json', '[1]'),
    entry('t', 'text'),
    entry('null.json', 'null'),
  ];
  const check = (of: Manifest['files'], more: Iterable<readonly [string, string]> = []) =>
    told(checkFiles(manifestOf({ files: of }), new Map([...files, ...bytesOf(more)])));
  expect(check(listed)).toEqual([]);
  expect(check([...listed, entry('gone', '')])).toEqual(['files gone the file is missing']);
  expect(check([...listed, entry('t', 'text')])).toEqual([
    'manifest manifest.json t is listed twice',
  ]);
  expect(check(listed, [['t', 'texts']])).toEqual([
    'files t 5 bytes instead of 4',
    'files t not the bytes of the manifest',
  ]);
  expect(check(listed, [['t', 'tent']])).toEqual(['files t not the bytes of the manifest']);
  expect(
    check(listed, [
      ['z', ''],
      ['Z', ''],
      ['b', ''],
    ]),
  ).toEqual(['Z', 'b', 'z'].map((name) => `files ${name} the manifest does not list this file`));
  for (const [at, rows] of [
    [0, 3],
    [0, null],
    [1, 2],
    [2, 1],
    [3, 0],
  ] as const)
    expect(check(listed.map((of, index) => (index === at ? { ...of, rows } : of)))).toEqual([
      `files ${listed[at]?.path} holds not ${rows} records`,
    ]);
});

test.each([
  ['install', true],
  ['preinstall', true],
  ['postinstall', true],
  ['uninstall', false],
  ['reinstall', false],
  ['preuninstall', false],
  ['install-more', false],
  ['prepare', false],
  ['test', false],
])('a script by the name of %s runs at an install: %s', (script, runs) => {
  const text = JSON.stringify({ name: 'a', version: '1.0.0', scripts: { [script]: 'x' } });
  const about = packageOf(Buffer.from(text), defaultLimits);
  expect(about).toEqual({ name: 'a', version: '1.0.0', scripts: [script] });
  const manifest = manifestOf({ beside: [entry('package.json', text)] });
  expect(told(checkPackage(about, manifest, bytesOf([['package.json', text]]), true))).toEqual(
    runs ? [`package package.json a script runs at ${script}`] : [],
  );
});

test('a package.json that cannot be read says nothing of itself', () => {
  const nothing = { name: '', version: '', scripts: [] };
  for (const text of ['', '{', '[]', 'null', '{"name":5,"version":null,"scripts":["install"]}'])
    expect(packageOf(Buffer.from(text), defaultLimits)).toEqual(nothing);
  expect(packageOf(undefined, defaultLimits)).toEqual(nothing);
  const text = '{"name":"a"}';
  const limits = { ...defaultLimits, line: text.length };
  expect(packageOf(Buffer.from(text), limits).name).toBe('a');
  expect(packageOf(Buffer.from(`${text} `), limits).name).toBe('');
});

test('what stands beside dist is held against the manifest, in a tarball all of it', () => {
  const about = { name: 'a', version: '1', scripts: [] };
  const manifest = manifestOf({ beside: [entry('package.json', '{}'), entry('LICENSE', 'x')] });
  const check = (texts: Iterable<readonly [string, string]>, isPacked = true) =>
    told(checkPackage(about, manifest, bytesOf(texts), isPacked));
  const sound = [
    ['package.json', '{}'],
    ['LICENSE', 'x'],
  ] as const;
  expect(check(sound)).toEqual([]);
  expect(check(sound.slice(0, 1))).toEqual(['files LICENSE the file is missing']);
  for (const other of ['y', 'xx'])
    expect(check([...sound, ['LICENSE', other]])).toEqual([
      'files LICENSE not the bytes of the manifest',
    ]);
  const more = [...sound, ['z.js', ''], ['a.js', '']] as const;
  expect(check(more)).toEqual(
    ['a.js', 'z.js'].map((name) => `files ${name} the manifest does not list this file`),
  );
  expect(check(more, false)).toEqual([]);
  expect(told(checkPackage({ ...about, name: 'b' }, manifest, bytesOf(sound), true))).toEqual([
    'package package.json the name is not a',
  ]);
  expect(told(checkPackage(about, manifestOf({ beside: [] }), new Map(), true))).toEqual([
    'manifest manifest.json package.json is not listed',
  ]);
});

test('a tarball is compared with one that was built anew, file by file', () => {
  const pack = (texts: Readonly<Record<string, string>>) => packNpm(new Map(Object.entries(texts)));
  const packed = pack({ a: '1', b: '2', c: '3' });
  const check = (mine: Buffer | null, other: Uint8Array) =>
    told(checkRebuilt(mine, other, defaultLimits));
  expect(check(packed, packed)).toEqual([]);
  expect(check(packed, new Uint8Array(packed))).toEqual([]);
  expect(check(packed, pack({ d: '4', a: '0', c: '3' }))).toEqual([
    'rebuild package/a not the bytes, compared with what the repository builds',
    'rebuild package/b too many, compared with what the repository builds',
    'rebuild package/d missing, compared with what the repository builds',
  ]);
  expect(check(packed, gzipSync(gunzipSync(packed), { level: 1 }))).toEqual([
    'rebuild null every file is the same, but packed otherwise: another npm?',
  ]);
  expect(check(null, packed)).toEqual([
    'rebuild null only a tarball can be compared with one that is built anew',
  ]);
  expect(() => check(packed, Buffer.from('x'))).toThrow(/built anew/);
});

const dist = bytesOf(
  [...good].flatMap(([name, text]) =>
    name.startsWith('dist/') ? [[name.slice('dist/'.length), text] as const] : [],
  ),
);
const records = (edits: Readonly<Record<string, string | null>>) => {
  const files = new Map(dist);
  for (const [name, text] of Object.entries(edits))
    if (text === null) files.delete(name);
    else files.set(name, Buffer.from(text));
  return told(checkRecords(files, defaultLimits));
};
const codes = 'json/codes.json';

test('every record is held against its schema, line by line', () => {
  expect(records({})).toEqual([]);
  expect(records({ 'schema/code.schema.json': null })).toEqual([
    'schema schema/code.schema.json no JSON Schema here',
  ]);
  expect(records({ 'schema/code.schema.json': '{' })).toHaveLength(1);
  expect(records({ [codes]: '[\n]' })).toEqual([`schema ${codes} does not end with a line break`]);
  expect(records({ [codes]: null })[0]).toBe(`schema ${codes} does not end with a line break`);
  expect(records({ [codes]: '[\n{,\n]\n' })).toContain(`schema ${codes}:2 not JSON`);
  expect(records({ [codes]: '[\n{}\n' }).at(-1)).toMatch(/^schema json\/codes\.json:3 expected \[/);
  const sound = JSON.stringify(tinyDataset.codes[0]);
  expect(
    records({ [codes]: `[\n${sound},\n{"a":1},\n${sound}\n]\n` }).every((problem) =>
      problem.startsWith(`schema ${codes}:3 `),
    ),
  ).toBe(true);
});

test('of one record five problems are told, and of one type a hundred', () => {
  const schema = JSON.stringify({ required: ['a', 'b', 'c', 'd', 'e', 'f'] });
  const lines = (count: number) =>
    `[\n${Array.from({ length: count }, () => '{}').join(',\n')}\n]\n`;
  const edits = (count: number) => ({ [codes]: lines(count), 'schema/code.schema.json': schema });
  expect(records(edits(1))).toEqual(
    ['a', 'b', 'c', 'd', 'e'].map((name) => `schema ${codes}:2 /${name}: is missing`),
  );
  expect(records(edits(19))).toHaveLength(95);
  expect(records(edits(20))).toHaveLength(100);
  expect(records(edits(30))).toHaveLength(100);
  // And another type is told of all the same.
  expect(records({ ...edits(30), 'json/inputs.json': '[\n{}\n]\n' }).length).toBeGreaterThan(100);
});

test('every id that a record names is followed', () => {
  expect([...checkIds(tinyDataset)]).toEqual([]);
  const [figure] = tinyDataset.figures;
  const [claim] = tinyDataset.claims;
  const [correction] = tinyDataset.corrections;
  const [measure] = tinyDataset.measures;
  const [publication] = tinyDataset.publications;
  const [place] = tinyDataset.geographies;
  const [gap] = tinyDataset.breaks;
  if (!figure || !claim || !correction || !measure || !publication || !place || !gap)
    throw new Error('the fixture is too small');
  const no = 'no/where';
  const scope = figure.scope;
  const nearest = [{ figure: no, why: 'x' }];
  const [vintage] = figure.vintages;
  const broken: readonly [string, Partial<typeof tinyDataset>][] = [
    [
      'publications',
      { publications: [{ ...publication, source: no }, ...tinyDataset.publications.slice(1)] },
    ],
    ['measures', { measures: [{ ...measure, source: no }, ...tinyDataset.measures.slice(1)] }],
    ...[
      { source: no },
      { measure: no },
      { scope: { ...scope, geography: { ...scope.geography, code: no } } },
      { scope: { ...scope, denominator: { text: 'x', figure: no } } },
      { vintages: [{ ...vintage, publication: no }] },
      { breaks: [no] },
      { unanswered: { question: 'x', why: 'x', needed: [], nearest } },
    ].map(
      (fields) =>
        [
          'figures',
          { figures: [{ ...figure, ...fields }, ...tinyDataset.figures.slice(1)] },
        ] as never,
    ),
    ...[
      { partOf: no },
      { origin: { description: 'x', figure: no, link: 'likely' } },
      { restsOn: [no] },
      { instead: nearest },
    ].map(
      (fields) =>
        ['claims', { claims: [{ ...claim, ...fields }, ...tinyDataset.claims.slice(1)] }] as never,
    ),
    ...[{ source: no }, { measures: [no] }, { geography: no }].map(
      (fields) =>
        ['breaks', { breaks: [{ ...gap, ...fields }, ...tinyDataset.breaks.slice(1)] }] as never,
    ),
    ...[{ source: no }, { figures: [no] }].map(
      (fields) =>
        [
          'corrections',
          { corrections: [{ ...correction, ...fields }, ...tinyDataset.corrections.slice(1)] },
        ] as never,
    ),
    [
      'geographies',
      { geographies: [...tinyDataset.geographies, { ...place, code: 'zz', within: [no] }] },
    ],
  ];
  for (const [type, fields] of broken)
    expect(
      told(checkIds({ ...tinyDataset, ...fields })),
      JSON.stringify(fields).slice(0, 200),
    ).toEqual([
      expect.stringMatching(
        new RegExp(
          `^ids json/${type}\\.json "[^"]+" names "no/where", which is neither a record nor a redirect$`,
        ),
      ),
    ]);
});

test('an id that moved may still be named', () => {
  const [redirect] = tinyDataset.redirects;
  const [first, ...others] = tinyDataset.claims;
  if (redirect === undefined || first === undefined) throw new Error('the fixture is too small');
  const claims = [{ ...first, restsOn: [redirect.id as never] }, ...others];
  expect([...checkIds({ ...tinyDataset, claims })]).toEqual([]);
});

test('a redirect leads to a record, and is none', () => {
  const [figure] = tinyDataset.figures;
  if (figure === undefined) throw new Error('the fixture is too small');
  const about = { reason: 'x', since: '2026.11' } as const;
  const withRedirects = (...redirects: readonly object[]) =>
    told(checkIds({ ...tinyDataset, redirects: redirects as never }));
  const moved = { id: 'a/b/c/1', kind: 'moved', to: figure.id, ...about };
  expect(withRedirects(moved, { id: 'a/b/c/2', kind: 'withdrawn', to: null, ...about })).toEqual(
    [],
  );
  expect(withRedirects({ ...moved, id: figure.id })).toEqual([
    `ids json/redirects.json "${figure.id}" is a record as well`,
  ]);
  expect(withRedirects(moved, { ...moved, id: 'z', to: moved.id })).toEqual([
    'ids json/redirects.json "z" leads to "a/b/c/1", which is a redirect itself',
  ]);
  expect(withRedirects({ ...moved, id: 'z', kind: 'split', to: ['x', figure.id] })).toEqual([
    'ids json/redirects.json "z" leads to "x", which is not there',
  ]);
});

test('raw files are looked for in the repository and nowhere else', async () => {
  const folder = place();
  const repository = join(folder, 'repository');
  writeFiles(repository, new Map([['raw/a.csv', 'abc']]));
  writeFileSync(join(folder, 'b.csv'), 'abc');
  writeFiles(join(folder, 'repository-too'), new Map([['c.csv', 'abc']]));
  const input = (path: string, text = 'abc') => ({ path, sha256: sha256(text) });
  const check = async (...inputs: ReturnType<typeof input>[]) =>
    told(await checkInputs(inputs, repository));
  expect(await check(input('raw/a.csv'))).toEqual([]);
  expect(await check(input('raw/a.csv', 'abd'), input('raw/b.csv'), input('raw'))).toEqual([
    'inputs raw/a.csv not what was built from',
    'inputs raw/b.csv not in the repository',
    'inputs raw not in the repository',
  ]);
  for (const path of ['../b.csv', 'raw/../../b.csv', '../repository-too/c.csv', '..', '.'])
    expect(await check(input(path))).toEqual([
      `inputs ${path} the path leads out of the repository`,
    ]);
});

test('an archive is the one that npm writes around its files: every byte of it counts', () => {
  const texts = new Map([
    ['a', ''],
    ['b', 'x'.repeat(511)],
    ['c', 'x'.repeat(512)],
    ['d', 'x'.repeat(513)],
  ]);
  const archive = gunzipSync(packNpm(texts));
  const files = bytesOf([...texts].map(([name, text]) => [`package/${name}`, text]));
  expect(isNpmTar(archive, files)).toBe(true);
  for (let at = 0; at < archive.length; at += 1) {
    archive[at] = (archive[at] ?? 0) ^ 1;
    if (isNpmTar(archive, files)) throw new Error(`byte ${at}`);
    archive[at] = (archive[at] ?? 0) ^ 1;
  }
  expect(isNpmTar(archive.subarray(0, -1), files)).toBe(false);
  expect(isNpmTar(archive.subarray(0, -512), files)).toBe(false);
  expect(isNpmTar(Buffer.concat([archive, Buffer.alloc(512)]), files)).toBe(false);
  expect(isNpmTar(archive, new Map([...files].reverse()))).toBe(false);
  expect(isNpmTar(archive, new Map([...files].slice(1)))).toBe(false);
  expect(isNpmTar(Buffer.alloc(1024), new Map())).toBe(true);
});

test('a path of a hundred bytes still has the header that npm writes, a longer one has not', () => {
  const check = (length: number) => {
    const name = 'n'.repeat(length - 'package/'.length);
    const archive = gunzipSync(packNpm(new Map([[name, 'x']])));
    return isNpmTar(archive, bytesOf([[`package/${name}`, 'x']]));
  };
  expect([check(99), check(100), check(101)]).toEqual([true, true, false]);
});

test('the gzip data are those of npm, and end where the file ends', () => {
  const packed = packNpm(new Map([['a', 'x']]));
  const files = bytesOf([['package/a', 'x']]);
  const check = (bytes: Buffer, isProven = false) => told(checkArchive(bytes, files, isProven));
  expect(check(packed)).toEqual([]);
  expect(check(Buffer.concat([packed, Buffer.alloc(1)]))).toContain(
    'archive null something stands behind the end of the gzip data',
  );
  const system = Buffer.from(packed);
  system[9] = 3;
  expect(check(system)).toEqual(['archive null the gzip header is not the one that npm writes']);
  const loose = gzipSync(gunzipSync(packed), { level: 1 });
  packed.copy(loose, 0, 0, 10);
  expect(check(loose)).toEqual([
    'archive null the files are packed otherwise than zlib packs them here; only an integrity can tell',
  ]);
  expect(check(loose, true)).toEqual([]);
  const other = packTar([{ path: 'package/a', content: 'x' }]);
  const loosely = gzipSync(other, { level: 1 });
  packed.copy(loosely, 0, 0, 10);
  for (const isProven of [true, false])
    for (const framed of [regzip(other), loosely])
      expect(check(framed, isProven)).toEqual([
        'archive null the frame of the archive is not the one that npm writes around these files',
      ]);
});

test('of a folder what npm packs by itself is read, and all below dist; of a tarball everything', async () => {
  const names = [
    'package.json',
    'README.md',
    'readme',
    'LICENSE',
    'LICENCE-DATA',
    'licence.txt',
    'CHANGELOG.md',
  ];
  const others = [
    'my-README.md',
    'README~',
    'package.json.bak',
    'index.js',
    'package-lock.json',
    'x-package.json',
    'src/README.md',
  ];
  const below = ['dist/index.js', 'dist/a/b/c.json', 'dist/.hidden', 'dist/README.md'];
  const texts = new Map([...names, ...others, ...below].map((name) => [name, name]));
  const folder = writeFiles(place(), texts);
  const found = await readPackage(folder, defaultLimits);
  expect([...found.beside.keys()]).toEqual([...names].sort());
  expect([...found.dist].map(([name, bytes]) => [name, bytes.toString()])).toEqual(
    below
      .map((name) => [name.slice('dist/'.length), name])
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
  expect([found.packed, found.entries.size]).toEqual([null, 0]);
  const total = [...names, ...below].reduce((sum, name) => sum + name.length, 0);
  expect((await readPackage(folder, { ...defaultLimits, total })).dist.size).toBe(below.length);
  await expect(readPackage(folder, { ...defaultLimits, total: total - 1 })).rejects.toMatchObject({
    code: 'too-large',
  });
  const path = join(place(), 'a.tgz');
  writeFileSync(path, packNpm(texts));
  const packed = await readPackage(path, defaultLimits);
  expect([...packed.beside.keys()]).toEqual([...names, ...others]);
  expect([...packed.dist.keys()]).toEqual(below.map((name) => name.slice('dist/'.length)));
  expect([...packed.entries.keys()]).toEqual([...texts.keys()].map((name) => `package/${name}`));
});

test('a folder without package.json or dist is no package, and nothing is not there', async () => {
  for (const [name, code] of [
    ['dist/a', 'not-a-dataset'],
    ['package.json', 'not-a-dataset'],
  ] as const) {
    const folder = writeFiles(place(), new Map([[name, '{}']]));
    await expect(readPackage(folder, defaultLimits)).rejects.toMatchObject({ code });
  }
  await expect(readPackage(join(root, 'none'), defaultLimits)).rejects.toMatchObject({
    code: 'not-found',
    issues: [{ file: null, line: null, message: 'no such file or folder' }],
  });
});

test('a verification says how much was looked at', async () => {
  const folder = writeFiles(place(), good);
  const { checked, anchor } = await verifyPackage(folder);
  const lists = Object.values(tinyDataset).filter((of): of is readonly never[] =>
    Array.isArray(of),
  );
  expect(checked).toEqual({
    files: good.size,
    bytes: [...good.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0),
    records: lists.reduce((sum, list) => sum + list.length, 0),
    inputs: 0,
  });
  expect(anchor).toBe('manifest');
  const { checked: compared } = await verifyPackage(folder, { repository: place() });
  expect(compared.inputs).toBe(tinyDataset.inputs.length);
});

test('of a damaged tarball nothing is said but that, and what it was held against', async () => {
  const path = join(place(), 'a.tgz');
  writeFileSync(path, 'x');
  const nothing = { files: 0, bytes: 0, records: 0, inputs: 0 };
  for (const [options, anchor] of [
    [{}, 'manifest'],
    [{ integrity: 'sha512-x' }, 'integrity'],
    [{ rebuilt: Buffer.from('x'), integrity: 'sha512-x' }, 'rebuild'],
  ] as const) {
    const found = await verifyPackage(path, options);
    expect(found).toMatchObject({ name: '', version: '', edition: '', checked: nothing, anchor });
    expect(found.problems).toMatchObject([{ check: 'archive', file: null }]);
  }
  const error: unknown = await verifyPackage(join(root, 'none')).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(LoadError);
});

test('another edition than that of the manifest is found', async () => {
  const text = good.get('dist/manifest.json') ?? '';
  const other = new Map(good).set(
    'dist/manifest.json',
    text.replace(`"edition": "${tinyDataset.edition}"`, '"edition": "1999.01"'),
  );
  const { problems } = await verifyPackage(writeFiles(place(), other));
  expect(told(problems)).toEqual(['manifest json/edition.json not edition 1999.01']);
});

test('data are the files in their folder, and nothing that only looks like one of them', async () => {
  for (const name of [
    'sub/json/more.json',
    'json/claims.json.bak',
    'json/sub/more.json',
    'xjson/more.json',
  ]) {
    const { problems } = await verifyPackage(
      writeFiles(place(), new Map(good).set(`dist/${name}`, '[\n]\n')),
    );
    expect(told(problems)).toEqual([`files ${name} the manifest does not list this file`]);
  }
});

test('a tarball that is packed otherwise is told so beside an integrity that it has not', async () => {
  const path = join(place(), 'a.tgz');
  const packed = packNpm(good);
  const loose = gzipSync(gunzipSync(packed), { level: 1 });
  packed.copy(loose, 0, 0, 10);
  writeFileSync(path, loose);
  const { problems } = await verifyPackage(path, { integrity: 'sha512-x' });
  expect(problems.map(({ check }) => check)).toEqual(['archive', 'integrity']);
});

test('data that cannot be read are a finding with its file and line', async () => {
  const other = new Map(good).set('dist/json/claims.json', '[\n[]\n]\n');
  const { problems, edition, checked } = await verifyPackage(writeFiles(place(), other));
  expect(told(problems)).toContain('schema json/claims.json:2 expected one JSON object a line');
  expect([edition, checked.records]).toEqual(['', 0]);
});
