import type { Redirect } from '@darkfigure/schema';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { figureIdType, mostLiteralIds } from './figure-id-type.ts';
import { packDataset } from './fixture/pack-dataset.ts';
import { generatedFiles } from './generated-files.ts';
import { givenUpIds } from './given-up-ids.ts';
import { deprecation, redirectText } from './redirect-text.ts';
import { componentId, componentsTable } from './table/components-table.ts';

const about = { reason: 'Ours.', since: '2027.01' } as const;
const [measure] = packDataset.measures;
const [publication] = packDataset.publications;
if (measure === undefined || publication === undefined) throw new Error('the fixture is empty');
/** The texts of a union of literals that is declared under a name. */
const unionOf = (text: string, name: string) =>
  [
    ...(new RegExp(`^export type ${name} =([^;]*);`, 'm').exec(text)?.[1] ?? '').matchAll(
      /'([^']*)'/g,
    ),
  ].map(([, id]) => id);

test('20,000 ids are literals, and 20,001 are not', () => {
  expect(mostLiteralIds).toBe(20_000);
  const ids = Array.from({ length: 20_001 }, (_, at) => `s/m/us/${at}`);
  expect(figureIdType(ids)).not.toContain('|');
  expect(figureIdType(ids.slice(1)).split('|')).toHaveLength(20_001);
});

test('codes of segments stand once, by code unit, in whatever order the lists have them', () => {
  const segment = (list: string, code: string) => ({ list, code, label: code, definition: code });
  const codes = [
    ...packDataset.codes.filter(({ list }) => !list.endsWith('-segment')),
    segment('b-segment', 'z'),
    segment('b-segment', 'a-b'),
    segment('a-segment', 'm'),
    segment('a-segment', 'z'),
    segment('segment-of', 'x'),
  ];
  const text = generatedFiles({ ...packDataset, codes }).get('ids.d.ts') ?? '';
  expect(unionOf(text, 'SegmentCode')).toEqual(['a-b', 'm', 'z']);
});

test('each type of id has the ids of its records', () => {
  const text = generatedFiles(packDataset).get('ids.d.ts') ?? '';
  const idsOf = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  expect(unionOf(text, 'FigureId')).toEqual(idsOf(packDataset.figures));
  expect(unionOf(text, 'ClaimId')).toEqual(idsOf(packDataset.claims));
  expect(unionOf(text, 'MeasureId')).toEqual(idsOf(packDataset.measures));
  expect(unionOf(text, 'PublicationId')).toEqual(idsOf(packDataset.publications));
  expect(unionOf(text, 'SourceId')).toEqual(idsOf(packDataset.sources));
  expect(unionOf(text, 'GeographyCode')).toEqual(packDataset.geographies.map(({ code }) => code));
  expect(ts.transpileModule(text, { reportDiagnostics: true }).diagnostics).toEqual([]);
});

test('an id was of what any of its aims is of, and of a source only by its whole name', () => {
  const redirects: readonly Redirect[] = [
    { id: 'made-up/parted', kind: 'split', to: ['made-up/elsewhere', measure.id], ...about },
    { id: 'a-claim/measure', kind: 'moved', to: measure.id, ...about },
    { id: 'my-break/report', kind: 'moved', to: publication.id, ...about },
    { id: 'claim/a/b', kind: 'withdrawn', to: null, ...about },
    { id: 'made-up/a/us', kind: 'withdrawn', to: null, ...about },
    { id: 'made-up/a/us/2001/more', kind: 'withdrawn', to: null, ...about },
  ];
  expect(givenUpIds({ ...packDataset, redirects })).toEqual({
    figures: ['made-up/a/us/2001/more'],
    claims: ['claim/a/b'],
    measures: ['made-up/parted', 'a-claim/measure'],
    publications: ['my-break/report'],
  });
});

test('no reason ends the comment that it stands in, breaks its line or begins a tag', () => {
  for (const reason of [
    'a\n * @internal b',
    'a */ b',
    '{@link x}',
    '@internal',
    'a @see b',
    'a\r\n\tb',
    '**/',
    '*/*/',
  ]) {
    const redirect: Redirect = { id: 'a/b', kind: 'withdrawn', to: null, reason, since: '2027.01' };
    const comment = deprecation(redirect);
    const source = `${comment}\nexport declare const x: number;\n`;
    const file = ts.createSourceFile('a.ts', source, ts.ScriptTarget.ES2022, true);
    const [statement] = file.statements;
    expect(file.statements).toHaveLength(1);
    expect(comment).not.toMatch(/[\r\n\t]/);
    const tags = statement === undefined ? [] : ts.getJSDocTags(statement);
    expect(tags.map((tag) => tag.tagName.text)).toEqual(['deprecated']);
    expect(ts.getTextOfJSDocComment(tags[0]?.comment)).toContain('(edition 2027.01)');
    expect(comment).not.toContain('{@');
  }
});

test('what became of an id is said in words', () => {
  expect(redirectText({ id: 'a', kind: 'moved', to: 'b', ...about })).toBe('moved to b: Ours.');
  expect(redirectText({ id: 'a', kind: 'split', to: ['b', 'c'], ...about })).toBe(
    'was split into b, c: Ours.',
  );
  expect(redirectText({ id: 'a', kind: 'withdrawn', to: null, ...about })).toBe(
    'was withdrawn: Ours.',
  );
});

test('components of uncertainty stand once each, by ids of eight hexadecimal digits that their content alone decides', () => {
  const component = { kind: 'sampling', direction: 'either', statedBy: 'source' } as const;
  const uncertainty = Array.from({ length: 40 }, (_, at) => ({
    ...component,
    note: `Note ${at}.`,
  }));
  const figures = packDataset.figures.map((figure) => ({ ...figure, uncertainty }));
  const turned = figures.map((figure) => ({ ...figure, uncertainty: [...uncertainty].reverse() }));
  const { rows } = componentsTable({ ...packDataset, figures });
  const ids = rows.map(([id]) => String(id));
  expect(new Set(ids).size).toBe(40);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}$/);
  expect(ids).toEqual([...ids].sort());
  expect(componentsTable({ ...packDataset, figures: turned }).rows).toEqual(rows);
  expect(new Set(ids)).toEqual(new Set(uncertainty.map(componentId)));
});
