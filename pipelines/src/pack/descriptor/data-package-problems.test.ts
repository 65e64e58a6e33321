import { expect, test } from 'vitest';
import { dataPackageProblems } from './data-package-problems.ts';
import { data, jsonOf, places } from './fixture/made.ts';
import { dataPackageShape } from './shape/data-package-shape.ts';
import { changed } from './shape/fixture/changed.ts';

test('the data package that is made is right', () => {
  expect(places(dataPackageProblems(jsonOf('datapackage.json'), data))).toEqual([]);
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
