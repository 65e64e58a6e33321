import type { DescriptorIssue } from './descriptor-error.ts';
import { isFields, isText, listOf } from './json-value.ts';
import { citationShape } from './shape/citation-shape.ts';
import type { ShapeIssue } from './shape/shape.ts';
import { withRules } from './shape/with-rules.ts';

/** The SPDX identifiers that we use; the schema has the whole list of May 2021, with these in it. */
const licences: ReadonlySet<unknown> = new Set(['CC-BY-4.0', 'MIT']);

/**
 * What of a citation file does not keep to version 1.2.0 of the Citation File Format.
 *
 * First the shape, which is that of the official schema: schema.json of citation-file-format/citation-file-format, whose
 * `$id` ends in 1.2.0, was read from end to end, and a validator of JSON Schema was run beside this with it (the tests keep
 * its answers). No package carries that file, so the build cannot run it. The rest are rules of ours: a dataset, with
 * abstract, version, address, keywords and one licence that is known here, by authors who have a name.
 */
export function* citationProblems(citation: unknown): Generator<DescriptorIssue> {
  for (const issue of withRules(citationShape(citation, ''), ruleProblems(citation)))
    yield { file: 'CITATION.cff', ...issue };
}

function* ruleProblems(citation: unknown): Generator<ShapeIssue> {
  const wrong = (path: string, message: string) => ({ path, message });
  if (!isFields(citation)) return;
  for (const key of ['abstract', 'message', 'title', 'version'])
    if (!isText(citation[key])) yield wrong(key, 'expected a text');
  if (citation.type !== 'dataset') yield wrong('type', 'expected dataset');
  for (const [at, author] of listOf(citation.authors).entries())
    if (!isFields(author) || !isText(author.name)) yield wrong(`authors/${at}`, 'expected a name');
  if (!licences.has(citation.license))
    yield wrong('license', 'expected an SPDX identifier that is known here');
  if (citation['repository-code'] === undefined) yield wrong('repository-code', 'is missing');
  if (listOf(citation.keywords).length === 0) yield wrong('keywords', 'expected at least one');
}
