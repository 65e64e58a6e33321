import type { Direction, UncertaintyComponent } from './dataset-types.ts';

/** Each direction in words, as it stands in a sentence. */
export const errorWays: Readonly<Record<Direction, string>> = {
  under: 'likely too low',
  over: 'likely too high',
  either: 'it may err either way',
  unknown: 'which way it errs is not known',
};

/** Which way a number errs, in a few words: “likely too low as a measure of the whole”. */
export function errorPhrase(components: readonly UncertaintyComponent[]): string {
  const has = (wanted: Direction) => components.some(({ direction }) => direction === wanted);
  const [under, over] = [has('under'), has('over')];
  if (under === over) {
    return errorWays[under || has('either') ? 'either' : 'unknown'];
  }
  // A count may be right as a count and still miss a part of what it is quoted for.
  const isOfTheWhole = components.every(
    ({ direction, kind }) =>
      (direction !== 'under' && direction !== 'over') ||
      kind === 'coverage' ||
      kind === 'nonresponse' ||
      kind === 'definitional',
  );
  return `${errorWays[under ? 'under' : 'over']}${isOfTheWhole ? ' as a measure of the whole' : ''}`;
}
