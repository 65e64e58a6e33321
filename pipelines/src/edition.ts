import type { SourceFolder } from './stages/read/read-raw.ts';

/**
 * The calendar edition of the data, YYYY.MM: the month of the last day on which anything in the raw tier was read. It comes
 * from there and not from a clock, so the same tables make the same edition for ever.
 */
export function editionOf(sources: readonly SourceFolder[]): string {
  const days = sources.flatMap(({ releases }) =>
    releases.flatMap(({ release, tables }) => [
      ...Object.values(release.looks).map(({ on }) => on),
      ...tables.flatMap(({ header, rows }) => {
        const at = header.findIndex(({ text }) => text === 'seen-on');
        return at === -1 ? [] : Array.from(rows, (row) => row[at]?.text ?? '');
      }),
    ]),
  );
  let last = '';
  for (const day of days) if (/^\d{4}-\d{2}-\d{2}$/.test(day) && day > last) last = day;
  return last.slice(0, 7).replace('-', '.');
}
