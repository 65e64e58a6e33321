import type { Citation } from './citation.ts';

/** A date of CSL-JSON: year, then month and day as far as they were seen. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

/** One item of CSL-JSON, as citation processors read it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'document' | 'dataset';
  readonly title: string;
  readonly author: readonly [{ readonly literal: string }];
  readonly publisher: string;
  /** Left out where no date was seen. */
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL?: string;
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
