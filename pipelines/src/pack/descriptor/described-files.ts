import type { Dataset } from '@darkfigure/schema';
import { csvText } from '../table/csv-text.ts';
import { losslessTables } from '../table/lossless-tables.ts';
import { parquetBytes } from '../table/parquet-bytes.ts';
import { type About, citationText } from './about.ts';
import { cffText, citation } from './citation-cff.ts';
import { citationProblems } from './citation-problems.ts';
import { claimReviewProblems } from './claim-review-problems.ts';
import { claimReviews } from './claim-reviews.ts';
import { croissant } from './croissant.ts';
import { croissantProblems } from './croissant-problems.ts';
import { dataPackage } from './data-package.ts';
import { dataPackageProblems } from './data-package-problems.ts';
import { describedFile } from './described-file.ts';
import { DescriptorError } from './descriptor-error.ts';
import { sdmxTable } from './sdmx-csv.ts';
import { sdmxProblems } from './sdmx-problems.ts';

/**
 * The tables and every descriptor, each checked before it is written. Paths are below `dist/`.
 *
 * @param packed The other files, of which the descriptors name the data.
 * @throws DescriptorError with everything that is wrong with any of them.
 */
export function describedFiles(
  about: About,
  dataset: Dataset,
  packed: ReadonlyMap<string, string>,
): ReadonlyMap<string, string | Uint8Array> {
  const tables = Object.values(losslessTables(dataset));
  const sdmx = sdmxTable(dataset);
  const labels = {
    edition: about.edition,
    license: `${about.license.id} ${about.license.url}`,
    citation: citationText(about),
  };
  const files = new Map<string, string | Uint8Array>();
  for (const table of tables) {
    files.set(`csv/${table.name}.csv`, csvText(table));
    files.set(`parquet/${table.name}.parquet`, parquetBytes(table, labels));
  }
  files.set('sdmx/figures.csv', csvText(sdmx));
  const data = [...packed, ...files]
    .filter(([path]) =>
      /^(?:dataset\.json|json\/[^/]+\.json|(?:csv|parquet|sdmx)\/[^/]+)$/.test(path),
    )
    .map(([path, content]) => describedFile(path, content));
  const cff = citation(about);
  const frictionless = dataPackage(about, dataset, [...tables, sdmx], data);
  const jsonLd = croissant(about, dataset, tables, data);
  const reviews = claimReviews(about, dataset);
  const issues = [
    ...dataPackageProblems(frictionless, data),
    ...croissantProblems(jsonLd, data),
    ...claimReviewProblems(reviews, dataset.claims.length),
    ...citationProblems(cff),
    ...sdmxProblems(sdmx, dataset),
  ];
  if (issues.length > 0) throw new DescriptorError(issues);
  files.set('datapackage.json', `${JSON.stringify(frictionless)}\n`);
  files.set('croissant.jsonld', `${JSON.stringify(jsonLd)}\n`);
  files.set('claim-reviews.jsonld', `${JSON.stringify(reviews)}\n`);
  files.set('CITATION.cff', cffText(cff));
  return files;
}
