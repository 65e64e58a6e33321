import { expect, expectTypeOf, test } from 'vitest';
import { catalog as ofDataset } from '../catalog/catalog.ts';
import { createCatalog } from '../catalog/create-catalog.ts';
import type { Publication, Vintage } from '../catalog/dataset-types.ts';
import { handedOut } from '../comparison/fixture/catalog.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { fixtureCatalog, fixtureDataset } from '../fixture/fixture-dataset.ts';
import { figure, vintage } from '../fixture/fixture-figure.ts';
import { texText } from './bibtex-entry.ts';
import { cite } from './cite.ts';
import type { CslItem } from './csl-item.ts';

const point = { kind: 'point', value: 1 } as const;
const edition = 'Darkfigure. 2026-11. “Darkfigure dataset, edition 2026.11”.';

test('a plain citation has publisher, date as it was seen, title, place, page and edition', () => {
  expect(cite(fixtureCatalog.figure('court/convictions/us/2023')).split('\n')).toEqual([
    'Publisher of court. 2025-06-30. “Title of court/2025-yearbook”. Table 1. As read at https://example.org/ on 2026-11-22.',
    `${edition} Figure court/convictions/us/2023, npm package @darkfigure/dataset.`,
  ]);
});

test('a retelling and a page that is not the publisher’s are told', () => {
  const [line] = cite(fixtureCatalog.figure('line/victims/us/2023')).split('\n');
  expect(line).toBe(
    'A Newspaper. 2025-09-01. “Title of line/2025-retelling”. Table 1. Retelling Publisher of line (The line series). ' +
      'As read at https://example.org/ on 2026-11-22, on a secondary page, not at the publisher.',
  );
  expect(cite(fixtureCatalog.figure('line/signals/us/2007-2012'))).toContain(
    'in a reprint, not at the publisher.',
  );
});

function withPublication(changes: Partial<Publication>, rest: Partial<Vintage> = {}) {
  const publications = fixtureDataset.publications.map((entry) =>
    entry.id === 'line/page' ? { ...entry, ...changes } : entry,
  );
  const figures = [
    figure({
      id: 'line/cases/us/x',
      vintages: [vintage('line/page', point, '1', { locator: null, ...rest })],
    }),
  ];
  return createCatalog({ ...fixtureDataset, publications, figures }).figure('line/cases/us/x');
}

test('a page without a date is undated in every style', () => {
  const undated = withPublication({});
  expect(cite(undated)).toContain('Publisher of line. Undated. “Title of line/page”.');
  expect(cite(undated, 'bibtex')).toContain('note = {undated}');
  expect(cite(undated, 'bibtex').split('\n\n')[0]).not.toContain('year');
  expect(cite(undated, 'csl-json')[0]).not.toHaveProperty('issued');
});

test('a name that ends in a bracket is followed by none, and is whole in every style', () => {
  const publisher = 'United Nations Office on Drugs and Crime (UNODC)';
  const named = withPublication({ publisher, published: '2025-04' });
  expect(cite(named)).toContain(`${publisher}. 2025-04. “Title of line/page”.`);
  expect(cite(named, 'bibtex')).toContain(`author = {{${publisher}}},`);
  expect(cite(named, 'csl-json')[0]).toMatchObject({
    author: [{ literal: publisher }],
    issued: { 'date-parts': [[2025, 4]] },
  });
});

test('the publisher’s page is named where another one was read', () => {
  const unread = withPublication({ url: 'https://publisher.example/' }, { seenKind: 'reprint' });
  expect(cite(unread)).toContain('The publisher’s page is https://publisher.example/.');
  expect(cite(withPublication({ url: 'https://publisher.example/' }))).not.toContain(
    'publisher.example',
  );
});

test('BibTeX keeps the date as precise as it was seen and closes every brace', () => {
  const entry = (published: string | null) =>
    cite(withPublication({ published }), 'bibtex').split('\n\n')[0] ?? '';
  expect(entry('2024-02').replace(/-[0-9a-z]{6},/, ',')).toBe(
    [
      '@misc{line-page,',
      '  author = {{Publisher of line}},',
      '  title = {{Title of line/page}},',
      '  year = {2024},',
      '  month = feb,',
      '  date = {2024-02},',
      '  url = {https://example.org/},',
      '  urldate = {2026-11-22}',
      '}',
    ].join('\n'),
  );
  expect(entry('2024')).not.toContain('month');
  expect(entry('2024-12-03')).toMatch(/month = dec,\n {2}date = \{2024-12-03\}/);
});

test('what TeX would read as a command is printed literally', () => {
  expect(texText('AT&T 50% $5 #1 a_b')).toBe('AT\\&T 50\\% \\$5 \\#1 a\\_b');
  expect(texText('~^\\')).toBe('{\\textasciitilde}{\\textasciicircum}{\\textbackslash}');
  expect(texText('“Übel”, 中')).toBe('“Übel”, 中');
  const entry = cite(
    withPublication(
      { title: 'A { of 5% & C}_', publisher: 'P\\Q' },
      { seenAt: 'https://example.org/a%20b_c#{d}' },
    ),
    'bibtex',
  );
  const depth = [...entry].reduce(
    (open, sign) => open + (sign === '{' ? 1 : sign === '}' ? -1 : 0),
    0,
  );
  expect(depth).toBe(0);
  expect(entry).toContain('title = {{A {\\textbraceleft} of 5\\% \\& C{\\textbraceright}\\_}}');
  // Links are verbatim but for braces.
  expect(entry).toContain('url = {https://example.org/a%20b_c#%7Bd%7D}');
});

test('CSL-JSON has dates in parts and a body as a literal name', () => {
  const items = cite(
    withPublication({ published: '2024-02' }, { seenKind: 'secondary' }),
    'csl-json',
  );
  expectTypeOf(items).toEqualTypeOf<readonly CslItem[]>();
  expect(items).toEqual([
    {
      id: expect.stringMatching(/^line-page-[0-9a-z]{6}$/),
      type: 'document',
      title: 'Title of line/page',
      author: [{ literal: 'Publisher of line' }],
      publisher: 'Publisher of line',
      issued: { 'date-parts': [[2024, 2]] },
      accessed: { 'date-parts': [[2026, 11, 22]] },
      URL: 'https://example.org/',
      note: 'as read on a secondary page, not at the publisher',
    },
    {
      id: expect.stringMatching(/^darkfigure-2026-11-[0-9a-z]{6}$/),
      type: 'dataset',
      title: 'Darkfigure dataset, edition 2026.11',
      author: [{ literal: 'Darkfigure' }],
      publisher: 'Darkfigure',
      issued: { 'date-parts': [[2026, 11]] },
      note: 'figure line/cases/us/x, npm package @darkfigure/dataset',
    },
  ]);
});

test('a disputed figure cites every publication once, with every place in it', () => {
  const twice = cite(fixtureCatalog.figure('line/cases/us/2023')).split('\n');
  expect(twice).toHaveLength(2);
  expect(twice[0]).toContain('Table 1. Table 7.');
  const vintages = [vintage('line/page', point, '1'), vintage('line/2024-statistics', point, '1')];
  const [apart] = handedOut(figure({ id: 'line/cases/us/x', vintages, rest: { current: [0, 1] } }));
  if (apart === undefined) throw new RangeError();
  expect(cite(apart, 'csl-json').map(({ id }) => id.replace(/-[0-9a-z]{6}$/, ''))).toEqual([
    'line-page',
    'line-2024-statistics',
    'darkfigure-2026-11',
  ]);
});

test('another style is refused', () => {
  // @ts-expect-error a style that does not exist
  expect(() => cite(fixtureCatalog.figure('line/cases/us/2023'), 'apa')).toThrow(
    InvalidOptionError,
  );
});

test('over all figures a key stands for one entry', () => {
  const entries = new Map<string, string>();
  for (const figure of ofDataset.find({})) {
    for (const entry of cite(figure, 'bibtex').split('\n\n')) {
      const [first = '', ...rest] = entry.split('\n');
      const fields = rest.join('\n');
      expect(entries.get(first) ?? fields).toBe(fields);
      entries.set(first, fields);
    }
  }
  // More than there are figures: one of the dataset for each, and those of the publications.
  expect(entries.size).toBeGreaterThan([...ofDataset.find({})].length);
});

test('our own search has no address, and says what it goes by', () => {
  const figure = ofDataset.figure('darkfigure/people-in-trafficking/us/undated');
  const [line] = cite(figure).split('\n');
  expect(line).toMatch(/“Search of November 2026”\. .*Going by https:\/\/www\.dhs\.gov\//);
  expect(line).not.toMatch(/As read at|not at the publisher/);
  expect(cite(figure, 'csl-json')[0]).not.toHaveProperty('URL');
});
