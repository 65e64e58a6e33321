import { croissantVersion } from './croissant.ts';
import type { DescribedFile } from './described-file.ts';
import type { DescriptorIssue } from './descriptor-error.ts';
import { isFields, isText, isWebLink, listOf } from './json-value.ts';

const required = ['name', 'description', 'license', 'url', 'creator', 'datePublished'] as const;

/** Terms of the vocabulary that the context of the specification (appendix 1) gives a plain name. */
const terms = [
  'annotation arrayShape citeAs column containedIn equivalentProperty excludes extract field fileProperty',
  'fileObject fileSet format includes isArray isLiveDataset jsonPath key md5 parentField recordSet references',
  'regex readLines sdVersion separator source subField transform unArchive value',
].flatMap((line) => line.split(' '));
const typedTerms = { data: '@json', examples: '@json', dataType: '@vocab' } as const;
const namespaces = {
  '@vocab': 'http://schema.org/',
  sc: 'http://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
} as const;
const atomic: ReadonlySet<unknown> = new Set(
  ['Boolean', 'Date', 'DateTime', 'Float', 'Integer', 'Text', 'Time'].map((name) => `sc:${name}`),
);

/**
 * What of a Croissant document does not keep to its specification, or is not so of the files.
 *
 * Our own checks; no validator was run, for there is none in JavaScript. Read: croissant-spec-1.1.md of
 * mlcommons/croissant (release candidate of 2025-12-10). From there are the context of appendix 1, the version, the
 * properties that every dataset must have, a creator who is an organization or a person, a distribution of FileObjects with
 * address, format and hash, record sets of fields with an atomic type, a source and a column, ids that stand once in the
 * whole document, and keys that are fields. Ours are that hashes, files and PROV are there.
 */
export function* croissantProblems(
  document: unknown,
  files: readonly DescribedFile[],
): Generator<DescriptorIssue> {
  const wrong = (path: string, message: string) => ({ file: 'croissant.jsonld', path, message });
  if (!isFields(document)) return yield wrong('', 'expected an object');
  const context = document['@context'];
  if (!isFields(context)) yield wrong('@context', 'expected an object');
  else {
    for (const [prefix, address] of Object.entries(namespaces))
      if (context[prefix] !== address) yield wrong(`@context/${prefix}`, `expected ${address}`);
    if (context.conformsTo !== 'dct:conformsTo')
      yield wrong('@context/conformsTo', 'expected dct:conformsTo');
    for (const term of terms)
      if (context[term] !== `cr:${term}`) yield wrong(`@context/${term}`, `expected cr:${term}`);
    for (const [term, type] of Object.entries(typedTerms)) {
      const meaning = context[term];
      if (!isFields(meaning) || meaning['@id'] !== `cr:${term}` || meaning['@type'] !== type)
        yield wrong(`@context/${term}`, `expected cr:${term} as ${type}`);
    }
  }
  if (document['@type'] !== 'sc:Dataset') yield wrong('@type', 'expected sc:Dataset');
  if (document.conformsTo !== croissantVersion)
    yield wrong('conformsTo', `expected ${croissantVersion}`);
  for (const name of required)
    if (document[name] === undefined || document[name] === '') yield wrong(name, 'is missing');
  if (!isWebLink(document.url)) yield wrong('url', 'expected a link');
  const { creator } = document;
  if (
    creator !== undefined &&
    !(isFields(creator) && /^sc:(?:Organization|Person)$/.test(String(creator['@type'])))
  )
    yield wrong('creator', 'expected an organization or a person');
  if (!isWebLink(document.license)) yield wrong('license', 'expected a link');
  if (!isText(document.datePublished) || !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(document.datePublished))
    yield wrong('datePublished', 'expected a date');
  if (!isText(document.version) || !/^\d+\.\d+\.\d+/.test(document.version))
    yield wrong('version', 'expected major.minor.patch');
  if (listOf(document['prov:wasDerivedFrom']).length === 0)
    yield wrong('prov:wasDerivedFrom', 'expected at least one');
  const seen = new Set<unknown>();
  for (const id of idsOf(document)) {
    if (seen.has(id)) yield wrong('@id', `${String(id)} stands twice`);
    seen.add(id);
  }
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
    if (
      !isFields(set) ||
      set['@type'] !== 'cr:RecordSet' ||
      !isText(set['@id']) ||
      fields.length === 0
    ) {
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
      if (!isFields(field) || field['@type'] !== 'cr:Field')
        yield wrong(path, 'expected a cr:Field');
      if (!isFields(field) || !atomic.has(field.dataType))
        yield wrong(`${path}/dataType`, 'expected an atomic type');
      const extract = isFields(source) ? source.extract : undefined;
      if (!isFields(extract) || !isText(extract.column))
        yield wrong(`${path}/source/extract`, 'expected a column');
      if (!isFields(object) || !objects.has(object['@id']))
        yield wrong(`${path}/source`, 'no such file object');
    }
  }
}

/** The ids that are defined: an object with nothing but an id only points at one. */
function* idsOf(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) for (const entry of value) yield* idsOf(entry);
  else if (isFields(value)) {
    if (value['@id'] !== undefined && Object.keys(value).length > 1) yield value['@id'];
    for (const [key, entry] of Object.entries(value)) if (key !== '@context') yield* idsOf(entry);
  }
}
