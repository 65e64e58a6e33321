import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import type { Dataset, Figure, SourceData } from './index.ts';

/** What stands in `dist/` after a build, as it is shipped. */
const folder = join(import.meta.dirname, '..');
const dist = join(folder, 'dist');
const sources = join(dist, 'sources');
const scratch = mkdtempSync(join(tmpdir(), 'darkfigure-packed-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const imported = async (path: string) =>
  (await import(/* @vite-ignore */ pathToFileURL(join(dist, path)).href)) as Record<
    string,
    unknown
  >;
const jsonOf = (path: string) => JSON.parse(readFileSync(join(dist, path), 'utf8')) as unknown;
const bundleOf = async (name: string, source: string): Promise<Uint8Array> => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${name} } from './${source}.js'`, resolveDir: sources },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    platform: 'browser',
    metafile: true,
    write: false,
  });
  expect(Object.keys(metafile.inputs).filter((path) => path.includes('node:'))).toEqual([]);
  return outputFiles[0]?.contents ?? new Uint8Array();
};
const forNode = createRequire(import.meta.url)(join(dist, 'index.cjs')) as { dataset: Dataset };
const ids = readdirSync(sources)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -'.json'.length));

test('every entry and every form hold the same records', async () => {
  const { dataset } = forNode;
  const { dataset: other } = await imported('index.js');
  for (const [type, records] of Object.entries({
    ...dataset,
    inputs: jsonOf('json/inputs.json'),
  })) {
    if (type === 'edition') continue;
    const text = JSON.stringify(records);
    if (type === 'inputs') expect(other).not.toHaveProperty('inputs');
    else expect(JSON.stringify((other as Dataset)[type as 'figures'])).toBe(text);
    // The committed lines, and nothing but brackets and commas around them.
    const lines = readFileSync(join(folder, `data/${type}.jsonl`), 'utf8')
      .split('\n')
      .slice(0, -1);
    const file = readFileSync(join(dist, `json/${type}.json`), 'utf8');
    expect(file).toBe(lines.length === 0 ? '[\n]\n' : `[\n${lines.join(',\n')}\n]\n`);
    expect(`[${lines.join(',')}]`).toBe(text);
  }
});

test('what a bundler takes that asks for the code for Node answers as one file, beside a stranger’s records.js', async () => {
  const file = join(scratch, 'bundled', 'index.cjs');
  await build({
    stdin: {
      contents: `console.log(JSON.stringify(require('./index.cjs').dataset.figures))`,
      resolveDir: dist,
    },
    bundle: true,
    minify: true,
    platform: 'node',
    outfile: file,
  });
  const figures = JSON.stringify(forNode.dataset.figures);
  const answer = () =>
    execFileSync(process.execPath, [file], { encoding: 'utf8', maxBuffer: 1e8 }).trimEnd();
  expect(answer() === figures).toBe(true);
  writeFileSync(join(scratch, 'bundled', 'records.js'), 'export const text = `of others`;\n');
  expect(answer() === figures).toBe(true);
});

test('one figure costs a bundle its own size, at most 2 kB as it is sent; one source less than its JSON', async () => {
  for (const id of ids) {
    const json = readFileSync(join(sources, `${id}.json`));
    const { figures } = JSON.parse(json.toString('utf8')) as SourceData;
    const byText = new Map(figures.map((figure) => [JSON.stringify(figure), figure.id]));
    for (const [name, value] of Object.entries(await imported(`sources/${id}.js`))) {
      const bundle = await bundleOf(name, id);
      if (byText.has(JSON.stringify(value))) {
        // What nobody knows comes with why, what would be needed and what is nearby.
        const limit = (value as Figure).unanswered === undefined ? 2000 : 2500;
        expect(gzipSync(bundle, { level: 9 }).length, name).toBeLessThanOrEqual(limit);
        expect(bundle.length, name).toBeLessThanOrEqual(JSON.stringify(value).length + 200);
        byText.delete(JSON.stringify(value));
      } else {
        expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(json.toString('utf8'))));
        expect(bundle.length, id).toBeLessThanOrEqual(json.length + 1000);
      }
    }
    expect([...byText.values()], 'figures without an export').toEqual([]);
  }
});

test('of every source Node imports and requires what bundlers do: the same names, the same values', async () => {
  const forms = new Map<string, 'literals' | 'json' | 'text'>();
  for (const id of ids) {
    const [node, bundled] = [`sources/${id}.node.js`, `sources/${id}.js`];
    const [given, wanted] = [await imported(node), await imported(bundled)];
    expect(Object.keys(given).sort()).toEqual(Object.keys(wanted).sort());
    // Keys in the same order too, and nothing frozen in one that is not in the other.
    for (const [name, value] of Object.entries(wanted)) {
      expect(JSON.stringify(given[name]), name).toBe(JSON.stringify(value));
      expect(given[name], name).toStrictEqual(value);
      expect(Object.isFrozen(given[name]), name).toBe(Object.isFrozen(value));
    }
    const whole = Object.values(given).find((value) => 'figures' in Object(value)) as SourceData;
    for (const figure of whole.figures)
      expect(Object.values(given).includes(figure), figure.id).toBe(true);
    const required = createRequire(import.meta.url)(join(sources, `${id}.cjs`));
    expect(Object.keys(required).sort()).toEqual(Object.keys(wanted).sort());
    for (const [name, value] of Object.entries(wanted))
      expect(JSON.stringify(required[name]), name).toBe(JSON.stringify(value));
    const text = readFileSync(join(dist, node), 'utf8');
    const isText = text.includes("JSON.parse('");
    forms.set(id, isText ? 'text' : text.includes(`./${id}.json`) ? 'json' : 'literals');
  }
  expect([forms.get('nhth'), forms.get('ilo-gems'), forms.get('abt-hpe')]).toEqual([
    'text',
    'json',
    'literals',
  ]);
});

test('the whole as one JSON is what the entry gives, to the byte but for escapes', () => {
  const text = readFileSync(join(dist, 'dataset.json'), 'utf8');
  expect(text).toMatch(/^[ -~]+\n$/);
  expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(forNode.dataset));
});

test('every source, and the whole, is what the shipped schemas say, which find each other by their names', () => {
  const schemas = readdirSync(join(dist, 'schema')).map(
    (name) => jsonOf(`schema/${name}`) as { $id: string },
  );
  const ajv = new Ajv2020({ strict: false, schemas });
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const schema = (name: string) =>
    ajv.getSchema(
      `https://github.com/darkfigure/darkfigure/schema/v${version.split('.')[0]}/${name}.schema.json`,
    );
  const isValid = schema('source-data');
  for (const source of ids) {
    const data = jsonOf(`sources/${source}.json`) as SourceData;
    expect(isValid?.(data), `${source}: ${JSON.stringify(isValid?.errors?.slice(0, 3))}`).toBe(
      true,
    );
    expect(isValid?.({ ...data, figures: [{}] }), source).toBe(false);
  }
  const isWhole = schema('dataset');
  const whole = jsonOf('dataset.json') as Dataset;
  expect(isWhole?.(whole), JSON.stringify(isWhole?.errors?.slice(0, 3))).toBe(true);
  expect(isWhole?.({ ...whole, figures: [{}] })).toBe(false);
});

test('a Node that has no process.getBuiltinModule yet reads the same', () => {
  const script = `delete process.getBuiltinModule;
    const { dataset } = await import('@darkfigure/dataset');
    const { nhth } = await import('@darkfigure/dataset/sources/nhth');
    console.log(typeof process.getBuiltinModule, dataset.sources.length, nhth.source.id);`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
    cwd: folder,
  });
  expect(printed).toBe(`undefined ${ids.length} nhth\n`);
});

test.each(['esm', 'cjs'] as const)(
  'a bundle for Node (%s) holds the records: it does not look for a file that is not there',
  async (format) => {
    const code = (
      [
        ['dataset', '@darkfigure/dataset'],
        ['nhth', '@darkfigure/dataset/sources/nhth'],
      ] as const
    ).map(([name, from]) =>
      format === 'esm'
        ? `import { ${name} } from '${from}';`
        : `const { ${name} } = require('${from}');`,
    );
    const { outputFiles } = await build({
      stdin: {
        contents: `${code.join('')} console.log(JSON.stringify([dataset.figures, nhth.figures].map(({ length }) => length)))`,
        resolveDir: folder,
      },
      bundle: true,
      format,
      platform: 'node',
      write: false,
    });
    const path = join(scratch, `bundle.${format === 'esm' ? 'mjs' : 'cjs'}`);
    writeFileSync(path, outputFiles[0]?.contents ?? '');
    const printed = execFileSync(process.execPath, [path], { encoding: 'utf8', cwd: scratch });
    const all = jsonOf('json/figures.json') as Dataset['figures'];
    const ofNhth = all.filter(({ source }) => source === 'nhth');
    expect(JSON.parse(printed)).toEqual([all.length, ofNhth.length]);
  },
);

test('the lists of the entry are plain frozen arrays of plain objects', () => {
  const { dataset } = forNode;
  const { figures } = dataset;
  expect([Array.isArray(figures), dataset.figures === figures]).toEqual([true, true]);
  expect([...figures].length).toBe(figures.length);
  expect(structuredClone(figures[0])).toEqual(figures[0]);
  expect(Object.getPrototypeOf(figures[0])).toBe(Object.prototype);
  expect(figures.every((figure) => Object.isFrozen(figure) && Object.isFrozen(figure.scope))).toBe(
    true,
  );
  expect(Object.keys({ ...dataset })).toEqual(Object.keys(dataset));
});

test('nothing of Node stands in what a browser loads, and no source map has sources', () => {
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    if (!/\.(?:js|map)$/.test(entry.name)) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    if (entry.name.endsWith('.map')) {
      const map = JSON.parse(text);
      expect(map).not.toHaveProperty('sourcesContent');
      for (const source of map.sources)
        expect(source).toMatch(
          /^(?:\.\.\/(?:src|generated|\.\.\/schema\/src\/rule)\/[\w.-]+\.[jt]s|index\.cjs)$/,
        );
      continue;
    }
    // What is for Node alone is no more than the others lead to.
    if (/\.node\.js$/.test(entry.name)) {
      const other = join(entry.parentPath, entry.name.replace('.node.js', '.js'));
      if (!readFileSync(other, 'utf8').includes(`./${entry.name}`)) continue;
    }
    expect(text, entry.name).not.toMatch(/from\s*['"]node:|import\(/);
  }
});

test('a package packed in two folders, at two times and in two time zones, has the same bytes', () => {
  const packs = [
    {
      name: 'one',
      at: new Date(1_000_000_000_000),
      env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' },
    },
    {
      name: 'two with a space',
      at: new Date(1_700_000_000_000),
      env: { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' },
    },
  ].map(({ name, at, env }) => {
    const copy = join(scratch, name);
    mkdirSync(copy);
    for (const part of ['dist', 'package.json', 'README.md', 'LICENSE', 'LICENSE-DATA'])
      cpSync(join(folder, part), join(copy, part), { recursive: true });
    for (const entry of readdirSync(copy, { recursive: true, encoding: 'utf8' }))
      utimesSync(join(copy, entry), at, at);
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--json'], {
        cwd: copy,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
        env: { ...process.env, ...env },
      }),
    ) as [{ filename: string }];
    return readFileSync(join(copy, packed.filename));
  });
  expect(packs[0]?.equals(packs[1] ?? Buffer.alloc(0))).toBe(true);
});
