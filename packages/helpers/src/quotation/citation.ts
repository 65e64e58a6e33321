import type { Derived } from '../arithmetic/derived.ts';
import { isDerived } from '../arithmetic/guards.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { SeenKind, Vintage } from '../catalog/dataset-types.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { originText } from '../text/attribution-text.ts';
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
  return [
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
}

function publicationCitation(
  id: string,
  vintages: readonly Vintage[],
  { publications, sources }: CatalogContext,
): Citation {
  const { kind, source, title, publisher, published, url } = publications.get(id);
  const [first] = vintages;
  const origin = sources.get(source);
  const isUnread = first !== undefined && first.seenKind !== 'primary';
  const notes = [
    ...vintages.flatMap(({ locator }) => locator ?? []),
    ...(kind === 'relay' ? [`retelling ${origin.title} of ${originText(origin)}`] : []),
    ...(isUnread && url !== null && url !== first.seenAt ? [`the publisher’s page is ${url}`] : []),
  ];
  return {
    kind: 'document',
    key: id.replaceAll(/[^A-Za-z0-9]+/g, '-'),
    author: publisher,
    title,
    date: published,
    read: first === undefined ? null : { url: first.seenAt, on: first.seenOn },
    relayed: first === undefined ? null : relayed[first.seenKind],
    notes: [...new Set(notes)],
  };
}

/** A reprint or a retelling never passes for the publisher’s own page. */
const relayed: Readonly<Record<SeenKind, string | null>> = {
  primary: null,
  reprint: 'in a reprint, not at the publisher',
  secondary: 'on a secondary page, not at the publisher',
};
