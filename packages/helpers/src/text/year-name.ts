import type { Period } from '../catalog/dataset-types.ts';

/** One year of a calendar that does not run from January, as it is called: the US fiscal year 2023 ends in 2023. */
export interface NamedYears {
  /** The first year, as a number: 2019. */
  readonly first: number;
  /** The last year; the first again where it is one. */
  readonly last: number;
}

/** Where the years of a calendar start and end. */
const turns: Readonly<Partial<Record<Period['calendar'], string>>> = {
  'us-fiscal': '-10-01-09-30',
  'grant-year': '-07-01-06-30',
  'uk-fiscal': '-04-01-03-31',
  'calendar-year': '-01-01-12-31',
};

/** The whole years that a period runs over, as its own calendar names them; null where it is not whole years. */
export function namedYears({ start, end, calendar }: Period): NamedYears | null {
  if (start === null || end === null || start.slice(4) + end.slice(4) !== turns[calendar])
    return null;
  const [from, to] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  const turned = calendar === 'calendar-year' ? 0 : 1;
  // A UK fiscal year is called by the year in which it starts, every other by the one in which it ends.
  const named = calendar === 'uk-fiscal' ? 0 : turned;
  const years = { first: from + named, last: to - turned + named };
  return years.first <= years.last ? years : null;
}
