import { expect, test } from 'vitest';
import { croissantProblems } from './croissant-problems.ts';
import { data, jsonOf, places } from './fixture/made.ts';
import { changed } from './shape/fixture/changed.ts';

test('the Croissant document that is made is right', () => {
  expect(places(croissantProblems(jsonOf('croissant.jsonld'), data))).toEqual([]);
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
