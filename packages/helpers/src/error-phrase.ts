import type { Direction, UncertaintyComponent } from './dataset-types.ts';

/** That nobody knows which way is one truth, that errors go both ways is another; they never share their words. */
const ways = {
  under: 'likely too low',
  over: 'likely too high',
  both: 'some errors make it too low, others too high',
  either: 'it may err either way',
  unknown: 'which way it errs is not known',
} as const;

/**
 * Which way a number errs, in a few words: “likely too low as a measure of the whole”.
 *
 * @param direction of a computed number that of all its errors together: one that is unknown may outweigh one that is not.
 */
export function errorPhrase(
  components: readonly UncertaintyComponent[],
  direction?: Direction,
): string {
  const has = (wanted: Direction) => components.some((each) => each.direction === wanted);
  const [under, over] = [has('under'), has('over')];
  if (under && over) return ways.both;
  if (direction === 'unknown') return ways.unknown;
  if (under === over) return ways[has('unknown') || !has('either') ? 'unknown' : 'either'];
  // A count may be right as a count and still miss a part of what it is quoted for.
  const isOfTheWhole = components.every(
    ({ direction, kind }) =>
      (direction !== 'under' && direction !== 'over') ||
      kind === 'coverage' ||
      kind === 'nonresponse' ||
      kind === 'definitional',
  );
  return `${ways[under ? 'under' : 'over']}${isOfTheWhole ? ' as a measure of the whole' : ''}`;
}
