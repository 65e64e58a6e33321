import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, expect, test } from 'vitest';
import { figureOf, vintageOf } from '../fixture/made-up-figure.ts';
import { packDataset } from '../fixture/pack-dataset.ts';
import { sourceData } from '../source-data.ts';
import { figureExportName } from './figure-export-name.ts';
import { sourceModules } from './source-modules.ts';

const [source] = packDataset.sources;
if (source === undefined) throw new Error('no source');
const of = sourceData(packDataset, source);
const modules = sourceModules(of);
/** Of a source as small as this one Node and bundlers have the same literals. */
const text = modules.get('made-up.node.js') ?? '';
const moduleOf = async (code: string): Promise<Record<string, unknown>> =>
  (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, unknown>;

test('the module holds the whole source and every figure, key for key', async () => {
  const { madeUp, ...figures } = await moduleOf(text);
  expect(JSON.stringify(madeUp)).toBe(JSON.stringify(of));
  expect(Object.keys(figures)).toHaveLength(of.figures.length);
  for (const figure of of.figures)
    expect(JSON.stringify(figures[figureExportName(figure.id)])).toBe(JSON.stringify(figure));
});

test('what bundlers take of a small source leads to its literals, which import nothing', () => {
  expect(modules.get('made-up.js')).toBe("export*from'./made-up.node.js';\n");
  expect(text).not.toMatch(/import|from/);
});

const scratch = mkdtempSync(join(tmpdir(), 'darkfigure-source-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
const many = Array.from({ length: 400 }, (_, at) =>
  figureOf(`${1600 + at}`, [vintageOf({ kind: 'point', value: at })]),
);
const large = sourceModules({ ...of, figures: many });

test.each([
  ['missing', undefined],
  ['cut off', JSON.stringify(of).slice(0, 1000)],
])('JSON of a source that is %s is told by its file, not by its text', async (_name, json) => {
  const folder = mkdtempSync(join(scratch, 'source-'));
  // As in the package, whose scope says that it is a module.
  const module = join(folder, 'made-up.mjs');
  writeFileSync(module, large.get('made-up.node.js') ?? '');
  const file = join(folder, 'made-up.json');
  if (json !== undefined) writeFileSync(file, json);
  const imported = import(/* @vite-ignore */ pathToFileURL(module).href);
  await expect(imported).rejects.toThrow(
    `${pathToFileURL(file).href} is missing or damaged: delete`,
  );
});

test('of a source that has much, or leads to another, bundlers have literals and Node the JSON', async () => {
  expect(Object.keys(await moduleOf(large.get('made-up.js') ?? ''))).toHaveLength(401);
  expect(large.get('made-up.node.js')).toContain("new URL('./made-up.json',import.meta.url)");
  const [id] = of.figures.map((figure) => figure.id);
  const moved = { id: `${id}/old`, kind: 'moved', to: 'other/persons/us/2011' } as const;
  const away = sourceModules(of, [{ ...moved, reason: 'Theirs.', since: '2027.01' }]);
  expect(away.get('made-up.js')).toContain("from'./other.js'");
  expect(away.get('made-up.node.js')).toContain("from'./other.node.js'");
});

test('a bundle of one figure holds that figure and nothing of the others', async () => {
  const { outputFiles } = await build({
    stdin: { contents: "export { persons_us_2011 } from 'made-up'" },
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
    plugins: [
      {
        name: 'one-module',
        setup(on) {
          on.onResolve({ filter: /^made-up$/ }, () => ({
            path: 'made-up',
            namespace: 'text',
            sideEffects: false,
          }));
          on.onLoad({ filter: /.*/, namespace: 'text' }, () => ({ contents: text }));
        },
      },
    ],
  });
  const bundle = outputFiles[0]?.text ?? '';
  const [figure] = of.figures;
  expect(JSON.stringify((await moduleOf(bundle)).persons_us_2011)).toBe(JSON.stringify(figure));
  expect(bundle).not.toContain('2018');
  expect(bundle.length).toBeLessThan(JSON.stringify(figure).length + 200);
});

test('what several figures repeat stands once', () => {
  expect(text.split('Only what was reported.')).toHaveLength(2);
  expect(text.length).toBeLessThan(JSON.stringify(of).length);
});

test('two figures that would have one name are refused', () => {
  const twin = figureOf('2011', [vintageOf({ kind: 'point', value: 1 })]);
  expect(() => sourceModules({ ...of, figures: [...of.figures, twin] })).toThrow(
    /exported as persons_us_2011/,
  );
});

test('a field called __proto__ stays a field', async () => {
  const odd = JSON.parse('{"__proto__": {"x": 1}, "id": "made-up"}') as typeof of.source;
  const code = sourceModules({ ...of, source: odd, figures: [] }).get('made-up.node.js') ?? '';
  const { madeUp } = (await moduleOf(code)) as { madeUp: { source: object } };
  expect(Object.keys(madeUp.source)).toEqual(['__proto__', 'id']);
});
