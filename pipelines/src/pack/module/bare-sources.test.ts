import { type Redirect, recordTypes, type SourceData } from '@darkfigure/schema';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { packDataset } from '../fixture/pack-dataset.ts';
import { packedFiles } from '../packed-files.ts';
import { sourceData } from '../source-data.ts';
import { sharedLiterals } from './shared-literals.ts';
import { sourceModules } from './source-modules.ts';

const [source] = packDataset.sources;
if (source === undefined) throw new Error('no source');
const of = sourceData(packDataset, source);
/** Of which nothing is known but that it is there, so that nothing in it is repeated. */
const bare: SourceData = {
  ...of,
  source: { ...source, id: 'bare' },
  figures: [],
  publications: [],
  measures: [],
};
const about = { reason: 'Ours.', since: '2027.01' } as const;
const withdrawn: Redirect = { id: 'bare/a/us/2001', kind: 'withdrawn', to: null, ...about };
const split: Redirect = {
  id: 'bare/a/us/2002',
  kind: 'split',
  to: ['other/a/us/2002', 'other/b/us/2002'],
  ...about,
};
const moduleOf = async (code = ''): Promise<Record<string, unknown>> =>
  (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, unknown>;
/** What TypeScript cannot read of a text. */
const misread = (text = '') =>
  ts.transpileModule(text, { reportDiagnostics: true }).diagnostics?.map((of) => of.messageText);

test('a source without figures, and with nothing that is repeated, has modules that can be read', async () => {
  const modules = sourceModules(bare);
  const exported = await moduleOf(modules.get('bare.node.js'));
  expect(Object.keys(exported)).toEqual(['bare']);
  expect(exported.bare).toEqual(bare);
  for (const [path, text] of modules)
    if (path.endsWith('ts')) expect(misread(text), path).toEqual([]);
  expect(modules.get('bare.d.cts')).not.toContain(': Figure;');
});

test('each figure and each name that was given up is declared once, in a text that can be read', () => {
  const redirects: readonly Redirect[] = [{ ...withdrawn, id: 'made-up/a/us/2001' }];
  const declared = sourceModules(of, redirects).get('made-up.d.cts');
  expect(misread(declared)).toEqual([]);
  expect(declared?.match(/: Figure\b/g)).toHaveLength(of.figures.length + 1);
  expect(declared).toContain('/** @deprecated "made-up/a/us/2001" was withdrawn: Ours.');
});

test('an id that leads nowhere, or is split among others, makes no source lead to another module', () => {
  const modules = sourceModules(bare, [withdrawn, split]);
  expect(modules.get('bare.js')).toBe("export*from'./bare.node.js';\n");
  expect(modules.get('bare.node.js')).not.toMatch(/from'/);
});

test('an id that moved within its source makes it lead to no other module', async () => {
  const [figure] = of.figures;
  if (figure === undefined) throw new Error('no figure');
  const moved: Redirect = { id: 'made-up/a/us/2001', kind: 'moved', to: figure.id, ...about };
  const modules = sourceModules(of, [moved]);
  expect(modules.get('made-up.js')).toBe("export*from'./made-up.node.js';\n");
  const exported = await moduleOf(modules.get('made-up.node.js'));
  expect(exported.a_us_2001).toBe(exported.persons_us_2011);
});

test('every record type has its JSON, its types and its schema', () => {
  const files = packedFiles(packDataset, '3.2.1');
  for (const [type, { title }] of Object.entries(recordTypes)) {
    const name = title.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
    for (const path of [`json/${type}.json`, `json/${type}.d.mts`, `json/${type}.d.cts`])
      expect(files.get(path), path).toBeDefined();
    const schema = JSON.parse(files.get(`schema/${name}.schema.json`) ?? '{}');
    expect(schema.$id, name).toMatch(new RegExp(`/v3/${name}\\.schema\\.json$`));
  }
  for (const path of [
    'dataset.json',
    'types/dataset.d.mts',
    'types/dataset.d.cts',
    'schema/dataset.schema.json',
    'schema/source-data.schema.json',
    'types/source.d.mts',
    'sources/made-up.json',
  ])
    expect(files.get(path), path).toBeDefined();
});

test('what was given up says in every module what became of it, and its id alone can be read', async () => {
  const modules = sourceModules(bare, [withdrawn, split]);
  const exported = (await moduleOf(modules.get('bare.node.js'))) as Record<
    string,
    { readonly id: string; readonly scope?: unknown }
  >;
  const { a_us_2001: gone, a_us_2002: parted } = exported;
  expect([gone?.id, parted?.id]).toEqual([withdrawn.id, split.id]);
  expect(() => gone?.scope).toThrow('"bare/a/us/2001" was withdrawn: Ours.');
  expect(() => parted?.scope).toThrow('was split into other/a/us/2002, other/b/us/2002: Ours.');
  expect(() => Object.keys(gone ?? {})).toThrow('was withdrawn');
  // What only looks at it, as the console does, is left alone.
  expect(`${Object.prototype.toString.call(gone)}`).toBe('[object Object]');
  expect(
    (() => {
      try {
        return gone?.scope;
      } catch (error) {
        return (error as { code?: string }).code;
      }
    })(),
  ).toBe('redirected-id');
});

test('two names that were given up, or one and the source itself, may not be one', () => {
  const twin: Redirect = { ...withdrawn, id: 'bare/a/us/2001' };
  expect(() => sourceModules(bare, [withdrawn, twin])).toThrow(/a_us_2001/);
  const figures = of.figures.slice(0, 1).map((figure) => ({ ...figure, id: 'bare/bare' }));
  expect(() => sourceModules({ ...bare, figures })).toThrow(/exported as bare/);
});

test('a source has the names that it gave up itself, and no other', () => {
  const [other] = packDataset.sources.map((entry) => ({ ...entry, id: 'made' }));
  if (other === undefined) throw new Error('no source');
  const redirects: readonly Redirect[] = [
    { ...withdrawn, id: 'made-up/gone/us/2001' },
    { ...withdrawn, id: 'made-up/gone' },
    { ...withdrawn, id: 'made/lost/us/2001' },
  ];
  const files = packedFiles({ ...packDataset, sources: [source, other], redirects }, '1.0.0');
  expect(files.get('sources/made-up.node.js')).toContain('gone_us_2001');
  expect(files.get('sources/made-up.node.js')).not.toMatch(/lost_us_2001|export const gone=/);
  expect(files.get('sources/made.node.js')).toContain('lost_us_2001');
  expect(files.get('sources/made.node.js')).not.toContain('export const gone');
});

test('a text or part that is repeated and long enough stands once; names follow what they use', () => {
  const inner = { note: 'a text that is long enough' };
  const outer = { inner, more: [inner, 'short'] };
  const values = [outer, { outer }, ['short', 'short']];
  const shared = sharedLiterals(values);
  const expressions = values.map(shared.literalOf);
  const read = new Function(
    `${shared.declarations.length === 0 ? '' : `const ${shared.declarations.join(',')};`}return [${expressions.join(',')}]`,
  );
  expect(read()).toEqual(values);
  const whole = [...shared.declarations, ...expressions].join();
  expect(whole.split('a text that is long enough')).toHaveLength(2);
  expect(sharedLiterals(['short', 'short', { a: 1 }]).declarations).toEqual([]);
});

test.each(['a', '_a1', '1a', 'a-b', '-a', 'a b', 'é', '', 'a.b', '$'])(
  'a key is the same key in a literal: %j',
  (key) => {
    const value = { [key]: 1, z: { [key]: [key] } };
    expect(new Function(`return ${sharedLiterals([value]).literalOf(value)}`)()).toEqual(value);
  },
);
