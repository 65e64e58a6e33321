import type { UncertaintyComponent } from '@darkfigure/schema';
import type { Cells } from './cells.ts';

/** A component of uncertainty from its row. */
export function componentOfCells(cells: Cells): UncertaintyComponent {
  const low = cells.numberOrNull('size-low');
  const level = cells.numberOrNull('size-level');
  const size =
    low === null
      ? {}
      : { size: { low, high: cells.number('size-high'), ...(level === null ? {} : { level }) } };
  return {
    kind: cells.code('kind'),
    direction: cells.code('direction'),
    ...size,
    statedBy: cells.code('stated-by'),
    note: cells.text('note'),
  };
}
