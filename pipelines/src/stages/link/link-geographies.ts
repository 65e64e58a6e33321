import type { Figure, Geography } from '@darkfigure/schema';
import type { Issue } from '../../issue/issue.ts';
import type { PlaceSpec } from '../../source/place-spec.ts';
import { sharedPlaces } from '../../source/places.ts';
import type { SourceParts } from './source-parts.ts';

/** The places that figures use, with all that contain them. */
export function linkGeographies(
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
