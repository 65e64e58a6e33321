import type { Publication } from '../record/source.ts';
import type { Vintage } from '../record/vintage.ts';

/** First and last day that a date can mean, both YYYY-MM-DD. */
export interface DaySpan {
  /** The earliest, YYYY-MM-DD. */
  readonly first: string;
  /** The latest, YYYY-MM-DD. */
  readonly last: string;
}

type Dated = Pick<Publication, 'published'>;
type Read = Pick<Vintage, 'seenOn'>;

/** The days that YYYY, YYYY-MM or YYYY-MM-DD can mean; null where the text is no such date. */
export function daysOf(text: string): DaySpan | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (day === undefined) {
    return { first: `${year}-${month}-01`, last: `${year}-${month}-${lastDay}` };
  }
  return Number(day) < 1 || Number(day) > lastDay ? null : { first: text, last: text };
}

/** The day (YYYY-MM-DD) by which a publication was certainly out; null where no date was seen. */
export function publishedBy(publication: Dated): string | null {
  return publication.published === null ? null : spanOf(publication.published).last;
}

/**
 * The day (YYYY-MM-DD) from which a vintage counts as known: the last day that its publication date can mean, and
 * never later than the day on which it was read.
 */
export function knownFrom(vintage: Read, publication: Dated): string {
  const by = publishedBy(publication);
  return by === null || vintage.seenOn < by ? vintage.seenOn : by;
}

/** The days within which a vintage came out. Without a date nothing but the day of reading limits them. */
export function publishedWithin(vintage: Read, publication: Dated): DaySpan {
  const last = knownFrom(vintage, publication);
  const first = publication.published === null ? '' : spanOf(publication.published).first;
  // A page dated ahead of the day on which it was read was out on that day.
  return { first: first < last ? first : last, last };
}

function spanOf(published: string): DaySpan {
  const span = daysOf(published);
  if (span === null) throw new RangeError(`"${published}" is not YYYY, YYYY-MM or YYYY-MM-DD`);
  return span;
}
