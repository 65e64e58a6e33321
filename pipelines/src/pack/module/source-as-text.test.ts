import type { SourceData } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { figureOf, vintageOf } from '../fixture/made-up-figure.ts';
import { packDataset } from '../fixture/pack-dataset.ts';
import { sourceData } from '../source-data.ts';
import { sourceAsText } from './source-as-text.ts';
import { sourceModules } from './source-modules.ts';

const [source] = packDataset.sources;
if (source === undefined) throw new Error('no source');
const of = sourceData(packDataset, source);
const [figure] = of.figures;
if (figure === undefined) throw new Error('no figure');
const moduleOf = async (code = ''): Promise<Record<string, unknown>> =>
  (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, unknown>;
const wholeOf = async (data: SourceData) =>
  (await moduleOf(sourceAsText(data, 'whole'))).whole as SourceData;

test('a source comes out of its text key for key', async () => {
  expect(JSON.stringify(await wholeOf(of))).toBe(JSON.stringify(of));
  const bare = { ...of, figures: [] };
  expect(await wholeOf(bare)).toStrictEqual(bare);
});

test.each([
  "'",
  '"',
  '\\',
  '\\u0041',
  '\n',
  '\r\n',
  '\u2028',
  '\ud800',
  '“é”',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as data it must stay what it is.
  '${x}',
  '`',
  '</script>',
])('a note is the same note, shared or not: %j', async (note) => {
  const odd = { ...figure, notes: [note], vintages: [{ ...figure.vintages[0], note }] };
  const data = { ...of, figures: [odd, { ...odd, id: 'made-up/persons/us/1700' }] } as SourceData;
  const text = sourceAsText(data, 'whole');
  expect(text).toMatch(/^[\x20-\x7e\n]*$/);
  expect(JSON.stringify(await wholeOf(data))).toBe(JSON.stringify(data));
});

test('what figures have in common stands once in the text, and is one object', async () => {
  const period = { ...figure.scope.period, start: '1701-01-01', end: '1701-12-31' };
  const notes = ['Read with care: a note that is shared.'];
  const twins = ['a', 'b'].map((name) => ({
    ...figure,
    id: `made-up/persons/us/1701--${name}`,
    scope: { ...figure.scope, period: { ...period } },
    notes: [...notes],
  }));
  const data = { ...of, figures: twins };
  const text = sourceAsText(data, 'whole');
  expect(text.split('1701-12-31')).toHaveLength(2);
  expect(text.split('a note that is shared')).toHaveLength(2);
  const [a, b] = (await wholeOf(data)).figures;
  expect(a?.scope.period).toBe(b?.scope.period);
  expect(a?.notes).toBe(b?.notes);
  expect(a?.scope).not.toBe(b?.scope);
});

test('of a huge source Node has the text, with every figure by its name, and bundlers the literals', async () => {
  const figures = Array.from({ length: 700 }, (_, at) =>
    figureOf(`${1300 + at}`, [vintageOf({ kind: 'point', value: at })]),
  );
  const huge = { ...of, figures };
  expect(JSON.stringify(huge).length).toBeGreaterThan(400_000);
  const [moved] = figures.map(({ id }) => ({
    id: `${id}/old`,
    kind: 'moved' as const,
    to: id,
    reason: 'Ours.',
    since: '2027.01',
  }));
  if (moved === undefined) throw new Error('no figure');
  const modules = sourceModules(huge, [moved]);
  expect(modules.get('made-up.node.js')).not.toMatch(/import|\.json/);
  const [forNode, forBundlers] = await Promise.all(
    ['made-up.node.js', 'made-up.js'].map((path) => moduleOf(modules.get(path))),
  );
  expect(Object.keys(forNode ?? {})).toHaveLength(702);
  expect(forNode).toStrictEqual(forBundlers);
  expect(JSON.stringify(forNode?.madeUp)).toBe(JSON.stringify(huge));
});
