import type { Dataset, Figure, Input, SeriesBreak } from '@darkfigure/schema';
import type { ClaimModule } from '../../claims/claim-module.ts';
import type { Issue } from '../../issue/issue.ts';
import type { Table } from '../../layout/layout.ts';
import { linkClaims } from './link-claims.ts';
import { linkCodes } from './link-codes.ts';
import { linkFigures } from './link-figures.ts';
import { linkGeographies } from './link-geographies.ts';
import { measuresOf, sourceOf } from './module-records.ts';
import type { SourceParts } from './source-parts.ts';

/** Joins everything normalized into one dataset. Pure. */
export function link(
  edition: string,
  parts: readonly SourceParts[],
  claims: readonly ClaimModule[],
  claimTables: readonly Table[],
  inputs: readonly Input[],
): { readonly dataset: Dataset; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const publications = new Map(
    parts.flatMap((part) => part.publications).map((publication) => [publication.id, publication]),
  );
  const breaks: SeriesBreak[] = parts.flatMap(({ module }) =>
    (module.breaks ?? []).map(({ id, ...rest }) => ({ id, source: module.id, ...rest })),
  );
  const figures: Figure[] = parts.flatMap(({ module, observations }) =>
    linkFigures(module, observations, publications, breaks, issues),
  );
  const dataset: Dataset = {
    edition,
    sources: parts.map(sourceOf),
    publications: [...publications.values()],
    measures: parts.flatMap(({ module }) => measuresOf(module)),
    figures,
    claims: linkClaims(claims, claimTables, issues),
    breaks,
    corrections: parts.flatMap(({ module }) =>
      (module.corrections ?? []).map((entry) => ({ ...entry, source: module.id })),
    ),
    redirects: parts.flatMap(({ module }) => module.redirects ?? []),
    geographies: linkGeographies(parts, figures, issues),
    codes: linkCodes(parts),
    inputs,
  };
  return { dataset, issues };
}
