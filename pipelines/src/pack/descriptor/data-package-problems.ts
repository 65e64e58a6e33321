import { dataPackageProfile } from './data-package.ts';
import type { DescribedFile } from './described-file.ts';
import type { DescriptorIssue } from './descriptor-error.ts';
import { type Fields, isFields, isText, isWebLink, listOf } from './json-value.ts';
import { dataPackageShape } from './shape/data-package-shape.ts';
import { dialectKeys } from './shape/resource-shape.ts';
import type { ShapeIssue } from './shape/shape.ts';
import { withRules } from './shape/with-rules.ts';
import { tableProblems } from './table-problems.ts';

/**
 * What of a Data Package does not keep to version 2 of the standard, or is not so of the files.
 *
 * First the shape, which is that of the official profile: datapackage.json 2.0 in frictionlessdata/datapackage,
 * `profiles/target/2.0`, was read from end to end, and a validator of JSON Schema was run beside this with it (the tests keep
 * its answers). No package carries that file, so the build cannot run it. The rest are rules of ours that the profile does not
 * have: the version of the profile, what a reader is always told (title, licence, roles, sources…), names that stand once,
 * one path a resource with its bytes and hash as they are, and the rules for tables.
 */
export function* dataPackageProblems(
  descriptor: unknown,
  files: readonly DescribedFile[],
): Generator<DescriptorIssue> {
  for (const issue of withRules(dataPackageShape(descriptor, ''), ruleProblems(descriptor, files)))
    yield { file: 'datapackage.json', ...issue };
}

function* ruleProblems(
  descriptor: unknown,
  files: readonly DescribedFile[],
): Generator<ShapeIssue> {
  if (!isFields(descriptor)) return;
  yield* packageProblems(descriptor);
  yield* resourceProblems(listOf(descriptor.resources), files);
}

function* packageProblems(descriptor: Fields): Generator<ShapeIssue> {
  const wrong = (path: string, message: string) => ({ path, message });
  if (descriptor.$schema !== dataPackageProfile)
    yield wrong('$schema', `expected ${dataPackageProfile}`);
  if (!isText(descriptor.name) || !/^[a-z0-9._/-]+$/.test(descriptor.name))
    yield wrong('name', 'expected lower-case letters, digits, ".", "_", "-" or "/"');
  for (const key of ['title', 'description', 'version'])
    if (!isText(descriptor[key])) yield wrong(key, 'expected a text');
  if (!isWebLink(descriptor.homepage)) yield wrong('homepage', 'expected a link');
  for (const key of ['licenses', 'keywords', 'contributors', 'sources'])
    if (listOf(descriptor[key]).length === 0) yield wrong(key, 'expected at least one');
  for (const [at, keyword] of listOf(descriptor.keywords).entries())
    if (!isText(keyword)) yield wrong(`keywords/${at}`, 'expected a text');
  for (const [at, contributor] of listOf(descriptor.contributors).entries()) {
    if (!isFields(contributor)) continue;
    const path = `contributors/${at}`;
    if (!isText(contributor.title)) yield wrong(path, 'expected a title');
    const roles = listOf(contributor.roles);
    if (roles.length === 0 || !roles.every(isText)) yield wrong(`${path}/roles`, 'expected texts');
    if (contributor.path === undefined) yield wrong(`${path}/path`, 'is missing');
  }
  for (const [at, source] of listOf(descriptor.sources).entries())
    if (isFields(source) && source.path !== undefined && !isWebLink(source.path))
      yield wrong(`sources/${at}/path`, 'expected a link');
}

function* resourceProblems(
  resources: readonly unknown[],
  files: readonly DescribedFile[],
): Generator<ShapeIssue> {
  const names = new Set<unknown>();
  for (const [at, resource] of resources.entries()) {
    if (!isFields(resource)) continue;
    const wrong = (key: string, message: string) => ({ path: `resources/${at}/${key}`, message });
    if (!isText(resource.name)) yield wrong('name', 'expected a text');
    if (names.has(resource.name)) yield wrong('name', 'stands twice');
    names.add(resource.name);
    if (resource.data !== undefined) yield wrong('data', 'stands beside a path');
    if (resource.mediatype === undefined) yield wrong('mediatype', 'is missing');
    const file = files.find((entry) => entry.path === resource.path);
    if (file === undefined) yield wrong('path', 'no such file');
    else {
      if (resource.bytes !== file.bytes) yield wrong('bytes', `expected ${file.bytes}`);
      if (resource.hash !== `sha256:${file.sha256}`) yield wrong('hash', 'not that of the file');
    }
    if (isFields(resource.dialect))
      for (const key of Object.keys(resource.dialect))
        if (!dialectKeys.has(key)) yield wrong(`dialect/${key}`, 'no such property');
    if (resource.type === 'table' || resource.schema !== undefined)
      for (const { path, message } of tableProblems(resource, resources))
        yield wrong(`schema/${path}`, message);
  }
  for (const { path } of files)
    if (!resources.some((resource) => isFields(resource) && resource.path === path))
      yield { path: 'resources', message: `${path} is not described` };
}
