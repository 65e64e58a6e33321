import { dataPackageProfile } from './data-package.ts';
import type { DescribedFile } from './described-file.ts';
import type { DescriptorIssue } from './descriptor-error.ts';
import { type Fields, isFields, isText, isWebLink, listOf } from './json-value.ts';

const fieldTypes: ReadonlySet<unknown> = new Set([
  'string',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'list',
  'datetime',
  'date',
  'time',
  'year',
  'yearmonth',
  'duration',
  'geopoint',
  'geojson',
  'any',
]);

/** What of a Data Package does not keep to version 2 of the standard, or is not so of the files. Our own checks after its documentation; the official profile was not run. */
export function* dataPackageProblems(
  descriptor: unknown,
  files: readonly DescribedFile[],
): Generator<DescriptorIssue> {
  const wrong = (path: string, message: string) => ({ file: 'datapackage.json', path, message });
  if (!isFields(descriptor)) return yield wrong('', 'expected an object');
  if (descriptor.$schema !== dataPackageProfile)
    yield wrong('$schema', `expected ${dataPackageProfile}`);
  if (!isText(descriptor.name) || !/^[a-z0-9._/-]+$/.test(descriptor.name))
    yield wrong('name', 'expected lower-case letters, digits, ".", "_", "-" or "/"');
  const licenses = listOf(descriptor.licenses);
  if (licenses.length === 0) yield wrong('licenses', 'expected at least one');
  for (const [at, license] of licenses.entries())
    if (!isFields(license) || !(isText(license.name) || isText(license.path)))
      yield wrong(`licenses/${at}`, 'expected a name or a path');
  if (listOf(descriptor.sources).length === 0) yield wrong('sources', 'expected at least one');
  for (const [at, source] of listOf(descriptor.sources).entries()) {
    if (!isFields(source) || Object.keys(source).length === 0)
      yield wrong(`sources/${at}`, 'expected an object with a field');
    else if (source.path !== undefined && !isWebLink(source.path))
      yield wrong(`sources/${at}/path`, 'expected a link');
  }
  const resources = listOf(descriptor.resources);
  if (resources.length === 0) yield wrong('resources', 'expected at least one');
  const names = new Set<unknown>();
  for (const [at, resource] of resources.entries()) {
    const path = `resources/${at}`;
    if (!isFields(resource)) {
      yield wrong(path, 'expected an object');
      continue;
    }
    if (!isText(resource.name)) yield wrong(`${path}/name`, 'expected a text');
    if (names.has(resource.name)) yield wrong(`${path}/name`, 'stands twice');
    names.add(resource.name);
    const file = files.find((entry) => entry.path === resource.path);
    if (file === undefined) yield wrong(`${path}/path`, 'no such file');
    else {
      if (resource.bytes !== file.bytes) yield wrong(`${path}/bytes`, `expected ${file.bytes}`);
      if (resource.hash !== `sha256:${file.sha256}`)
        yield wrong(`${path}/hash`, 'not the hash of the file');
    }
    if (resource.type === 'table' || resource.schema !== undefined)
      for (const issue of schemaProblems(resource.schema, resources))
        yield wrong(`${path}/schema/${issue.path}`, issue.message);
  }
  for (const { path } of files)
    if (!resources.some((resource) => isFields(resource) && resource.path === path))
      yield wrong('resources', `${path} is not described`);
}

function* schemaProblems(
  schema: unknown,
  resources: readonly unknown[],
): Generator<{ path: string; message: string }> {
  if (!isFields(schema)) return yield { path: '', message: 'expected an object' };
  const fields = listOf(schema.fields);
  if (fields.length === 0) yield { path: 'fields', message: 'expected at least one' };
  for (const [at, field] of fields.entries()) {
    if (!isFields(field) || !isText(field.name))
      yield { path: `fields/${at}/name`, message: 'expected a text' };
    else if (!fieldTypes.has(field.type))
      yield { path: `fields/${at}/type`, message: `no type ${String(field.type)}` };
  }
  const names = namesOf(fields);
  if (new Set(names).size !== names.length)
    yield { path: 'fields', message: 'a name stands twice' };
  const key = listOf(schema.primaryKey);
  if (key.length === 0) yield { path: 'primaryKey', message: 'expected at least one field' };
  for (const name of key)
    if (!names.includes(name)) yield { path: 'primaryKey', message: `no field ${String(name)}` };
  const missing = listOf(schema.missingValues);
  if (missing.length === 0) yield { path: 'missingValues', message: 'expected at least one' };
  for (const [at, entry] of missing.entries())
    if (!isFields(entry) || typeof entry.value !== 'string' || !isText(entry.label))
      yield { path: `missingValues/${at}`, message: 'expected a value with a label' };
  for (const [at, foreign] of listOf(schema.foreignKeys).entries()) {
    const path = `foreignKeys/${at}`;
    const reference = isFields(foreign) ? foreign.reference : undefined;
    if (!isFields(foreign) || !isFields(reference)) {
      yield { path, message: 'expected fields and a reference' };
      continue;
    }
    const target = resources.find(
      (entry): entry is Fields => isFields(entry) && entry.name === reference.resource,
    );
    const there = isFields(target?.schema) ? namesOf(listOf(target.schema.fields)) : [];
    for (const name of listOf(foreign.fields))
      if (!names.includes(name)) yield { path, message: `no field ${String(name)}` };
    for (const name of listOf(reference.fields))
      if (!there.includes(name))
        yield { path, message: `no field ${String(name)} in ${String(reference.resource)}` };
  }
}

function namesOf(fields: readonly unknown[]): readonly unknown[] {
  return fields.map((field) => (isFields(field) ? field.name : undefined));
}
