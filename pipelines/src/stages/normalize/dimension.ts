import type { Unit } from '@darkfigure/schema';
import type { Dimension } from '../../value/parse-value.ts';

/** What the published text of a unit’s numbers may say of itself. */
export function dimensionOf(unit: Unit): Dimension {
  switch (unit) {
    case 'usd':
    case 'percent':
    case 'percent-change':
    case 'per-100':
    case 'per-1000':
    case 'per-100000':
    case 'months':
    case 'years-of-age':
    case 'ratio':
      return unit;
    default:
      return 'count';
  }
}
