import { expect, test } from 'vitest';
import { bytesOf, told } from '../fixture/checked-parts.ts';
import { tinyDataset } from '../fixture/tiny-dataset.ts';
import { tinyPackage } from '../fixture/tiny-package.ts';
import { defaultLimits } from '../load/limits.ts';
import { checkIds } from './check-ids.ts';
import { checkRecords } from './check-records.ts';

const good = tinyPackage();
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
