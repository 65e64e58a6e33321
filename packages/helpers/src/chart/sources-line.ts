import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { suppliedSources } from '../quotation/used-readings.ts';
import { isOwnSearch, originText } from '../text/attribution-text.ts';
import { withNote } from '../text/bracketed.ts';
import type { LocaleFormat } from '../text/locale-format.ts';
import { isComputed, vintagesOf } from './charted.ts';

/** Publishers with the years of what was read of them, and how much of it was not read at the publisher. */
export function sourcesLine(
  figures: readonly CatalogFigure[],
  { number, year }: LocaleFormat,
  context: CatalogContext,
): string {
  const vintages = [...new Set(figures.flatMap((figure) => vintagesOf(figure)))];
  const byPublisher = new Map<string, Set<string>>();
  for (const { publication } of vintages) {
    const { kind, source, publisher, published } = context.publications.get(publication);
    const told =
      kind === 'original' ? '' : `, retelling ${originText(context.sources.get(source))}`;
    const name = `${publisher}${told}`;
    const years = byPublisher.get(name) ?? new Set();
    byPublisher.set(name, years.add(published?.slice(0, 4) ?? 'undated'));
  }
  const names = new Set([
    ...[...byPublisher].map(([name, years]) =>
      withNote(name, [...years].sort().map(year).join(', ')),
    ),
    ...figures.filter(isComputed).flatMap(({ computed }) => suppliedSources(computed)),
  ]);
  const relayed = vintages.filter(
    (vintage) => vintage.seenKind !== 'primary' && !isOwnSearch(vintage),
  ).length;
  const all = vintages.length;
  const seen =
    relayed === 0
      ? ''
      : all === 1
        ? ' Not read at the publisher.'
        : relayed === all
          ? ` None of the ${number(all)} readings was read at the publisher.`
          : ` ${number(relayed)} of ${number(all)} readings ${relayed === 1 ? 'was' : 'were'} not read at the publisher.`;
  return `${names.size === 1 ? 'Source' : 'Sources'}: ${[...names].join('; ')}.${seen}`;
}
