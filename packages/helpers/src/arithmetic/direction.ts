import type { Direction } from '../catalog/dataset-types.ts';

/** Which way a number errs that falls where another rises: what is divided by too little comes out too high. */
export function reversed(direction: Direction): Direction {
  switch (direction) {
    case 'under':
      return 'over';
    case 'over':
      return 'under';
    case 'either':
    case 'unknown':
      return direction;
    default:
      return direction satisfies never;
  }
}

/**
 * Which way a number errs on which several errors bear: the way of all where they agree; unknown where one is unknown
 * or where one pulls up and another down, for nobody knows which is stronger; either way otherwise.
 */
export function jointDirection(directions: readonly Direction[]): Direction {
  const ways = new Set(directions);
  const [only = 'unknown'] = ways;
  if (ways.size <= 1) return only;
  return ways.has('unknown') || (ways.has('under') && ways.has('over')) ? 'unknown' : 'either';
}
