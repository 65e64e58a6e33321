import type { Derived } from '../arithmetic/derived.ts';
import { isDerived } from '../arithmetic/guards.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { SeenKind, Vintage } from '../catalog/dataset-types.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { isOwnSearch, originText } from '../text/attribution-text.ts';
import { withNote } from '../text/bracketed.ts';
import { readingsOf } from '../text/reading-text.ts';
import { suppliedSources, usedReadings } from './used-readings.ts';

/** One thing to cite, before it is set in a style. */
export interface Citation {
  readonly kind: 'document' | 'dataset';
  /** Fit for a BibTeX key: letters, digits, hyphens. */
  readonly key: string;
  readonly author: string;
  readonly title: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; null where no date was seen. */
  readonly date: string | null;
  /** The page that was read, and when. */
  readonly read: { readonly url: string; readonly on: string } | null;
  /** How it was read, where that was not at the publisher. */
  readonly relayed: string | null;
  /** Where in it, whose number it retells, and the publisher’s page where another was read. */
  readonly notes: readonly string[];
}

/**
 * The publications of the readings that stand, or that a number was computed of, each once, and the edition of this
 * dataset.
 */
export function citationsOf(
  figure: CatalogFigure | Derived,
  context: CatalogContext,
): readonly Citation[] {
  const isComputed = isDerived(figure);
  const used = isComputed
    ? usedReadings(figure, context)
    : readingsOf(figure).map(({ vintage }) => vintage);
  const made = isComputed
    ? [
        `${figure.operation === 'settle' ? 'figure' : 'computed as'} ${figure.id}`,
        ...suppliedSources(figure).map((source) => `with a number from ${source}`),
      ]
    : [`figure ${figure.id}`];
  const byPublication = new Map<string, Vintage[]>();
  for (const vintage of used) {
    const { publication } = vintage;
    byPublication.set(publication, [...(byPublication.get(publication) ?? []), vintage]);
  }
  const { edition } = context.dataset;
  const cited: readonly Citation[] = [
    ...[...byPublication].map(([id, vintages]) => publicationCitation(id, vintages, context)),
    {
      kind: 'dataset',
      key: `darkfigure-${edition.replace('.', '-')}`,
      author: 'Darkfigure',
      title: `Darkfigure dataset, edition ${edition}`,
      date: edition.replace('.', '-'),
      read: null,
      relayed: null,
      notes: [`${made.join(', ')}, npm package @darkfigure/dataset`],
    },
  ];
  return cited.map((each) => ({ ...each, key: `${each.key}-${shortHash(JSON.stringify(each))}` }));
}

/** Six letters and digits (FNV-1a): two places of one document are two entries, and of one key only where all is the same. */
const shortHash = (text: string): string =>
  [...text]
    .reduce(
      (hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16777619) >>> 0,
      2166136261,
    )
    .toString(36)
    .padStart(7, '0')
    .slice(-6);

function publicationCitation(
  id: string,
  vintages: readonly Vintage[],
  { publications, sources }: CatalogContext,
): Citation {
  const { kind, source, title, publisher, published, url } = publications.get(id);
  const [first] = vintages;
  const origin = sources.get(source);
  const isOwn = first !== undefined && isOwnSearch(first);
  const isUnread = first !== undefined && first.seenKind !== 'primary' && !isOwn;
  const notes = [
    ...vintages.flatMap(({ locator }) => locator ?? []),
    ...(kind === 'relay' ? [`retelling ${withNote(originText(origin), origin.title)}`] : []),
    ...(isOwn ? [`going by ${first.seenAt} as read on ${first.seenOn}`] : []),
    ...(isUnread && url !== null && url !== first.seenAt ? [`the publisher’s page is ${url}`] : []),
  ];
  return {
    kind: 'document',
    key: id.replaceAll(/[^A-Za-z0-9]+/g, '-'),
    author: publisher,
    title,
    date: published,
    read: first === undefined || isOwn ? null : { url: first.seenAt, on: first.seenOn },
    relayed: isUnread ? relayed[first.seenKind] : null,
    notes: [...new Set(notes)],
  };
}

/** A reprint or a retelling never passes for the publisher’s own page. */
const relayed: Readonly<Record<SeenKind, string | null>> = {
  primary: null,
  reprint: 'in a reprint, not at the publisher',
  secondary: 'on a secondary page, not at the publisher',
};
