import { expect, test } from 'vitest';
import { packDataset } from '../fixture/pack-dataset.ts';
import { citation } from './citation-cff.ts';
import { citationProblems } from './citation-problems.ts';
import { claimReviewProblems } from './claim-review-problems.ts';
import { croissantProblems } from './croissant-problems.ts';
import { dataPackageProblems } from './data-package-problems.ts';
import type { DescriptorIssue } from './descriptor-error.ts';
import { about, data, jsonOf } from './fixture/made.ts';
import { changed } from './shape/fixture/changed.ts';

/** The paths of a document to its objects and lists, of each list the first two entries: `a.0.b`. */
function* containers(of: unknown, path = ''): Generator<string> {
  if (typeof of !== 'object' || of === null) return;
  if (path !== '') yield path;
  const entries = Array.isArray(of) ? [...of.entries()].slice(0, 2) : Object.entries(of);
  for (const [key, value] of entries) {
    // A key with a dot in it has no path here.
    if (String(key).includes('.')) continue;
    // Of PROV, which the specification leaves open, only that there is some is looked at.
    if (String(key).startsWith('prov:')) continue;
    yield* containers(value, path === '' ? String(key) : `${path}.${key}`);
  }
}

const checks: readonly [string, unknown, (document: unknown) => Iterable<DescriptorIssue>][] = [
  ['datapackage.json', jsonOf('datapackage.json'), (of) => dataPackageProblems(of, data)],
  ['croissant.jsonld', jsonOf('croissant.jsonld'), (of) => croissantProblems(of, data)],
  [
    'claim-reviews.jsonld',
    jsonOf('claim-reviews.jsonld'),
    (of) => claimReviewProblems(of, packDataset.claims.length),
  ],
  ['CITATION.cff', JSON.parse(JSON.stringify(citation(about))), (of) => citationProblems(of)],
];

test('within a table, too', () => {
  const document = jsonOf('datapackage.json') as { resources: { path: string }[] };
  const table = document.resources.findIndex(({ path }) => path === 'csv/superseded.csv');
  const paths = [...containers(document.resources[table], `resources.${table}`)];
  expect(paths).toContain(`resources.${table}.schema.foreignKeys.0.reference.fields`);
  for (const path of paths)
    for (const other of [null, 5, [5], ['x', null]])
      expect(
        [...dataPackageProblems(changed(document, path, other), data)].length,
        `${path} ${JSON.stringify(other)}`,
      ).toBeGreaterThan(0);
});

test.each(checks)(
  '%s: something else in the place of an object or list is said, and stops no check',
  (file, document, problemsOf) => {
    expect([...problemsOf(document)]).toEqual([]);
    for (const other of [null, 5, [5]]) {
      expect([...problemsOf(other)].length).toBeGreaterThan(0);
      for (const path of containers(document)) {
        const issues = [...problemsOf(changed(document, path, other))];
        expect(issues.length, `${path} ${JSON.stringify(other)}`).toBeGreaterThan(0);
        for (const issue of issues) {
          expect(issue.file).toBe(file);
          expect(issue.message, `${path} ${JSON.stringify(other)}`).toMatch(/\w/);
        }
      }
    }
  },
);
