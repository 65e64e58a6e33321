import type { Period } from './dataset-types.ts';

/** One year of a calendar that does not run from January, as it is called: the US fiscal year 2023 ends in 2023. */
export interface NamedYears {
  readonly first: number;
  readonly last: number;
}

const turns = {
  'us-fiscal': { start: '-10-01', end: '-09-30', namedAfter: 'end' },
  'grant-year': { start: '-07-01', end: '-06-30', namedAfter: 'end' },
  'uk-fiscal': { start: '-04-01', end: '-03-31', namedAfter: 'start' },
  'calendar-year': { start: '-01-01', end: '-12-31', namedAfter: 'end' },
} as const;

/** The whole years that a period runs over, as its own calendar names them; null where it is not whole years. */
export function namedYears({ start, end, calendar }: Period): NamedYears | null {
  if (start === null || end === null || calendar === 'custom' || calendar === 'not-stated')
    return null;
  const turn = turns[calendar];
  if (start.slice(4) !== turn.start || end.slice(4) !== turn.end) return null;
  const [from, to] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  const later = calendar === 'calendar-year' ? 0 : 1;
  const years =
    turn.namedAfter === 'end'
      ? { first: from + later, last: to }
      : { first: from, last: to - later };
  return years.first <= years.last ? years : null;
}
