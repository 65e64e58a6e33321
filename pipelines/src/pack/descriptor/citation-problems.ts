import type { DescriptorIssue } from './descriptor-error.ts';
import { isFields, isText, isWebLink, listOf } from './json-value.ts';

const known: ReadonlySet<string> = new Set([
  'abstract',
  'authors',
  'cff-version',
  'commit',
  'contact',
  'date-released',
  'doi',
  'identifiers',
  'keywords',
  'license',
  'license-url',
  'message',
  'preferred-citation',
  'references',
  'repository',
  'repository-artifact',
  'repository-code',
  'title',
  'type',
  'url',
  'version',
]);

const ofEntity: ReadonlySet<string> = new Set([
  'address',
  'alias',
  'city',
  'country',
  'date-end',
  'date-start',
  'email',
  'fax',
  'location',
  'name',
  'orcid',
  'post-code',
  'region',
  'tel',
  'website',
]);

/**
 * What of a citation file does not keep to version 1.2.0 of the Citation File Format.
 *
 * Our own checks; the official schema was not run, for no package carries it. It was read: schema.json of
 * citation-file-format/citation-file-format, whose `$id` ends in 1.2.0. From there are the four keys that must stand
 * (`authors`, `cff-version`, `message`, `title`), that no other key than the known ones may (also inside an author who is an
 * entity), lists with something in them and nothing twice, texts that are not empty, the pattern of links, and that the
 * licence is an SPDX identifier; of that list only those that we use are known here. Ours are that the rest is there as well.
 */
export function* citationProblems(citation: unknown): Generator<DescriptorIssue> {
  const wrong = (path: string, message: string) => ({ file: 'CITATION.cff', path, message });
  if (!isFields(citation)) return yield wrong('', 'expected an object');
  for (const key of Object.keys(citation)) if (!known.has(key)) yield wrong(key, 'no such key');
  if (citation['cff-version'] !== '1.2.0') yield wrong('cff-version', 'expected 1.2.0');
  for (const key of ['message', 'title'] as const)
    if (!isText(citation[key])) yield wrong(key, 'is missing');
  if (citation.type !== 'dataset') yield wrong('type', 'expected dataset');
  const authors = listOf(citation.authors);
  if (authors.length === 0) yield wrong('authors', 'expected at least one');
  if (new Set(authors.map((author) => JSON.stringify(author))).size !== authors.length)
    yield wrong('authors', 'one stands twice');
  for (const [at, author] of authors.entries()) {
    if (!isFields(author) || !isText(author.name)) {
      yield wrong(`authors/${at}`, 'expected a name');
      continue;
    }
    for (const key of Object.keys(author))
      if (!ofEntity.has(key)) yield wrong(`authors/${at}/${key}`, 'no such key');
    if (author.website !== undefined && !isWebLink(author.website))
      yield wrong(`authors/${at}/website`, 'expected a link');
  }
  if (citation.license !== 'CC-BY-4.0' && citation.license !== 'MIT')
    yield wrong('license', 'expected an SPDX identifier that is known here');
  if (citation.abstract !== undefined && !isText(citation.abstract))
    yield wrong('abstract', 'expected a text');
  if (!isWebLink(citation['repository-code'])) yield wrong('repository-code', 'expected a link');
  if (!isText(citation.version)) yield wrong('version', 'is missing');
  const keywords = listOf(citation.keywords);
  if (
    keywords.length === 0 ||
    new Set(keywords).size !== keywords.length ||
    !keywords.every(isText)
  )
    yield wrong('keywords', 'expected texts, each once');
}
