import type { Citation } from './citation.ts';

/** A date of CSL-JSON: year, then month and day as far as they were seen. */
export interface CslDate {
  /** One date: `[[2026, 11, 5]]`, `[[2026, 11]]` or `[[2026]]`. */
  readonly 'date-parts': readonly [readonly number[]];
}

/** One item of CSL-JSON, as citation processors read it. */
export interface CslItem {
  /** A key of letters, digits and hyphens, as in BibTeX: one for every place in a publication. */
  readonly id: string;
  /** `document` for a publication, `dataset` for Darkfigure itself. */
  readonly type: 'document' | 'dataset';
  /** The title of the publication; of Darkfigure with its edition. */
  readonly title: string;
  /** The publisher, as one name. */
  readonly author: readonly [
    {
      /** The name in full. */
      readonly literal: string;
    },
  ];
  /** The publisher; Darkfigure for the dataset. */
  readonly publisher: string;
  /** When it was published; left out where no date was seen. */
  readonly issued?: CslDate;
  /** The day on which the page was read; left out for the dataset. */
  readonly accessed?: CslDate;
  /** The page that was read; left out for the dataset. */
  readonly URL?: string;
  /** Where in it, whose number it retells, how it was read; of the dataset the id or formula of the number. */
  readonly note?: string;
}

export function cslItem(citation: Citation): CslItem {
  const { kind, key, author, title, date, read, relayed, notes } = citation;
  const said = relayed === null ? notes : [...notes, `as read ${relayed}`];
  return {
    id: key,
    type: kind,
    title,
    author: [{ literal: author }],
    publisher: author,
    ...(date === null ? {} : { issued: cslDate(date) }),
    ...(read === null ? {} : { accessed: cslDate(read.on), URL: read.url }),
    ...(said.length === 0 ? {} : { note: said.join('; ') }),
  };
}

const cslDate = (date: string): CslDate => ({ 'date-parts': [date.split('-').map(Number)] });
