import { InvalidOptionError } from '../errors.ts';
import type { CatalogFigure } from '../figure-types.ts';
import { contextOf } from '../record-context.ts';
import { sentence } from '../sentence.ts';
import { bibtexEntry } from './bibtex-entry.ts';
import { type Citation, citationsOf } from './citation.ts';
import { type CslItem, cslItem } from './csl-item.ts';

/** Plain lines, BibTeX entries, or items of CSL-JSON. */
export type CiteStyle = 'plain' | 'bibtex' | 'csl-json';

/**
 * What to cite for a figure: the publication of every reading that stands, with its date as precisely as it was seen,
 * the page that was read and, where that was not the publisher’s own, how it was read; then the edition of this dataset.
 *
 * @param style `plain` gives one citation a line, `bibtex` entries, `csl-json` an array of items.
 * @throws ForeignRecordError for an object that no catalog handed out; InvalidOptionError for another style.
 */
export function cite(figure: CatalogFigure, style?: 'plain' | 'bibtex'): string;
export function cite(figure: CatalogFigure, style: 'csl-json'): readonly CslItem[];
export function cite(
  figure: CatalogFigure,
  style: CiteStyle = 'plain',
): string | readonly CslItem[] {
  const citations = citationsOf(figure, contextOf(figure, `The figure "${figure.id}"`));
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
        String(style satisfies never),
        '"plain", "bibtex" or "csl-json"',
      );
  }
}

function plainLine({ author, title, date, read, relayed, notes }: Citation): string {
  const how = relayed === null ? '' : `, ${relayed}`;
  return [
    sentence(`${author} (${date ?? 'undated'})`),
    `“${title}”.`,
    ...notes.map(sentence),
    ...(read === null ? [] : [`As read at ${read.url} on ${read.on}${how}.`]),
  ].join(' ');
}
