import type { CatalogContext } from '../catalog-context.ts';
import type { Period } from '../dataset-types.ts';
import { namedYears } from '../year-name.ts';
import type { LocaleFormat } from './locale-format.ts';

const before = {
  'flow-in': 'during',
  'stock-at': 'at any one time in',
  ever: 'cumulated over',
  'not-applicable': 'in',
} as const;

/** When: “during 2024”, “during US fiscal year 2023 (October 2022 – September 2023)”, “on 31 December 2020”. */
export function periodPhrase(
  period: Period,
  { codes }: CatalogContext,
  { dates }: LocaleFormat,
): string {
  const { start, end, calendar, temporal } = period;
  if (start === null) {
    return end === null ? 'in a period that is not stated' : `up to ${dates(end, end, 'day')}`;
  }
  if (end === null) return `since ${dates(start, start, 'day')}`;
  if (start === end) return `on ${dates(start, end, 'day')}`;
  const years = namedYears(period);
  if (years === null) {
    const within = temporal === 'stock-at' ? 'at any one time within' : before[temporal];
    return `${within} ${dates(start, end, 'day')}`;
  }
  const names = [...new Set([years.first, years.last])].map((year) =>
    // A UK fiscal year is called by both of its years.
    calendar === 'uk-fiscal' ? `${year}/${String(year + 1).slice(2)}` : `${year}`,
  );
  const called = names.join('–');
  if (calendar === 'calendar-year') return `${before[temporal]} ${called}`;
  const name = codes.label('calendar', calendar).replace(names.length === 1 ? /s$/ : /$^/, '');
  return `${before[temporal]} ${name} ${called} (${dates(start, end, 'month')})`;
}
