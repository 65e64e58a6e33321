import { croissantVersion } from './croissant.ts';
import type { DescribedFile } from './described-file.ts';
import type { DescriptorIssue } from './descriptor-error.ts';
import { isFields, isText, isWebLink, listOf } from './json-value.ts';

const required = ['name', 'description', 'license', 'url', 'creator', 'datePublished'] as const;
const terms = ['citeAs', 'distribution', 'recordSet', 'field', 'extract', 'column', 'fileObject'];

/** What of a Croissant document does not keep to its specification, or is not so of the files. Written from the specification. */
export function* croissantProblems(
  document: unknown,
  files: readonly DescribedFile[],
): Generator<DescriptorIssue> {
  const wrong = (path: string, message: string) => ({ file: 'croissant.jsonld', path, message });
  if (!isFields(document)) return yield wrong('', 'expected an object');
  const context = document['@context'];
  if (!isFields(context)) yield wrong('@context', 'expected an object');
  else {
    for (const prefix of ['sc', 'cr', 'dct', 'prov'])
      if (!isWebLink(context[prefix])) yield wrong(`@context/${prefix}`, 'expected a namespace');
    for (const term of terms)
      if (term !== 'distribution' && context[term] !== `cr:${term}`)
        yield wrong(`@context/${term}`, `expected cr:${term}`);
  }
  if (document['@type'] !== 'sc:Dataset') yield wrong('@type', 'expected sc:Dataset');
  if (document.conformsTo !== croissantVersion)
    yield wrong('conformsTo', `expected ${croissantVersion}`);
  for (const name of required)
    if (document[name] === undefined || document[name] === '') yield wrong(name, 'is missing');
  if (!isWebLink(document.license)) yield wrong('license', 'expected a link');
  if (!isText(document.datePublished) || !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(document.datePublished))
    yield wrong('datePublished', 'expected a date');
  if (!isText(document.version) || !/^\d+\.\d+\.\d+/.test(document.version))
    yield wrong('version', 'expected major.minor.patch');
  if (listOf(document['prov:wasDerivedFrom']).length === 0)
    yield wrong('prov:wasDerivedFrom', 'expected at least one');
  const objects = new Set<unknown>();
  for (const [at, object] of listOf(document.distribution).entries()) {
    const path = `distribution/${at}`;
    if (!isFields(object) || object['@type'] !== 'cr:FileObject' || !isText(object['@id'])) {
      yield wrong(path, 'expected a cr:FileObject with an @id');
      continue;
    }
    if (objects.has(object['@id'])) yield wrong(`${path}/@id`, 'stands twice');
    objects.add(object['@id']);
    const file = files.find((entry) => entry.path === object.contentUrl);
    if (file === undefined) yield wrong(`${path}/contentUrl`, 'no such file');
    else if (object.sha256 !== file.sha256) yield wrong(`${path}/sha256`, 'not that of the file');
    if (!isText(object.encodingFormat)) yield wrong(`${path}/encodingFormat`, 'is missing');
  }
  if (objects.size === 0) yield wrong('distribution', 'expected at least one');
  const sets = listOf(document.recordSet);
  if (sets.length === 0) yield wrong('recordSet', 'expected at least one');
  for (const [at, set] of sets.entries()) {
    const fields = isFields(set) ? listOf(set.field) : [];
    if (!isFields(set) || !isText(set['@id']) || fields.length === 0) {
      yield wrong(`recordSet/${at}`, 'expected an @id and fields');
      continue;
    }
    const ids = fields.map((field) => (isFields(field) ? field['@id'] : undefined));
    if (new Set(ids).size !== ids.length)
      yield wrong(`recordSet/${at}/field`, 'an @id stands twice');
    for (const key of listOf(set.key))
      if (!isFields(key) || !ids.includes(key['@id']))
        yield wrong(`recordSet/${at}/key`, 'not a field of the set');
    for (const [index, field] of fields.entries()) {
      const path = `recordSet/${at}/field/${index}`;
      const source = isFields(field) ? field.source : undefined;
      const object = isFields(source) ? source.fileObject : undefined;
      if (!isFields(field) || !isText(field.dataType))
        yield wrong(`${path}/dataType`, 'is missing');
      if (!isFields(object) || !objects.has(object['@id']))
        yield wrong(`${path}/source`, 'no such file object');
    }
  }
}
