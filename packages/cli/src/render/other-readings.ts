import type { CatalogFigure } from '@darkfigure/helpers/core';
import type { OpenData } from '../open-data.ts';

/** What other publications printed for the same figure, oldest first; empty where there is one reading only. */
export function otherReadings(figure: CatalogFigure, { catalog }: OpenData): string {
  const others = catalog.vintages(figure.id).filter(({ isCurrent }) => !isCurrent);
  if (others.length === 0) return '';
  const each = others.map(({ text, publication, published }) => {
    const { publisher } = catalog.publication(publication);
    return `“${text}” (${publisher}, ${published?.slice(0, 4) ?? 'undated'})`;
  });
  return ` Other readings: ${each.join('; ')}.`;
}
