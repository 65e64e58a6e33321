import { expect, test } from 'vitest';
import { packDataset } from '../fixture/pack-dataset.ts';
import { packedFiles } from '../packed-files.ts';
import { claimReviewProblems } from './claim-review-problems.ts';
import { croissantProblems } from './croissant-problems.ts';
import { dataPackageProblems } from './data-package-problems.ts';
import { describedFiles } from './described-files.ts';
import { about, data, jsonOf, packed, places } from './fixture/made.ts';
import { isText, isWebLink, listOf } from './json-value.ts';
import { changed } from './shape/fixture/changed.ts';

const dataPackage = jsonOf('datapackage.json') as { resources: { name: string; path: string }[] };
const at = (path: string) => dataPackage.resources.findIndex((resource) => resource.path === path);
const rows = `resources.${at('csv/figures.csv')}`;

test('what is described and what describes it are all the files there are', () => {
  const made = describedFiles(about, packDataset, packedFiles(packDataset, '1.2.3'));
  expect([...made.keys()].sort()).toEqual(
    [
      ...['figures', 'superseded', 'components'].flatMap((name) => [
        `csv/${name}.csv`,
        `parquet/${name}.parquet`,
      ]),
      'sdmx/figures.csv',
      'datapackage.json',
      'croissant.jsonld',
      'claim-reviews.jsonld',
      'CITATION.cff',
    ].sort(),
  );
  const described = dataPackage.resources.map(({ path }) => path);
  const lists = [...packed.keys()].filter((path) => /^(?:dataset|json\/[^/]*)\.json$/.test(path));
  expect(described.sort()).toEqual(
    [...lists, ...[...made.keys()].filter((path) => path.includes('/'))].sort(),
  );
});

// All of these the profile accepts.
test.each<[string, unknown, string]>([
  ['homepage', 'ftp://example.org', 'homepage'],
  ['homepage', 'git+https://example.org/a', 'homepage'],
  ['name', undefined, 'name'],
  ['name', '', 'name'],
  ['name', 'small data', 'name'],
  ['title', ' ', 'title'],
  ['keywords.0', ' ', 'keywords/0'],
  ['contributors.0.title', undefined, 'contributors/0'],
  ['contributors.0.title', ' ', 'contributors/0'],
  ['contributors.0.roles', undefined, 'contributors/0/roles'],
  ['contributors.0.roles', [' '], 'contributors/0/roles'],
  ['contributors.0.roles', ['creator', ' '], 'contributors/0/roles'],
  ['contributors.0.path', undefined, 'contributors/0/path'],
  ['sources.0.path', 'report.pdf', 'sources/0/path'],
  [`${rows}.name`, '', `${rows}.name`],
  [`${rows}.name`, dataPackage.resources[0]?.name, `${rows}.name`],
  [`${rows}.schema.primaryKey`, undefined, `${rows}.schema.primaryKey`],
  [`${rows}.schema.missingValues.0.label`, undefined, `${rows}.schema.missingValues.0`],
  [`${rows}.schema.missingValues.0.label`, '', `${rows}.schema.missingValues.0`],
])(
  'a data package with another %s is refused though the profile accepts %j',
  (path, value, place) => {
    const found = places(dataPackageProblems(changed(dataPackage, path, value), data));
    expect(found).toContain(place.replaceAll('.', '/'));
  },
);

test('who publishes a review has a name beside an address, and is told what is missing', () => {
  const author = { '@type': 'Organization', url: 'https://example.org' };
  const document = changed(jsonOf('claim-reviews.jsonld'), '@graph.0.author', author);
  expect([...claimReviewProblems(document, 1)]).toEqual([
    { file: 'claim-reviews.jsonld', path: '@graph/0/author/name', message: 'is missing' },
  ]);
});

test('a licence may have a name alone', () => {
  const document = changed(dataPackage, 'licenses.0', { name: 'CC-BY-4.0' });
  expect([...dataPackageProblems(document, data)]).toEqual([]);
});

test('a source may have no address', () => {
  expect([...dataPackageProblems(changed(dataPackage, 'sources.0.path', undefined), data)]).toEqual(
    [],
  );
});

test('a table is held to its rules by its schema alone, and by its type alone', () => {
  const untyped = changed(
    changed(dataPackage, `${rows}.type`, undefined),
    `${rows}.schema.primaryKey`,
    'x',
  );
  expect(places(dataPackageProblems(untyped, data))).toEqual([
    `${rows}.schema.primaryKey`.replaceAll('.', '/'),
  ]);
  const untold = changed(dataPackage, `${rows}.schema`, undefined);
  expect(places(dataPackageProblems(untold, data))).toContain(
    `${rows}/schema/`.replaceAll('.', '/'),
  );
});

test('a file that no resource describes is said by its path', () => {
  const { resources, ...rest } = dataPackage;
  const issues = [...dataPackageProblems({ ...rest, resources: resources.slice(1) }, data)];
  expect(issues).toEqual([
    {
      file: 'datapackage.json',
      path: 'resources',
      message: `${resources[0]?.path} is not described`,
    },
  ]);
});

test('a Croissant document may have one set of one column, and more terms than it must', () => {
  const document = jsonOf('croissant.jsonld') as {
    '@context': object;
    recordSet: { field: object[]; key: unknown }[];
  };
  const [first] = document.recordSet;
  if (first === undefined) throw new Error('the fixture is empty');
  const small = {
    ...document,
    '@context': { ...document['@context'], same: { '@id': 'cr:data', '@type': '@json' } },
    recordSet: [{ ...first, field: first.field.slice(0, 1), key: [{ '@id': 'figures/id' }] }],
  };
  expect([...croissantProblems(small, data)]).toEqual([]);
  // An address that every file has is no file of its own.
  const elsewhere = changed(small, 'recordSet.0.field.0.source.fileObject', { '@id': 'elsewhere' });
  expect(places(croissantProblems(elsewhere, data))).toEqual([
    'recordSet/0/field/0/source/fileObject',
  ]);
});

test.each<[string, unknown, string]>([
  ['distribution.0.contentSize', '12 bytes', 'distribution/0/contentSize'],
  ['distribution.0.contentSize', '12 B, packed', 'distribution/0/contentSize'],
  ['distribution.0.contentSize', ' B', 'distribution/0/contentSize'],
  ['distribution.0.contentSize', '', 'distribution/0/contentSize'],
  ['version', 'v1.2.3', 'version'],
  ['version', '1.2.3 and more', 'version'],
  ['recordSet.0.field.0.arrayShape', '3x4', 'recordSet/0/field/0/arrayShape'],
  ['recordSet.0.field.0.arrayShape', 'a3', 'recordSet/0/field/0/arrayShape'],
  ['@context.data', 'cr:data', '@context/data'],
  ['@context.data', { '@id': 'cr:data' }, '@context/data'],
  ['@context.data', { '@id': 'cr:key', '@type': '@json' }, '@context/data'],
  ['@context.data', { '@id': 'cr:data', '@type': '@id' }, '@context/data'],
  [
    'recordSet.0.field.0.source.extract',
    { column: 'id', regex: '.*' },
    'recordSet/0/field/0/source/extract/regex',
  ],
  [
    'recordSet.0.field.0.source.extract',
    { jsonPath: '$.id', more: 1 },
    'recordSet/0/field/0/source/extract/more',
  ],
  [
    'recordSet.0.field.0.source.extract',
    { fileProperty: 'content', more: 1 },
    'recordSet/0/field/0/source/extract/more',
  ],
])('a Croissant document with another %s is refused: %j', (path, value, place) => {
  const document = changed(jsonOf('croissant.jsonld'), path, value);
  expect(places(croissantProblems(document, data))).toContain(place);
});

test.each(['12', '12 B', '12B', '1.5 kB', '1.5 MiB', '7 GB'])('%s is a size', (size) => {
  const document = changed(jsonOf('croissant.jsonld'), 'distribution.0.contentSize', size);
  expect(places(croissantProblems(document, data))).toEqual([]);
});

test.each<[unknown, boolean]>([
  ['en', true],
  ['gsw', true],
  ['pt-BR', true],
  ['zh-Hant-TW', true],
  ['English', false],
  ['1en', false],
  ['in en', false],
  ['en_US', false],
  ['en ', false],
  ['e', false],
])('a claim review in %j: %s', (language, accepted) => {
  const document = changed(jsonOf('claim-reviews.jsonld'), '@graph.0.inLanguage', language);
  expect(places(claimReviewProblems(document, 1))).toEqual(accepted ? [] : ['@graph/0/inLanguage']);
});

test('claim reviews are as many as the claims, each with its own id and address', () => {
  const document = jsonOf('claim-reviews.jsonld') as { '@graph': object[] };
  const [review = {}] = document['@graph'];
  expect(places(claimReviewProblems(document, 2))).toEqual(['@graph']);
  const twice = { ...document, '@graph': [review, review] };
  expect(places(claimReviewProblems(twice, 2))).toEqual(['@graph/1/@id', '@graph/1/url']);
  for (const { message } of claimReviewProblems(changed(document, '@graph.0.author', undefined), 1))
    expect(message).toBe('is missing');
});

test('a link is on the web, a text says something, a list is a list', () => {
  for (const link of ['http://example.org', 'https://example.org/a?b#c'])
    expect(isWebLink(link), link).toBe(true);
  for (const other of [
    'git+https://example.org',
    ' https://example.org',
    'https://a b',
    'ftp://a.b',
    'https://',
    '',
    5,
    null,
  ])
    expect(isWebLink(other), String(other)).toBe(false);
  expect(['x', ' x ', '', ' ', '\n', 5, null].map(isText)).toEqual([
    ...[true, true],
    ...[false, false, false, false, false],
  ]);
  expect([[1], 'a', { length: 1 }, null, undefined].map(listOf)).toEqual([[1], [], [], [], []]);
});
