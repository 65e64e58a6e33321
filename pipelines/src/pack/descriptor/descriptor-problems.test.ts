import type { Dataset } from '@darkfigure/schema';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { packDataset } from '../fixture/pack-dataset.ts';
import { packedFiles } from '../packed-files.ts';
import { aboutPackage } from './about.ts';
import { cffText, citation } from './citation-cff.ts';
import { citationProblems } from './citation-problems.ts';
import { claimReviewProblems } from './claim-review-problems.ts';
import { claimReviews } from './claim-reviews.ts';
import { croissantProblems } from './croissant-problems.ts';
import { dataPackageProblems } from './data-package-problems.ts';
import { type DescribedFile, describedFile } from './described-file.ts';
import { describedFiles } from './described-files.ts';
import { DescriptorError, type DescriptorIssue } from './descriptor-error.ts';
import { sdmxTable } from './sdmx-csv.ts';
import { isSdmxObsStatus, sdmxObsStatus } from './sdmx-obs-status.ts';
import { sdmxProblems } from './sdmx-problems.ts';
import { dataPackageShape } from './shape/data-package-shape.ts';
import { changed } from './shape/fixture/changed.ts';

const about = aboutPackage('1.2.3', '2026.01');
const packed = packedFiles(packDataset);
const made = describedFiles(about, packDataset, packed);
const jsonOf = (name: string): unknown => JSON.parse(String(made.get(name)));
const data: readonly DescribedFile[] = [...packed, ...made]
  .filter(([path]) => /^(json\/[^/]+\.json|(csv|parquet|sdmx)\/)/.test(path))
  .map(([path, content]) => describedFile(path, content));

const places = (issues: Iterable<DescriptorIssue>) => [...issues].map(({ path }) => path);

test('what is made is right', () => {
  expect(places(dataPackageProblems(jsonOf('datapackage.json'), data))).toEqual([]);
  expect(places(croissantProblems(jsonOf('croissant.jsonld'), data))).toEqual([]);
  expect(places(claimReviewProblems(jsonOf('claim-reviews.jsonld'), 1))).toEqual([]);
  expect(places(citationProblems(citation(about)))).toEqual([]);
  expect(places(sdmxProblems(sdmxTable(packDataset), packDataset))).toEqual([]);
});

const table = (() => {
  const { resources } = jsonOf('datapackage.json') as { resources: { name: string }[] };
  return resources.findIndex(({ name }) => name === 'csv-superseded-csv');
})();

test.each<[string, unknown, string]>([
  ['$schema', undefined, '$schema'],
  ['$schema', 'https://datapackage.org/profiles/1.0/datapackage.json', '$schema'],
  ['name', 'Not A Name', 'name'],
  ['licenses', [], 'licenses'],
  ['licenses.0', { title: 'Free' }, 'licenses/0'],
  ['licenses.0.name', 'free for all', 'licenses/0/name'],
  ['licenses.0.path', '../LICENSE', 'licenses/0/path'],
  ['title', '', 'title'],
  ['description', undefined, 'description'],
  ['version', 1, 'version'],
  ['homepage', 'home', 'homepage'],
  ['keywords', [], 'keywords'],
  ['contributors', [], 'contributors'],
  ['contributors.0', {}, 'contributors/0'],
  ['contributors.0.roles', [], 'contributors/0/roles'],
  ['contributors.0.path', '/home', 'contributors/0/path'],
  ['sources', [], 'sources'],
  ['sources.0.path', 'not a link', 'sources/0/path'],
  ['resources', [], 'resources'],
  ['resources.0.hash', 'sha256:00', 'resources/0/hash'],
  ['resources.0.bytes', 1, 'resources/0/bytes'],
  ['resources.0.path', '../secret', 'resources/0/path'],
  ['resources.0.data', [], 'resources/0/data'],
  ['resources.0.mediatype', 'csv', 'resources/0/mediatype'],
  ['resources.0.type', 'sheet', 'resources/0/type'],
  ['resources.1.name', 'csv-figures-csv', 'NAME'],
  [`resources.${table}.schema`, undefined, `resources/${table}/schema/`],
  [`resources.${table}.schema.primaryKey`, ['nope'], `resources/${table}/schema/primaryKey`],
  [`resources.${table}.schema.primaryKey`, ['id', 'id'], `resources/${table}/schema/primaryKey`],
  [`resources.${table}.schema.foreignKeys`, [], `resources/${table}/schema/foreignKeys`],
  [`resources.${table}.dialect.header`, 'yes', `resources/${table}/dialect/header`],
  [`resources.${table}.dialect.colour`, 'red', `resources/${table}/dialect/colour`],
  [
    `resources.${table}.schema.fields.0.constraints`,
    { required: 'yes' },
    `resources/${table}/schema/fields/0/constraints/required`,
  ],
  [`resources.${table}.schema.missingValues`, [''], `resources/${table}/schema/missingValues/0`],
  [`resources.${table}.schema.fields.0.type`, 'text', `resources/${table}/schema/fields/0/type`],
  [`resources.${table}.schema.fields.0.name`, 'vintage', `resources/${table}/schema/fields`],
  [
    `resources.${table}.schema.foreignKeys.0.reference.fields`,
    ['nope'],
    `resources/${table}/schema/foreignKeys/0`,
  ],
])('a data package with another %s is refused', (path, value, place) => {
  const found = places(dataPackageProblems(changed(jsonOf('datapackage.json'), path, value), data));
  if (place === 'NAME')
    expect(found.some((entry) => /^resources\/\d+\/name$/.test(entry))).toBe(true);
  else expect(found).toContain(place);
});

test.each<[string, unknown, string]>([
  ['schema.fields.0.type', undefined, 'schema/fields/0/type'],
  ['schema.fields.0.name', '', 'schema/fields/0/name'],
  ['schema.missingValues', [], 'schema/missingValues'],
  ['schema.foreignKeys.0.fields', ['id', 'vintage'], 'schema/foreignKeys/0'],
  ['schema.foreignKeys.0.reference.resource', 'nowhere', 'schema/foreignKeys/0'],
  ['schema', 'schema.json', 'schema/'],
  ['mediatype', undefined, 'mediatype'],
  ['path', ['csv/figures.csv'], 'path'],
])('a table that the profile would let pass with another %s is refused', (path, value, place) => {
  const other = changed(jsonOf('datapackage.json'), `resources.${table}.${path}`, value);
  expect(dataPackageShape(other, '')).toEqual([]);
  expect(places(dataPackageProblems(other, data))).toContain(`resources/${table}/${place}`);
});

test('a table may refer to itself, and its key and its reference be one name', () => {
  const own = [{ fields: 'id', reference: { fields: 'id' } }];
  const at = `resources.${table}.schema`;
  const other = changed(jsonOf('datapackage.json'), `${at}.foreignKeys`, own);
  expect(places(dataPackageProblems(changed(other, `${at}.primaryKey`, 'id'), data))).toEqual([]);
});

test('what the shape says of a place is not said again by a rule', () => {
  const other = changed(jsonOf('datapackage.json'), 'homepage', 'home');
  expect(places(dataPackageProblems(other, data))).toEqual(['homepage']);
});

test.each<[string, unknown, string]>([
  ['@context.citeAs', undefined, '@context/citeAs'],
  ['@context.prov', undefined, '@context/prov'],
  ['@context.cr', 'http://mlcommons.org/croissant/1.1', '@context/cr'],
  ['@context.conformsTo', 'sc:conformsTo', '@context/conformsTo'],
  ['@context.dataType', 'cr:dataType', '@context/dataType'],
  ['url', 'here', 'url'],
  ['creator.@type', 'sc:Thing', 'creator/@type'],
  ['recordSet.0.@type', 'sc:Dataset', 'recordSet/0/@type'],
  ['recordSet.0.field.0.@type', 'sc:Thing', 'recordSet/0/field/0/@type'],
  ['recordSet.0.field.0.dataType', 'sc:Number', 'recordSet/0/field/0/dataType'],
  ['recordSet.0.field.0.source.extract', {}, 'recordSet/0/field/0/source/extract'],
  ['recordSet.0.@id', 'superseded', '@id'],
  ['@type', 'Dataset', '@type'],
  ['conformsTo', 'http://mlcommons.org/croissant/1.0', 'conformsTo'],
  ['name', undefined, 'name'],
  ['creator', undefined, 'creator'],
  ['license', 'free', 'license'],
  ['datePublished', 'today', 'datePublished'],
  ['version', '1', 'version'],
  ['prov:wasDerivedFrom', [], 'prov:wasDerivedFrom'],
  ['distribution', [], 'distribution'],
  ['distribution.0.sha256', '00', 'distribution/0/sha256'],
  ['distribution.0.contentUrl', 'x', 'distribution/0/contentUrl'],
  ['distribution.0.@type', 'DataDownload', 'distribution/0/@type'],
  ['recordSet', [], 'recordSet'],
  ['recordSet.0.key.0.@id', 'x', 'recordSet/0/key'],
  ['recordSet.0.field.0.dataType', undefined, 'recordSet/0/field/0/dataType'],
  ['recordSet.0.field.0.source.fileObject.@id', 'x', 'recordSet/0/field/0/source/fileObject'],
  ['recordSet.0.field.1.@id', 'figures/id', '@id'],
  ['recordSet.0.field.1.@id', 'vintage', 'recordSet/0/field/1/@id'],
  ['@context.rai', undefined, '@context/rai'],
  ['conformsTo', undefined, 'conformsTo'],
  ['description', '', 'description'],
  ['url', undefined, 'url'],
  ['license', undefined, 'license'],
  ['creator.name', undefined, 'creator/name'],
  ['datePublished', undefined, 'datePublished'],
  ['datePublished', '2026-02-30', 'datePublished'],
  ['dateModified', 'today', 'dateModified'],
  ['publisher', 'Darkfigure', 'publisher'],
  ['publisher', undefined, 'publisher'],
  ['sdLicense', undefined, 'sdLicense'],
  ['keywords', undefined, 'keywords'],
  ['inLanguage', 5, 'inLanguage'],
  ['isLiveDataset', 'no', 'isLiveDataset'],
  ['citeAs', ['a'], 'citeAs'],
  ['distribution', undefined, 'distribution'],
  ['distribution.0.@id', 'a b', 'distribution/0/@id'],
  ['distribution.0.name', undefined, 'distribution/0/name'],
  ['distribution.0.encodingFormat', 'csv', 'distribution/0/encodingFormat'],
  ['distribution.0.contentSize', 'large', 'distribution/0/contentSize'],
  ['distribution.0.sha256', undefined, 'distribution/0/sha256'],
  ['recordSet.0.name', undefined, 'recordSet/0/name'],
  ['recordSet.0.field', [], 'recordSet/0/field'],
  ['recordSet.0.key', undefined, 'recordSet/0/key'],
  ['recordSet.0.key.0', { '@id': 'figures/id', name: 'id' }, 'recordSet/0/key/0/name'],
  ['recordSet.0.field.0.name', undefined, 'recordSet/0/field/0/name'],
  ['recordSet.0.field.0.source', undefined, 'recordSet/0/field/0/source'],
  [
    'recordSet.0.field.0.source.extract',
    { jsonPath: '$.id' },
    'recordSet/0/field/0/source/extract',
  ],
  ['recordSet.0.field.0.dataType', ['cr:Label'], 'recordSet/0/field/0/dataType'],
  ['recordSet.0.field.0.isArray', 1, 'recordSet/0/field/0/isArray'],
])('a Croissant document with another %s is refused', (path, value, place) => {
  expect(
    places(croissantProblems(changed(jsonOf('croissant.jsonld'), path, value), data)),
  ).toContain(place);
});

test.each<[string, unknown]>([
  ['conformsTo', ['http://mlcommons.org/croissant/1.1', 'http://mlcommons.org/croissant/RAI/1.0']],
  ['license', [{ '@type': 'sc:CreativeWork', name: 'CC BY 4.0' }]],
  ['creator', [{ '@type': 'sc:Person', name: 'A' }]],
  ['datePublished', '2026-11-22'],
  ['datePublished', '2026-11-22T10:00:00Z'],
  ['sameAs', 'https://example.org/data'],
  ['distribution.0.encodingFormat', ['application/json', 'https://www.json.org/']],
  ['recordSet.0.field.0.dataType', ['sc:Text', 'cr:Label']],
  ['recordSet.0.key', { '@id': 'figures/id' }],
])('a Croissant document with another %s is as good', (path, value) => {
  expect(places(croissantProblems(changed(jsonOf('croissant.jsonld'), path, value), data))).toEqual(
    [],
  );
});

test.each<[string, unknown, string]>([
  ['@context', undefined, '@context'],
  ['@graph', [], '@graph'],
  ['@graph.0.claimReviewed', '', '@graph/0/claimReviewed'],
  ['@graph.0.@type', 'Review', '@graph/0/@type'],
  ['@graph.0.url', '#x', '@graph/0/url'],
  ['@graph.0.datePublished', 'today', '@graph/0/datePublished'],
  ['@graph.0.reviewRating.@type', 'Thing', '@graph/0/reviewRating/@type'],
  ['@graph.0.author', undefined, '@graph/0/author'],
  ['@graph.0.reviewRating.alternateName', undefined, '@graph/0/reviewRating/alternateName'],
  ['@graph.0.reviewRating.ratingValue', 1, '@graph/0/reviewRating/ratingValue'],
  ['@graph.0.itemReviewed.appearance', [], '@graph/0/itemReviewed/appearance'],
  ['@graph.0.claimReviewed', undefined, '@graph/0/claimReviewed'],
  ['@graph.0.reviewRating', undefined, '@graph/0/reviewRating'],
  ['@graph.0.url', undefined, '@graph/0/url'],
  ['@graph.0.@id', undefined, '@graph/0/@id'],
  ['@graph.0.datePublished', undefined, '@graph/0/datePublished'],
  ['@graph.0.author.@type', 'Thing', '@graph/0/author/@type'],
  ['@graph.0.author', { '@type': 'Person' }, '@graph/0/author'],
  ['@graph.0.author.name', undefined, '@graph/0/author/name'],
  ['@graph.0.itemReviewed', undefined, '@graph/0/itemReviewed'],
  ['@graph.0.itemReviewed.@type', 'CreativeWork', '@graph/0/itemReviewed/@type'],
  ['@graph.0.itemReviewed.appearance.0.url', 'here', '@graph/0/itemReviewed/appearance/0/url'],
  [
    '@graph.0.itemReviewed.appearance.0.@type',
    undefined,
    '@graph/0/itemReviewed/appearance/0/@type',
  ],
  ['@graph.0.license', 'CC-BY-4.0', '@graph/0/license'],
  ['@graph.0.reviewRating.bestRating', 5, '@graph/0/reviewRating/bestRating'],
])('claim reviews with another %s are refused', (path, value, place) => {
  expect(
    places(claimReviewProblems(changed(jsonOf('claim-reviews.jsonld'), path, value), 1)),
  ).toContain(place);
});

test.each<[string, unknown, string]>([
  ['cff-version', '1.1.0', 'cff-version'],
  ['message', undefined, 'message'],
  ['title', '', 'title'],
  ['type', 'book', 'type'],
  ['authors', [], 'authors'],
  ['authors.0', { 'given-names': 'A' }, 'authors/0'],
  ['authors.0', {}, 'authors/0'],
  ['type', 'software', 'type'],
  ['version', undefined, 'version'],
  ['repository-code', undefined, 'repository-code'],
  ['license', ['CC-BY-4.0'], 'license'],
  ['keywords', undefined, 'keywords'],
  ['references', [{}], 'references'],
  ['authors.0.colour', 'red', 'authors/0/colour'],
  ['authors.0.website', 'here', 'authors/0/website'],
  ['authors', [{ name: 'a' }, { name: 'a' }], 'authors'],
  ['abstract', '', 'abstract'],
  ['license', 'free for all', 'license'],
  ['repository-code', 'here', 'repository-code'],
  ['keywords', ['a', 'a'], 'keywords'],
  ['colour', 'red', 'colour'],
])('a citation file with another %s is refused', (path, value, place) => {
  expect(places(citationProblems(changed(citation(about), path, value)))).toContain(place);
});

const sdmx = sdmxTable(packDataset);
const at = (name: string) => sdmx.columns.findIndex((column) => column.name === name);

test.each<[string, string, string]>([
  ['STRUCTURE[;]', 'table', 'row 1/STRUCTURE[;]'],
  ['STRUCTURE_ID', 'FIGURES', 'row 1/STRUCTURE_ID'],
  ['ACTION', 'X', 'row 1/ACTION'],
  ['TIME_PERIOD', '2019/2020', 'row 1/TIME_PERIOD'],
  ['OBS_STATUS[]', 'Z', 'row 1/OBS_STATUS[]'],
  ['OBS_STATUS[]', 'E;', 'row 1/OBS_STATUS[]'],
  ['OBS_STATUS[]', 'A;E', 'row 1/OBS_STATUS[]'],
  ['OBS_STATUS[]', 'O', 'row 1/OBS_STATUS[]'],
])('SDMX-CSV with another %s is refused', (name, value, place) => {
  const rows = sdmx.rows.map((row, line) =>
    line === 0 ? row.map((cell, column) => (column === at(name) ? value : cell)) : row,
  );
  expect(places(sdmxProblems({ ...sdmx, rows }, packDataset))).toContain(place);
});

test('SDMX-CSV with its columns in another order, or a row twice, is refused', () => {
  const turned = {
    ...sdmx,
    columns: [...sdmx.columns.slice(1), ...sdmx.columns.slice(0, 1)],
    rows: [],
  };
  expect(places(sdmxProblems(turned, packDataset))).toContain('header');
  const twice = { ...sdmx, rows: [...sdmx.rows.slice(0, 1), ...sdmx.rows.slice(0, 1)] };
  expect(places(sdmxProblems(twice, packDataset))).toContain('row 2');
});

test('a letter that SDMX does not have stops the build, also where no figure has it', () => {
  const codes = packDataset.codes.map((entry) =>
    entry.list === 'status' && entry.code === 'imputed'
      ? { ...entry, mapping: { sdmx: 'X' } }
      : entry,
  );
  expect(places(sdmxProblems(sdmx, { ...packDataset, codes }))).toEqual(['code lists']);
});

test('the letters are those of CL_OBS_STATUS', () => {
  // As version 2.0 has them, by their URNs, and the two that version 2.2 has more.
  expect(Object.keys(sdmxObsStatus).join('')).toBe('ABDEFGHIJKLMNOPQSUVW');
});

test('only statuses and reasons why there is no number have a letter of SDMX', () => {
  const mapped = packDataset.codes.filter(({ mapping }) => mapping?.sdmx !== undefined);
  expect(new Set(mapped.map(({ list }) => list))).toEqual(new Set(['status', 'unknown-reason']));
  for (const { mapping } of mapped) expect(isSdmxObsStatus(mapping?.sdmx ?? '')).toBe(true);
});

test('a letter that SDMX does not have stops the build in whatever list it stands', () => {
  const codes = packDataset.codes.map((entry) =>
    entry.list === 'revision-reason' && entry.code === 'source-error'
      ? { ...entry, mapping: { sdmx: 'C' } }
      : entry,
  );
  expect(places(sdmxProblems(sdmx, { ...packDataset, codes }))).toEqual(['code lists']);
});

test('every letter of our code lists means in SDMX what it means here', () => {
  const lettersOf = (list: string) =>
    Object.fromEntries(
      packDataset.codes
        .filter((entry) => entry.list === list && entry.mapping?.sdmx !== undefined)
        .map(({ code, mapping }) => [code, mapping?.sdmx]),
    );
  // As CL_OBS_STATUS has them: A normal, B break, D definition differs, E estimated, I imputed, L exists but was not
  // collected or disseminated, M cannot exist, O missing for whatever reason, P provisional, Q suppressed, U, V.
  expect(lettersOf('status')).toEqual({
    normal: 'A',
    break: 'B',
    'definition-differs': 'D',
    estimated: 'E',
    imputed: 'I',
    'not-collected': 'L',
    missing: 'O',
    provisional: 'P',
    suppressed: 'Q',
    'low-reliability': 'U',
    unvalidated: 'V',
  });
  expect(lettersOf('unknown-reason')).toEqual({
    'not-collected': 'L',
    'not-published': 'L',
    suppressed: 'Q',
    'cannot-exist': 'M',
    'no-reliable-estimate': 'O',
  });
});

test('status letters are those of the code list, and follow it where it changes', () => {
  const lettersOf = (dataset: Dataset) =>
    sdmxTable(dataset).rows.map((row) => [row[at('FIGURE')], row[at('OBS_STATUS[]')]]);
  expect(lettersOf(packDataset)).toContainEqual(['made-up/persons/us/2016', 'L']);
  // Disputed has no letter of SDMX; estimated has.
  expect(lettersOf(packDataset)).toContainEqual(['made-up/persons/us/2018', 'E']);
  const codes = packDataset.codes.map((entry) =>
    entry.list === 'status' && entry.code === 'estimated'
      ? { ...entry, mapping: { sdmx: 'Y' } }
      : entry,
  );
  expect(lettersOf({ ...packDataset, codes })).toContainEqual(['made-up/persons/us/2018', 'Y']);
  expect(() => sdmxTable({ ...packDataset, codes: [] })).toThrow(/code list status/);
});

test('the citation is YAML with every text quoted', () => {
  const text = cffText(citation(about));
  expect(parse(text)).toEqual(citation(about));
  expect(text).toMatch(/^cff-version: "1\.2\.0"$/m);
  expect(text).toMatch(/^authors:\n {2}- \{"name":/m);
  for (const line of text.trimEnd().split('\n'))
    expect(line).toMatch(/^(?:[a-z-]+:(?: ".*")?| {2}- .+)$/);
});

test('two claim reviews may not have one address', () => {
  const { '@graph': [review] = [], ...rest } = jsonOf('claim-reviews.jsonld') as {
    '@graph': object[];
  };
  const twice = { ...rest, '@graph': [review, { ...review, '@id': 'urn:darkfigure:claim:other' }] };
  expect(places(claimReviewProblems(twice, 2))).toEqual(['@graph/1/url']);
});

test.each<[string, unknown]>([
  ['@graph.0.itemReviewed.firstAppearance', 'https://example.org/first'],
  ['@graph.0.itemReviewed.author', { '@type': 'Person', name: 'A' }],
  ['@graph.0.author.url', undefined],
  ['@graph.0.reviewRating.name', 'untraceable'],
  ['@graph.0.datePublished', '2026'],
])('claim reviews with another %s are as good', (path, value) => {
  const other = changed(jsonOf('claim-reviews.jsonld'), path, value);
  expect(places(claimReviewProblems(other, 1))).toEqual([]);
});

test('a claim review says the verdict in words', () => {
  const { '@graph': reviews } = claimReviews(about, packDataset) as {
    '@graph': { reviewRating: object }[];
  };
  const verdict = packDataset.codes.find(
    ({ list, code }) => list === 'verdict' && code === 'untraceable',
  );
  expect(reviews[0]?.reviewRating).toMatchObject({
    alternateName: verdict?.label,
    ratingExplanation: 'No source found.',
  });
});

test('a descriptor that is wrong stops the build and says where', () => {
  const failed = (() => {
    try {
      return describedFiles(
        { ...about, version: 'next', license: { ...about.license, id: '?' } },
        packDataset,
        packed,
      );
    } catch (error) {
      return error;
    }
  })();
  if (!(failed instanceof DescriptorError)) throw new Error('expected a DescriptorError');
  expect(failed.issues.map(({ file, path }) => `${file}:${path}`)).toEqual([
    'datapackage.json:licenses/0/name',
    'croissant.jsonld:version',
    'CITATION.cff:license',
  ]);
});
