import type { Doubt, DoubtCode } from './doubt.ts';
import { type NewReading, placeOf } from './new-reading.ts';

/** A doubt about one reading of the new publication, which names its figure and where it stands. */
export function doubtOf(code: DoubtCode, reading: NewReading, message: string): Doubt {
  return { code, at: placeOf(reading), figure: reading.figure.id, message };
}
