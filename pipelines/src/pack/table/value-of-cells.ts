import type { Value } from '@darkfigure/schema';
import type { Cells } from './cells.ts';

/** The value that a row of `valueColumns` was made from. */
export function valueOfCells(cells: Cells): Value {
  const kind = cells.text('kind');
  const best = cells.numberOrNull('best');
  const ends = () => ({
    low: cells.number('low'),
    high: cells.number('high'),
    ...(best === null ? {} : { best }),
  });
  switch (kind) {
    case 'point': {
      const rounding = cells.numberOrNull('rounding');
      return { kind, value: cells.number('best'), ...(rounding === null ? {} : { rounding }) };
    }
    case 'range':
      return { kind, ...ends(), basis: cells.code('basis') };
    case 'interval':
      return { kind, ...ends(), level: cells.number('level'), basis: cells.code('basis') };
    case 'bound': {
      const op = cells.code<'gt' | 'ge' | 'lt' | 'le'>('op');
      return { kind, op, value: cells.number(op === 'gt' || op === 'ge' ? 'low' : 'high') };
    }
    case 'unknown':
      return { kind, reason: cells.code('why-unknown') };
    default:
      throw new Error(`no kind of value: ${kind}`);
  }
}
