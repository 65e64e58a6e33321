import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { cffText, citation } from './citation-cff.ts';
import { citationProblems } from './citation-problems.ts';
import { about, places } from './fixture/made.ts';
import { changed } from './shape/fixture/changed.ts';

test('the citation that is made is right', () => {
  expect(places(citationProblems(citation(about)))).toEqual([]);
});

test.each<[string, unknown, string]>([
  ['cff-version', '1.1.0', 'cff-version'],
  ['message', undefined, 'message'],
  ['title', '', 'title'],
  ['type', 'book', 'type'],
  ['authors', [], 'authors'],
  ['authors.0', { 'given-names': 'A' }, 'authors/0'],
  ['authors.0', {}, 'authors/0'],
  ['type', 'software', 'type'],
  ['version', undefined, 'version'],
  ['repository-code', undefined, 'repository-code'],
  ['license', ['CC-BY-4.0'], 'license'],
  ['keywords', undefined, 'keywords'],
  ['references', [{}], 'references'],
  ['authors.0.colour', 'red', 'authors/0/colour'],
  ['authors.0.website', 'here', 'authors/0/website'],
  ['authors', [{ name: 'a' }, { name: 'a' }], 'authors'],
  ['abstract', '', 'abstract'],
  ['license', 'free for all', 'license'],
  ['repository-code', 'here', 'repository-code'],
  ['keywords', ['a', 'a'], 'keywords'],
  ['colour', 'red', 'colour'],
])('a citation file with another %s is refused', (path, value, place) => {
  expect(places(citationProblems(changed(citation(about), path, value)))).toContain(place);
});

test('the citation is YAML with every text quoted', () => {
  const text = cffText(citation(about));
  expect(parse(text)).toEqual(citation(about));
  expect(text).toMatch(/^cff-version: "1\.2\.0"$/m);
  expect(text).toMatch(/^authors:\n {2}- \{"name":/m);
  for (const line of text.trimEnd().split('\n'))
    expect(line).toMatch(/^(?:[a-z-]+:(?: ".*")?| {2}- .+)$/);
});
