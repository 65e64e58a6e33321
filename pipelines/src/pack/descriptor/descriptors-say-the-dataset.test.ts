import { soundSource } from '@darkfigure/fixture';
import type { Dataset } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { packDataset } from '../fixture/pack-dataset.ts';
import type { Table } from '../table/table.ts';
import { claimReviews } from './claim-reviews.ts';
import { croissant } from './croissant.ts';
import { dataPackage } from './data-package.ts';
import { describedFile } from './described-file.ts';
import { about } from './fixture/made.ts';

const dataset: Dataset = {
  ...packDataset,
  sources: [
    soundSource('linked', { title: 'Linked', publisher: 'Office A', url: 'https://example.org/a' }),
    soundSource('unlinked', { title: 'Unlinked', publisher: 'Office B', url: null }),
  ],
};
/** A column of each type, of which only the first has no gap. */
const table: Table = {
  name: 'figures',
  title: 'All kinds',
  description: 'One column of each type.',
  key: ['word', 'count'],
  columns: [
    { name: 'word', type: 'string', required: true, description: 'A word.' },
    { name: 'measure', type: 'number', description: 'A number.' },
    { name: 'count', type: 'integer', required: false, description: 'A whole number.' },
    { name: 'yes', type: 'boolean', description: 'Yes or no.' },
    { name: 'day', type: 'date', description: 'A day.' },
  ],
  rows: [],
};
const other: Table = { ...table, name: 'superseded', title: 'Old', key: ['word'] };
// The hash of “abc” is that of the example in the standard (FIPS 180-4).
const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const files = [
  'json/figures.json',
  'csv/figures.csv',
  'csv/superseded.csv',
  'parquet/figures.parquet',
].map((path) => describedFile(path, 'abc'));
/** Without what is undefined, as it is written. */
const written = (document: object) => JSON.parse(JSON.stringify(document)) as unknown;

test('a described file is told by its path, its bytes and its hash', () => {
  expect(describedFile('a/b.csv', 'abc')).toEqual({ path: 'a/b.csv', bytes: 3, sha256: abc });
  expect(describedFile('a/b.csv', '“é”').bytes).toBe(8);
  expect(describedFile('a', Buffer.from('abc')).sha256).toBe(abc);
});

test('a Croissant document says what is known of the package', () => {
  const organization = { '@type': 'sc:Organization', name: about.creator, url: about.homepage };
  expect(written(croissant(about, dataset, [table], files))).toMatchObject({
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.1',
    name: about.name,
    alternateName: about.title,
    description: about.description,
    url: about.homepage,
    version: about.version,
    license: about.license.url,
    sdLicense: about.license.url,
    keywords: about.keywords,
    inLanguage: 'en',
    isAccessibleForFree: true,
    isLiveDataset: false,
    // The edition 2026.01 as ISO 8601 has a month.
    datePublished: '2026-01',
    dateModified: '2026-01',
    creator: organization,
    publisher: organization,
    'prov:wasAttributedTo': { '@type': 'prov:Agent', 'prov:label': about.creator },
    'prov:wasGeneratedBy': {
      '@type': 'prov:Activity',
      'prov:label': expect.stringContaining(about.edition),
    },
  });
});

test('both name every source by title and publisher, with a link where it has one', () => {
  expect(written(croissant(about, dataset, [table], files))).toMatchObject({
    'prov:wasDerivedFrom': [
      {
        '@id': 'urn:darkfigure:source:linked',
        '@type': 'prov:Entity',
        name: 'Linked',
        publisher: 'Office A',
        url: 'https://example.org/a',
      },
      { '@id': 'urn:darkfigure:source:unlinked', name: 'Unlinked', publisher: 'Office B' },
    ],
  });
  const { 'prov:wasDerivedFrom': derived } = croissant(about, dataset, [table], files) as {
    'prov:wasDerivedFrom': object[];
  };
  expect(derived.map((source) => 'url' in source)).toEqual([true, false]);
  expect(written(dataPackage(about, dataset, [table], files))).toMatchObject({
    sources: [
      { title: 'Office A: Linked', path: 'https://example.org/a' },
      { title: 'Office B: Unlinked' },
    ],
  });
  const { sources } = dataPackage(about, dataset, [table], files) as { sources: object[] };
  expect(sources.map((source) => 'path' in source)).toEqual([true, false]);
});

test('both name every file with what it is, how large it is, and its hash', () => {
  const types = [
    'application/json',
    'text/csv',
    'text/csv',
    // As IANA has it.
    'application/vnd.apache.parquet',
  ];
  const { distribution } = croissant(about, dataset, [table], files) as { distribution: unknown };
  expect(distribution).toEqual(
    files.map(({ path }, at) => ({
      '@type': 'cr:FileObject',
      '@id': path,
      name: path,
      contentUrl: path,
      contentSize: '3 B',
      encodingFormat: types[at],
      sha256: abc,
    })),
  );
  const { resources } = dataPackage(about, dataset, [], files) as { resources: unknown };
  expect(resources).toEqual(
    files.map(({ path }, at) => {
      const format = path.slice(path.indexOf('.') + 1);
      return {
        name: path.replace(/[/.]/g, '-'),
        path,
        format,
        mediatype: types[at],
        bytes: 3,
        hash: `sha256:${abc}`,
        // Parquet is no text.
        ...(format === 'parquet' ? {} : { encoding: 'utf-8' }),
      };
    }),
  );
});

test('a Croissant set of records has the columns of the table, each with the type of schema.org', () => {
  const { recordSet } = croissant(about, dataset, [table], files) as { recordSet: unknown };
  const types = {
    word: 'sc:Text',
    measure: 'sc:Float',
    count: 'sc:Integer',
    yes: 'sc:Boolean',
    day: 'sc:Date',
  };
  expect(recordSet).toEqual([
    {
      '@type': 'cr:RecordSet',
      '@id': 'figures',
      name: 'figures',
      description: table.description,
      key: [{ '@id': 'figures/word' }, { '@id': 'figures/count' }],
      field: table.columns.map(({ name, description }) => ({
        '@type': 'cr:Field',
        '@id': `figures/${name}`,
        name,
        description,
        dataType: types[name as keyof typeof types],
        source: { fileObject: { '@id': 'csv/figures.csv' }, extract: { column: name } },
      })),
    },
  ]);
});

test('a data package says what is known of the package', () => {
  expect(written(dataPackage(about, dataset, [table], files))).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: about.name,
    title: about.title,
    description: about.description,
    homepage: about.homepage,
    version: about.version,
    edition: about.edition,
    citation: expect.stringContaining(about.edition),
    keywords: about.keywords,
    licenses: [{ name: about.license.id, path: about.license.url, title: about.license.title }],
    contributors: [{ title: about.creator, path: about.homepage, roles: ['creator'] }],
  });
});

test('a table of a data package is told by its columns, its key, its gaps and how its CSV is written', () => {
  const { resources } = dataPackage(about, dataset, [table, other], files) as {
    resources: Record<string, unknown>[];
  };
  const [list, figures, superseded, parquet] = resources;
  for (const untold of [list, parquet]) expect(untold).not.toHaveProperty('schema');
  expect(figures).toMatchObject({
    type: 'table',
    title: 'All kinds',
    // RFC 4180, as the CSV is.
    dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"' },
  });
  expect(String(figures?.description)).toMatch(/^One column of each type\. .*apostrophe/);
  expect(figures?.schema).toEqual({
    fields: table.columns.map(({ name, type, description }) => ({
      name,
      type,
      description,
      ...(name === 'word' ? { constraints: { required: true } } : {}),
    })),
    missingValues: [{ value: '', label: expect.stringMatching(/\w/) }],
    primaryKey: ['word', 'count'],
  });
  expect(superseded?.schema).toMatchObject({
    primaryKey: ['word'],
    foreignKeys: [{ fields: ['id'], reference: { resource: figures?.name, fields: ['id'] } }],
  });
});

test('a claim review says who says it, where and when, and leaves out what is not known', () => {
  const [claim] = packDataset.claims;
  const [appearance] = claim?.appearances ?? [];
  if (claim === undefined || appearance === undefined) throw new Error('the fixture is empty');
  const silent = { ...appearance, seenAt: null, published: null };
  const bare = { ...claim, id: 'claim/bare', asserted: null, appearances: [silent] };
  const { '@graph': reviews } = claimReviews(about, {
    ...packDataset,
    claims: [claim, bare],
  } as Dataset) as { '@graph': Record<string, unknown>[] };
  expect(reviews[0]).toMatchObject({
    '@type': 'ClaimReview',
    '@id': 'urn:darkfigure:claim:made-up',
    claimReviewed: claim.statement,
    datePublished: '2026-01',
    inLanguage: 'en',
    license: about.license.url,
    author: { '@type': 'Organization', name: about.creator, url: about.homepage },
    itemReviewed: {
      '@type': 'Claim',
      text: claim.asserted?.text,
      appearance: [
        {
          '@type': 'CreativeWork',
          name: appearance.where,
          url: appearance.seenAt,
          datePublished: appearance.published,
        },
      ],
    },
  });
  expect(reviews[1]?.itemReviewed).toEqual({
    '@type': 'Claim',
    text: claim.statement,
    appearance: [{ '@type': 'CreativeWork', name: appearance.where }],
  });
  const codes = packDataset.codes.filter(({ list, code }) => list !== 'verdict' || code === 'x');
  expect(() => claimReviews(about, { ...packDataset, codes })).toThrow(/untraceable/);
});
