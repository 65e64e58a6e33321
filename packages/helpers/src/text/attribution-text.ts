import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Vintage } from '../catalog/dataset-types.ts';
import { bracketed, withNote } from './bracketed.ts';
import { english, type LocaleFormat } from './locale-format.ts';

/** Who published a reading and when: “Polaris, 2025”. */
export function creditText(
  vintage: Vintage,
  { publications }: CatalogContext,
  { day, year }: LocaleFormat = english(),
): string {
  const { publisher, published } = publications.get(vintage.publication);
  return `${publisher}, ${published === null ? `undated, read on ${day(vintage.seenOn)}` : year(published.slice(0, 4))}`;
}

/** A publication by title and credit: “Built to Deliver” (Polaris, 2025). */
export function publicationText(
  vintage: Vintage,
  context: CatalogContext,
  format?: LocaleFormat,
): string {
  const { title } = context.publications.get(vintage.publication);
  return `“${title}” ${bracketed(creditText(vintage, context, format))}`;
}

/** Where a reading is printed; a relay says whose number it retells. */
export function printedText(
  vintage: Vintage,
  context: CatalogContext,
  format?: LocaleFormat,
): string {
  const { kind, source } = context.publications.get(vintage.publication);
  const where = publicationText(vintage, context, format);
  switch (kind) {
    case 'original':
      return `as printed in ${where}`;
    case 'relay': {
      const origin = context.sources.get(source);
      // Some titles are half a sentence: “prosecutions as the department counts them”.
      return `as retold in ${where} from ${withNote(originText(origin), origin.title)}`;
    }
    default:
      return kind satisfies never;
  }
}

/** Whose number it is, as it stands in a sentence: some publishers are described, not named. */
export const originText = ({ publisher }: { readonly publisher: string }): string =>
  publisher
    .replace(/: .*$/, '')
    .replace(/^(?:An?|Attributed) /, (word) =>
      word === 'Attributed ' ? 'what is attributed ' : word.toLowerCase(),
    );

/** Whether we looked ourselves, and say so: the page that was read is what the search came upon, not what is cited. */
export const isOwnSearch = ({ publication }: { readonly publication: string }): boolean =>
  publication.startsWith('darkfigure/');

/** What must be said where the publisher’s own page was not read; empty where it was. */
export function seenText(vintages: readonly Vintage[]): string {
  const kinds = new Set(
    vintages.flatMap((vintage) => (isOwnSearch(vintage) ? [] : vintage.seenKind)),
  );
  if (kinds.has('secondary')) return 'read on a secondary page, not at the publisher';
  return kinds.has('reprint') ? 'read in a reprint, not at the publisher' : '';
}
