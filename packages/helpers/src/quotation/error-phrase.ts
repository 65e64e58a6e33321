import type { CatalogFigure } from '../figure-types.ts';

/** Which way the number errs, in a few words. */
export function errorPhrase({ uncertainty }: CatalogFigure): string {
  const kindsTowards = (wanted: 'under' | 'over') =>
    uncertainty.filter(({ direction }) => direction === wanted).map(({ kind }) => kind);
  const [under, over] = [kindsTowards('under'), kindsTowards('over')];
  const isEither = uncertainty.some(({ direction }) => direction === 'either');
  if (under.length > 0 === over.length > 0) {
    return under.length > 0 || isEither
      ? 'it may err either way'
      : 'which way it errs is not known';
  }
  // A count may be right as a count and still miss a part of what it is quoted for.
  const isOfTheWhole = [...under, ...over].every(
    (kind) => kind === 'coverage' || kind === 'nonresponse' || kind === 'definitional',
  );
  const side = under.length > 0 ? 'low' : 'high';
  return `likely too ${side}${isOfTheWhole ? ' as a measure of the whole' : ''}`;
}
