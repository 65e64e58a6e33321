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

/** What of a citation file does not keep to version 1.2.0 of the Citation File Format. Our own checks of its shape; the official schema was not run. */
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
  for (const [at, author] of authors.entries())
    if (!isFields(author) || !(isText(author.name) || isText(author['family-names'])))
      yield wrong(`authors/${at}`, 'expected a name');
  if (!isText(citation.license) || !/^[A-Za-z0-9.+-]+$/.test(citation.license))
    yield wrong('license', 'expected an SPDX identifier');
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
