import { readAsText } from '@darkfigure/audit';
import type { DatedVintage } from '@darkfigure/helpers/core';
import type { OpenData } from '../open-data.ts';
import { type Layout, paragraph } from './layout.ts';
import { table } from './table.ts';

/**
 * Every publication’s reading of a figure, and under them where each was read. Links are no column: broken they would lead
 * nowhere.
 */
export function readingLines(
  vintages: readonly DatedVintage[],
  { catalog, label }: OpenData,
  layout: Layout,
): string[] {
  const rows = table(
    [
      { title: 'Printed', fit: 'whole' },
      { title: 'Read as', fit: 'wrap' },
      { title: 'Published', fit: 'whole' },
      { title: 'In', fit: 'wrap' },
      { title: 'Why it differs', fit: 'wrap' },
    ],
    vintages.map((vintage) => [
      `"${vintage.text}"`,
      `${readAsText(vintage)}${vintage.isCurrent ? ', stands now' : ''}`,
      vintage.published ?? 'undated',
      catalog.publication(vintage.publication).title,
      vintage.reason === undefined ? '' : label('revision-reason', vintage.reason),
    ]),
    layout,
  );
  const pages = vintages.map(({ publication, seenKind, seenOn, seenAt, locator, note }) => {
    const place = locator === null ? '' : `, ${locator}`;
    const remark = note === undefined ? '' : ` ${note}`;
    return `${publication}${place}: read on ${seenOn} in ${label('seen-kind', seenKind)}: ${seenAt}${remark}`;
  });
  return [...rows, ...pages.flatMap((page) => paragraph(page, layout))];
}
