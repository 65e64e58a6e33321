import type { Derived } from '../arithmetic/derived.ts';
import { leavesOf } from '../arithmetic/leaves.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Vintage } from '../catalog/dataset-types.ts';
import { creditText } from '../text/attribution-text.ts';
import type { LocaleFormat } from '../text/locale-format.ts';

/** The readings that a computed number was made of, each once, in the order in which they were used. */
export function usedReadings(
  { lineage }: Pick<Derived, 'lineage'>,
  { figures }: CatalogContext,
): readonly Vintage[] {
  const used = leavesOf(lineage).flatMap((leaf) =>
    leaf.kind === 'figure'
      ? figures
          .get(leaf.figure)
          .vintages.filter(
            ({ publication, text }) => publication === leaf.publication && text === leaf.text,
          )
      : [],
  );
  return [...new Set(used)];
}

/** Whose numbers it was made of, those that were supplied too. */
export function usedCredits(
  derived: Derived,
  context: CatalogContext,
  format: LocaleFormat,
): readonly string[] {
  const published = usedReadings(derived, context).map((vintage) =>
    creditText(vintage, context, format),
  );
  return [...new Set([...published, ...suppliedSources(derived)])];
}

/** The sources of numbers that were supplied and are no figures of the catalog. */
export function suppliedSources({ lineage }: Pick<Derived, 'lineage'>): readonly string[] {
  return leavesOf(lineage).flatMap((leaf) => (leaf.kind === 'supplied' ? [leaf.source] : []));
}
