import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Period } from '../catalog/dataset-types.ts';
import type { LocaleFormat } from './locale-format.ts';
import { namedYears } from './year-name.ts';

/** When, with the calendar said where it is not the calendar year, and whether it is a flow or a stock. */
export function periodText(
  period: Period,
  { codes }: CatalogContext,
  { day, month, year }: LocaleFormat,
): string {
  const { start, end, calendar, temporal } = period;
  // A span brings its own “from … to …”.
  const when = (text: string, own?: string, dates?: string) => {
    const said = (lead: string, preposition: string, note?: string) => {
      const notes = [dates, note].filter((part) => part !== undefined);
      return `${lead}${own ?? preposition}${text}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
    };
    switch (temporal) {
      case 'flow-in':
        return said('', 'during ');
      case 'stock-at':
        return said(
          own === 'on ' ? '' : 'at any one time ',
          'in ',
          'a stock, not a count over the period',
        );
      case 'ever':
        return said('at any time ', 'in ', start === null ? undefined : 'cumulated');
      case 'not-applicable':
        return said('', 'in ');
      default:
        return temporal satisfies never;
    }
  };
  if (start === null) {
    return end === null ? 'in a period that is not stated' : when(day(end), 'up to ');
  }
  if (end === null) return when(day(start), 'since ');
  const years = namedYears(period);
  if (years === null) {
    return start === end ? when(day(start), 'on ') : when(`${day(start)} to ${day(end)}`, 'from ');
  }
  // A UK fiscal year is called by both of its years.
  const called = (first: number) =>
    year(calendar === 'uk-fiscal' ? `${first}/${String(first + 1).slice(2)}` : first);
  const isOne = years.first === years.last;
  const names = isOne ? called(years.first) : `${called(years.first)} to ${called(years.last)}`;
  if (calendar === 'calendar-year') return isOne ? when(names) : when(names, 'from ');
  const name = codes.label('calendar', calendar).replace(isOne ? /s$/ : /$^/, '');
  return when(`${name} ${names}`, undefined, `${month(start)} to ${month(end)}`);
}
