import type { Doubt } from './doubt.ts';
import { doubtOf } from './doubt-of.ts';
import type { NewReading } from './new-reading.ts';

/** A period that ends after the publication cannot have been counted. */
export function futureDoubts(reading: NewReading, published: string | null): Doubt[] {
  const { end } = reading.figure.scope.period;
  if (end === null || published === null || end <= lastDayOf(published)) return [];
  return [
    doubtOf('future-period', reading, `the period ends on ${end}, published was it ${published}`),
  ];
}

/** The last day that a date may mean, as text that compares: `2024-06` → `2024-06-31`. */
function lastDayOf(date: string): string {
  return `${date}${'-12-31'.slice(date.length === 4 ? 0 : 3)}`.slice(0, 10);
}
