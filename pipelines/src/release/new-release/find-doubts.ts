import type { Dataset } from '@darkfigure/schema';
import type { Doubt } from './doubt.ts';
import { futureDoubts } from './future-doubts.ts';
import { newReadings } from './new-reading.ts';
import { partDoubts } from './part-doubts.ts';
import { revisionDoubts } from './revision-doubts.ts';
import { seriesKey, seriesOf } from './series.ts';
import { seriesDoubts } from './series-doubts.ts';

/** Everything about a new publication that must be looked at before it is believed. Pure. */
export function findDoubts(before: Dataset, after: Dataset, publication: string): Doubt[] {
  const readings = newReadings(before, after, publication);
  const series = seriesOf(after.figures);
  const published = after.publications.find(({ id }) => id === publication)?.published ?? null;
  const told = new Set<string>();
  return [
    ...readings.flatMap((reading) => [
      ...seriesDoubts(reading, series.get(seriesKey(reading.figure)) ?? [], told),
      ...revisionDoubts(reading),
      ...futureDoubts(reading, published),
    ]),
    ...partDoubts(before, readings),
  ];
}
