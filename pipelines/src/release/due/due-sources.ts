import type { Dataset, Publication, Source } from '@darkfigure/schema';
import { lastDay as lastDayOfMonth } from '../../value/real-date.ts';

/** When the next release of a source is expected. */
export type Due =
  | {
      readonly kind: 'overdue' | 'expected';
      readonly source: string;
      readonly cadenceMonths: number;
      /** The newest publication of the source’s own that bears a date. */
      readonly newest: string;
      readonly published: string;
      /** The last day on which the next one is in time, YYYY-MM-DD. */
      readonly by: string;
    }
  /** A rhythm, but no dated publication to count from. */
  | { readonly kind: 'undated'; readonly source: string; readonly cadenceMonths: number }
  /** No rhythm known. */
  | { readonly kind: 'no-rhythm'; readonly source: string };

/**
 * When each source’s next release is expected: its rhythm after the newest dated publication of its own. A date that names
 * a year or month alone means its last day, so that nothing is called overdue too early. Longest overdue first.
 *
 * @param today YYYY-MM-DD. The clock is not asked.
 */
export function dueSources(dataset: Dataset, today: string): readonly Due[] {
  const order = ['overdue', 'expected', 'undated', 'no-rhythm'];
  const rank = (due: Due) =>
    `${order.indexOf(due.kind)} ${'by' in due ? due.by : ''} ${due.source}`;
  return dataset.sources
    .map((source) => dueOf(source, dataset.publications, today))
    .sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}

function dueOf(source: Source, publications: readonly Publication[], today: string): Due {
  const { id, cadenceMonths } = source;
  if (cadenceMonths === undefined) return { kind: 'no-rhythm', source: id };
  const dated = publications.flatMap(({ id: publication, kind, published, source: of }) =>
    of === id && kind === 'original' && published !== null
      ? [{ publication, published, day: lastDay(published) }]
      : [],
  );
  const [newest] = dated.sort((a, b) =>
    a.day === b.day ? (a.publication < b.publication ? -1 : 1) : a.day < b.day ? 1 : -1,
  );
  if (newest === undefined) return { kind: 'undated', source: id, cadenceMonths };
  const by = monthsLater(newest.day, cadenceMonths);
  return {
    kind: by < today ? 'overdue' : 'expected',
    source: id,
    cadenceMonths,
    newest: newest.publication,
    published: newest.published,
    by,
  };
}

/** The last day that YYYY, YYYY-MM or YYYY-MM-DD may mean. */
export function lastDay(date: string): string {
  if (date.length === 10) return date;
  return date.length === 4 ? `${date}-12-31` : `${date}-${daysIn(date)}`;
}

/** The same day some months later, or the month’s last where it has no such day. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const counted = year * 12 + (month - 1) + months;
  const target = `${String(Math.floor(counted / 12)).padStart(4, '0')}-${String((counted % 12) + 1).padStart(2, '0')}`;
  return `${target}-${String(Math.min(date, daysIn(target))).padStart(2, '0')}`;
}

function daysIn(month: string): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return lastDayOfMonth(year, number);
}
