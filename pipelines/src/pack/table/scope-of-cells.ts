import type { Scope } from '@darkfigure/schema';
import type { Cells } from './cells.ts';
import { unspaced } from './lists.ts';

/** The scope that a row of `scopeColumns` was made from. */
export function scopeOfCells(cells: Cells): Scope {
  const denominator = cells.textOrNull('denominator');
  const figure = cells.textOrNull('denominator-figure');
  return {
    unit: cells.code('unit'),
    stage: cells.code('stage'),
    frame: cells.code('frame'),
    exploitation: cells.code('exploitation'),
    population: {
      role: cells.code('role'),
      age: cells.code('age'),
      sex: cells.code('sex'),
      citizenship: cells.code('citizenship'),
      segments: unspaced(cells.textOrNull('segments')),
    },
    geography: { code: cells.text('place'), role: cells.code('place-role') },
    period: {
      start: cells.textOrNull('start'),
      end: cells.textOrNull('end'),
      calendar: cells.code('calendar'),
      temporal: cells.code('temporal'),
    },
    denominator:
      denominator === null ? null : { text: denominator, ...(figure === null ? {} : { figure }) },
    method: cells.code('method'),
  };
}
