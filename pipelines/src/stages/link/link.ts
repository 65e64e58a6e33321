import {
  codeLists,
  type Dataset,
  type Figure,
  type Geography,
  type Input,
  type ListedCode,
  type Measure,
  type Publication,
  type SeriesBreak,
  type Source,
} from '@darkfigure/schema';
import type { ClaimModule } from '../../claims/claim-module.ts';
import type { Issue } from '../../issue/issue.ts';
import type { Table } from '../../layout/layout.ts';
import { sharedPlaces } from '../../source/places.ts';
import type { PlaceSpec, SourceModule } from '../../source/source-module.ts';
import type { Observation } from '../normalize/observation.ts';
import type { SourceFolder } from '../read/read-raw.ts';
import { linkClaims } from './link-claims.ts';
import { linkFigures } from './link-figures.ts';

export interface SourceParts {
  readonly folder: SourceFolder;
  readonly module: SourceModule;
  readonly observations: readonly Observation[];
  readonly publications: readonly Publication[];
}

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
    geographies: geographiesOf(parts, figures, issues),
    codes: codesOf(parts),
    inputs,
  };
  return { dataset, issues };
}

function sourceOf({ folder, module }: SourceParts): Source {
  const { title, publisher, url, terms } = folder.source;
  return {
    id: module.id,
    title,
    publisher,
    url,
    description: module.description,
    blindSpots: module.blindSpots,
    reliability: module.reliability,
    terms,
    ...(module.cadenceMonths === undefined ? {} : { cadenceMonths: module.cadenceMonths }),
  };
}

function measuresOf(module: SourceModule): Measure[] {
  return Object.entries(module.measures).map(([key, spec]) => ({
    id: `${module.id}/${key}`,
    source: module.id,
    label: spec.label,
    definition: spec.definition,
    unit: spec.unit,
    stage: spec.stage,
    frame: spec.frame,
    temporal: spec.temporal,
    method: spec.method,
    role: spec.role,
    geographyRole: spec.geographyRole,
    ...(spec.contested === undefined ? {} : { contested: spec.contested }),
  }));
}

/** The places that figures use, with all that contain them. */
function geographiesOf(
  parts: readonly SourceParts[],
  figures: readonly Figure[],
  issues: Issue[],
): Geography[] {
  const declared = new Map<string, { readonly spec: PlaceSpec; readonly by: string }>(
    Object.entries(sharedPlaces).map(([code, spec]) => [code, { spec, by: 'the shared places' }]),
  );
  for (const { module } of parts) {
    for (const [code, spec] of Object.entries(module.places ?? {})) {
      const other = declared.get(code);
      if (other !== undefined && JSON.stringify(other.spec) !== JSON.stringify(spec)) {
        issues.push({
          code: 'conflicting-code',
          file: `pipelines/src/sources/${module.id}`,
          line: 0,
          column: 0,
          message: `place "${code}" is declared otherwise by ${other.by}`,
          expected: 'one definition, or another code',
        });
      }
      declared.set(code, { spec, by: module.id });
    }
  }
  const used = new Set<string>();
  const take = (code: string, by: string) => {
    const entry = declared.get(code);
    if (entry === undefined)
      issues.push({
        code: 'unknown-place',
        file: `pipelines/src/sources/${by}`,
        line: 0,
        column: 0,
        message: `place "${code}" is not declared`,
      });
    if (entry === undefined || used.has(code)) return;
    used.add(code);
    for (const outer of entry.spec.within) take(outer, entry.by);
  };
  for (const figure of figures) take(figure.scope.geography.code, figure.source);
  for (const { module } of parts)
    for (const entry of module.breaks ?? [])
      if (entry.geography !== null) take(entry.geography, module.id);
  const holders = (held: string) =>
    [...used].filter((code) => declared.get(code)?.spec.holds?.includes(held));
  return [...used].map((code) => {
    const { spec } = declared.get(code) as { readonly spec: PlaceSpec };
    return {
      code,
      label: spec.label,
      kind: spec.kind,
      iso3166: spec.iso3166 ?? null,
      within: [...spec.within, ...holders(code)].sort(),
      definition: spec.definition,
    };
  });
}

/** The closed lists, then each source’s own segments in a list named after it. */
function codesOf(parts: readonly SourceParts[]): ListedCode[] {
  return [
    ...codeLists.flatMap(({ list, codes }) => codes.map((entry) => ({ list, ...entry }))),
    ...parts.flatMap(({ module }) =>
      Object.entries(module.segments ?? {}).map(([code, spec]) => ({
        list: `${module.id}-segment`,
        code,
        ...spec,
      })),
    ),
  ];
}
