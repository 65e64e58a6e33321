import type { Direction, UncertaintyComponent } from './dataset-types.ts';

/** Which way a number errs, in a few words: “likely too low as a measure of the whole”. */
export function errorPhrase(components: readonly UncertaintyComponent[]): string {
  const has = (wanted: Direction) => components.some(({ direction }) => direction === wanted);
  const [under, over] = [has('under'), has('over')];
  if (under === over) {
    return under || has('either') ? 'it may err either way' : 'which way it errs is not known';
  }
  // A count may be right as a count and still miss a part of what it is quoted for.
  const isOfTheWhole = components.every(
    ({ direction, kind }) =>
      (direction !== 'under' && direction !== 'over') ||
      kind === 'coverage' ||
      kind === 'nonresponse' ||
      kind === 'definitional',
  );
  return `likely too ${under ? 'low' : 'high'}${isOfTheWhole ? ' as a measure of the whole' : ''}`;
}
