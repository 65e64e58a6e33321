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

/** A web address, or a path inside the package: not hidden, not absolute, not up, no backslash. */
const pathPattern =
  /^(?:(?:http|ftp)s?:\/\/.*|(?=[^./~])(?!file:)(?:(?!\/\.\.\/)(?!\\)(?!:\/\/).)*)$/;

/**
 * What of a Data Package does not keep to version 2 of the standard, or is not so of the files.
 *
 * Our own checks; the official profile was not run, for no package carries it. It was read: datapackage.json 2.0 in
 * frictionlessdata/datapackage, `profiles/target/2.0`. From there are what must stand (`resources`, in each `name` and
 * `path`; `fields` with a `name`; `reference`), lists that may not be empty (`resources`, `licenses`, `contributors`,
 * `keywords`, `roles`, `fields`, `primaryKey`, `foreignKeys`), the patterns of `path`, of a licence’s `name`, of `mediatype`
 * and `hash`, the types of fields, of `dialect` and of `constraints`, and missing values with labels. Ours are the rest: the
 * version of the profile, labels for every missing value, names that stand once, and bytes and hashes as they are.
 */
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
    else {
      if (license.name !== undefined && !matches(license.name, /^[-a-zA-Z0-9._]+$/))
        yield wrong(`licenses/${at}/name`, 'expected a licence identifier');
      if (license.path !== undefined && !matches(license.path, pathPattern))
        yield wrong(`licenses/${at}/path`, 'expected a link or a path');
    }
  for (const key of ['title', 'description', 'version'])
    if (!isText(descriptor[key])) yield wrong(key, 'expected a text');
  if (!isWebLink(descriptor.homepage)) yield wrong('homepage', 'expected a link');
  const keywords = listOf(descriptor.keywords);
  if (keywords.length === 0 || !keywords.every(isText)) yield wrong('keywords', 'expected texts');
  for (const issue of contributorProblems(descriptor.contributors))
    yield wrong(issue.path, issue.message);
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
    if (resource.data !== undefined) yield wrong(`${path}/data`, 'stands beside a path');
    if (!matches(resource.mediatype, /^.+\/.+$/))
      yield wrong(`${path}/mediatype`, 'expected a media type');
    if (resource.type !== undefined && resource.type !== 'table')
      yield wrong(`${path}/type`, 'expected table');
    for (const issue of dialectProblems(resource.dialect))
      yield wrong(`${path}/dialect${issue.path}`, issue.message);
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
    else if (isFields(field.constraints) && typeof field.constraints.required !== 'boolean')
      yield { path: `fields/${at}/constraints/required`, message: 'expected true or false' };
  }
  const names = namesOf(fields);
  if (new Set(names).size !== names.length)
    yield { path: 'fields', message: 'a name stands twice' };
  const key = listOf(schema.primaryKey);
  if (key.length === 0) yield { path: 'primaryKey', message: 'expected at least one field' };
  if (new Set(key).size !== key.length)
    yield { path: 'primaryKey', message: 'a field stands twice' };
  for (const name of key)
    if (!names.includes(name)) yield { path: 'primaryKey', message: `no field ${String(name)}` };
  const missing = listOf(schema.missingValues);
  if (missing.length === 0) yield { path: 'missingValues', message: 'expected at least one' };
  for (const [at, entry] of missing.entries())
    if (!isFields(entry) || typeof entry.value !== 'string' || !isText(entry.label))
      yield { path: `missingValues/${at}`, message: 'expected a value with a label' };
  if (schema.foreignKeys !== undefined && listOf(schema.foreignKeys).length === 0)
    yield { path: 'foreignKeys', message: 'expected at least one' };
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

function* contributorProblems(value: unknown): Generator<{ path: string; message: string }> {
  const contributors = listOf(value);
  if (contributors.length === 0) yield { path: 'contributors', message: 'expected at least one' };
  for (const [at, contributor] of contributors.entries()) {
    const path = `contributors/${at}`;
    if (!isFields(contributor) || !isText(contributor.title))
      yield { path, message: 'expected a title' };
    else {
      const roles = listOf(contributor.roles);
      if (roles.length === 0 || !roles.every(isText))
        yield { path: `${path}/roles`, message: 'expected texts' };
      if (!matches(contributor.path, pathPattern))
        yield { path: `${path}/path`, message: 'expected a link or a path' };
    }
  }
}

const dialectTypes: Readonly<Record<string, string>> = {
  delimiter: 'string',
  doubleQuote: 'boolean',
  header: 'boolean',
  lineTerminator: 'string',
  quoteChar: 'string',
};

function* dialectProblems(dialect: unknown): Generator<{ path: string; message: string }> {
  if (dialect === undefined) return;
  if (!isFields(dialect)) return yield { path: '', message: 'expected an object' };
  for (const [key, value] of Object.entries(dialect)) {
    const type = dialectTypes[key];
    if (type === undefined) yield { path: `/${key}`, message: 'no such property' };
    else if (typeof value !== type) yield { path: `/${key}`, message: `expected a ${type}` };
  }
}

function matches(value: unknown, pattern: RegExp): boolean {
  return typeof value === 'string' && pattern.test(value);
}

function namesOf(fields: readonly unknown[]): readonly unknown[] {
  return fields.map((field) => (isFields(field) ? field.name : undefined));
}
