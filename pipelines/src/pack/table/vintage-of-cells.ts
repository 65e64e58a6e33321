import type { Vintage } from '@darkfigure/schema';
import type { Cells } from './cells.ts';
import { valueOfCells } from './value-of-cells.ts';

/** One reading from a row of the figures or of what was superseded. */
export function vintageOfCells(cells: Cells): Vintage {
  const confirmedAt = cells.textOrNull('confirmed-at');
  const note = cells.textOrNull('note');
  return {
    publication: cells.text('publication'),
    value: valueOfCells(cells),
    text: cells.text('text'),
    qualifier: cells.code('qualifier'),
    locator: cells.textOrNull('locator'),
    seenAt: cells.text('seen-at'),
    seenKind: cells.code('seen-kind'),
    seenOn: cells.text('seen-on'),
    ...(confirmedAt === null ? {} : { confirmedAt }),
    ...(cells.textOrNull('revision') === null ? {} : { reason: cells.code('revision') }),
    ...(note === null ? {} : { note }),
    row: cells.text('row'),
  };
}
