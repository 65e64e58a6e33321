import type { Direction, UncertaintyComponent } from '../catalog/dataset-types.ts';

/** That nobody knows which way is one truth, that errors go both ways is another; they never share their words. */
const ways = {
  under: 'likely too low',
  over: 'likely too high',
  both: 'some errors make it too low, others too high',
  either: 'it may err either way',
  unknown: 'which way it errs is not known',
} as const;

/** An error, of a computed number with the figures that it comes from. */
type ErrorOf = UncertaintyComponent & { readonly of?: readonly string[] };

/**
 * Which way a number errs, in a few words: “likely too low as a measure of the whole”.
 *
 * @param figures those that a computed number was made of: one of which nobody knows which way it errs outweighs the others.
 */
export function errorPhrase(
  components: readonly ErrorOf[],
  figures: readonly string[] = [],
): string {
  const way = wayOf(components);
  const isOpen = figures.some(
    (id) => wayOf(components.filter(({ of }) => of?.includes(id))) === 'unknown',
  );
  if (way !== 'both' && isOpen) return ways.unknown;
  if (way !== 'under' && way !== 'over') return ways[way];
  // A count may be right as a count and still miss a part of what it is quoted for.
  const isOfTheWhole = components.every(
    ({ direction, kind }) =>
      (direction !== 'under' && direction !== 'over') ||
      kind === 'coverage' ||
      kind === 'nonresponse' ||
      kind === 'definitional',
  );
  return `${ways[way]}${isOfTheWhole ? ' as a measure of the whole' : ''}`;
}

/** Where all that pulls pulls one way; else whether errors pull both ways, go either way, or go nobody knows where. */
function wayOf(components: readonly ErrorOf[]): keyof typeof ways {
  const has = (wanted: Direction) => components.some(({ direction }) => direction === wanted);
  const [under, over] = [has('under'), has('over')];
  if (under) return over ? 'both' : 'under';
  if (over) return 'over';
  return has('either') && !has('unknown') ? 'either' : 'unknown';
}
