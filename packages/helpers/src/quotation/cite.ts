import type { Derived } from '../arithmetic/derived.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { contextOf } from '../catalog/record-context.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { received } from '../input/received.ts';
import { sentence } from '../text/sentence.ts';
import { bibtexEntry } from './bibtex-entry.ts';
import { type Citation, citationsOf } from './citation.ts';
import { type CslItem, cslItem } from './csl-item.ts';

/** Plain lines, BibTeX entries, or items of CSL-JSON. */
export type CiteStyle = 'plain' | 'bibtex' | 'csl-json';

/**
 * What to cite for a figure: the publication of every reading that stands, or that it was computed of, with its date as precisely as it was seen,
 * the page that was read and, where that was not the publisher’s own, how it was read; then the edition of this dataset.
 *
 * @param style `plain` gives one citation a line, `bibtex` entries, `csl-json` an array of items.
 * @returns one text, or the items of CSL-JSON.
 * @throws ForeignRecordError for an object that no catalog handed out; InvalidOptionError for another style.
 * @see BibLaTeX for `date` and `urldate`; https://docs.citationstyles.org for CSL-JSON.
 * @example
 * ```ts
 * const figure = catalog.figure('nhth/cases-identified/us/2024');
 * console.log(cite(figure));
 * // → Polaris. […]. “Built to Deliver Results: […]”. […] Darkfigure. 2026-11. “Darkfigure dataset, edition 2026.11”.
 * //   Figure nhth/cases-identified/us/2024, npm package […]
 * console.log(cite(figure, 'csl-json').map(({ id, type }) => [id, type]));
 * // → [ [ 'nhth-2025-built-to-deliver-hsqw3j', 'document' ], [ 'darkfigure-2026-11-cocr45', 'dataset' ] ]
 * ```
 */
export function cite(figure: CatalogFigure | Derived, style?: 'plain' | 'bibtex'): string;
export function cite(figure: CatalogFigure | Derived, style: 'csl-json'): readonly CslItem[];
export function cite(
  figure: CatalogFigure | Derived,
  style: CiteStyle = 'plain',
): string | readonly CslItem[] {
  const citations = citationsOf(figure, contextOf(figure, 'figure', 'derived'));
  switch (style) {
    case 'plain':
      return citations.map(plainLine).join('\n');
    case 'bibtex':
      return citations.map(bibtexEntry).join('\n\n');
    case 'csl-json':
      return citations.map(cslItem);
    default:
      throw new InvalidOptionError(
        'style',
        received(style satisfies never),
        '"plain", "bibtex" or "csl-json"',
      );
  }
}

function plainLine({ author, title, date, read, relayed, notes }: Citation): string {
  const how = relayed === null ? '' : `, ${relayed}`;
  // As Chicago sets what a body published: the date in no bracket, for many names end in one.
  return [
    sentence(author),
    `${date ?? 'Undated'}.`,
    `“${title}”.`,
    ...notes.map(sentence),
    ...(read === null ? [] : [`As read at ${read.url} on ${read.on}${how}.`]),
  ].join(' ');
}
