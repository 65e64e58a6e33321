import { croissantVersion } from './croissant.ts';
import type { DescribedFile } from './described-file.ts';
import type { DescriptorIssue } from './descriptor-error.ts';
import { type Fields, isFields, isText, listOf } from './json-value.ts';
import { croissantShape } from './shape/croissant-shape.ts';
import type { ShapeIssue } from './shape/shape.ts';
import { withRules } from './shape/with-rules.ts';

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
  rai: 'http://mlcommons.org/croissant/RAI/',
  dct: 'http://purl.org/dc/terms/',
  prov: 'http://www.w3.org/ns/prov#',
} as const;
/**
 * What of a Croissant document does not keep to its specification, or is not so of the files.
 *
 * Our own checks; no validator was run, for there is none in JavaScript, and what the repository of the specification has of
 * SHACL is for tasks, not for datasets. Read from end to end: croissant-spec-1.1.md of mlcommons/croissant (release candidate
 * of 2025-12-10). From there are the shape, the context of appendix 1, ids that stand once in the whole document and begin
 * with that of the set that they are in, and keys and references to what there is. A processor of JSON-LD, run beside this,
 * dropped nothing. Ours are that every file has its hash, every set is of columns, and PROV is there.
 */
export function* croissantProblems(
  document: unknown,
  files: readonly DescribedFile[],
): Generator<DescriptorIssue> {
  for (const issue of withRules(croissantShape(document, ''), ruleProblems(document, files)))
    yield { file: 'croissant.jsonld', ...issue };
}

function* ruleProblems(document: unknown, files: readonly DescribedFile[]): Generator<ShapeIssue> {
  if (!isFields(document)) return;
  const wrong = (path: string, message: string) => ({ path, message });
  yield* contextProblems(document['@context']);
  if (![document.conformsTo].flat().includes(croissantVersion))
    yield wrong('conformsTo', `expected ${croissantVersion}`);
  if (listOf(document['prov:wasDerivedFrom']).length === 0)
    yield wrong('prov:wasDerivedFrom', 'expected at least one');
  const seen = new Set<unknown>();
  for (const id of idsOf(document)) {
    if (seen.has(id)) yield wrong('@id', `${String(id)} stands twice`);
    seen.add(id);
  }
  const objects = new Set<unknown>();
  for (const [at, object] of listOf(document.distribution).entries()) {
    if (!isFields(object)) continue;
    objects.add(object['@id']);
    const file = files.find((entry) => entry.path === object.contentUrl);
    if (file === undefined) yield wrong(`distribution/${at}/contentUrl`, 'no such file');
    else if (object.sha256 !== file.sha256)
      yield wrong(`distribution/${at}/sha256`, 'not that of the file');
  }
  for (const [at, set] of listOf(document.recordSet).entries())
    if (isFields(set))
      for (const { path, message } of setProblems(set, objects))
        yield wrong(`recordSet/${at}/${path}`, message);
}

function* setProblems(set: Fields, objects: ReadonlySet<unknown>): Generator<ShapeIssue> {
  const fields = listOf(set.field).filter(isFields);
  const ids = fields.map((field) => field['@id']);
  for (const key of [set.key].flat())
    if (!isFields(key) || !ids.includes(key['@id']))
      yield { path: 'key', message: 'not a field of the set' };
  for (const [at, { '@id': id, source }] of fields.entries()) {
    const path = `field/${at}`;
    if (typeof id === 'string' && !id.startsWith(`${String(set['@id'])}/`))
      yield { path: `${path}/@id`, message: 'expected the id of the set before it' };
    if (!isFields(source)) continue;
    if (!isFields(source.extract) || !isText(source.extract.column))
      yield { path: `${path}/source/extract`, message: 'expected a column' };
    if (!isFields(source.fileObject) || !objects.has(source.fileObject['@id']))
      yield { path: `${path}/source/fileObject`, message: 'no such file object' };
  }
}

function* contextProblems(context: unknown): Generator<ShapeIssue> {
  const wrong = (term: string, expected: string) => ({
    path: `@context/${term}`,
    message: `expected ${expected}`,
  });
  if (!isFields(context)) return yield { path: '@context', message: 'expected an object' };
  for (const [prefix, address] of Object.entries(namespaces))
    if (context[prefix] !== address) yield wrong(prefix, address);
  if (context.conformsTo !== 'dct:conformsTo') yield wrong('conformsTo', 'dct:conformsTo');
  for (const term of terms) if (context[term] !== `cr:${term}`) yield wrong(term, `cr:${term}`);
  for (const [term, type] of Object.entries(typedTerms)) {
    const meaning = context[term];
    if (!isFields(meaning) || meaning['@id'] !== `cr:${term}` || meaning['@type'] !== type)
      yield wrong(term, `cr:${term} as ${type}`);
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
