import type { Dataset } from '@darkfigure/schema';
import { claimsPagePath } from './claim-address.ts';
import { claimsPage } from './claims-page.ts';
import { coveragePage } from './coverage-page.ts';

/** The pages that are written from the data: path in the repository → text. */
export function pages(dataset: Dataset): ReadonlyMap<string, string> {
  return new Map([
    [claimsPagePath, claimsPage(dataset)],
    ['packages/dataset/COVERAGE.md', coveragePage(dataset)],
  ]);
}
