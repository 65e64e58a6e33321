import type { Doubt } from './doubt.ts';
import { doubtOf } from './doubt-of.ts';
import type { NewReading } from './new-reading.ts';
import { numberOf } from './series.ts';

/** |a−b| / (|a|+|b|) from which a revision is large, as in the audit. */
const LARGE_REVISION = 0.15;

/** What is odd about a number beside the one that stood for the same figure. */
export function revisionDoubts(reading: NewReading): Doubt[] {
  const { before, vintage } = reading;
  const old = before?.vintages[before.current[0] ?? 0];
  if (old === undefined) return [];
  const [a, b] = [numberOf(old.value), numberOf(vintage.value)];
  const moved = `${old.text} (${old.publication}) → ${vintage.text}`;
  if (vintage.value.kind === 'unknown' && old.value.kind !== 'unknown')
    return [doubtOf('number-lost', reading, moved)];
  if (vintage.value.kind === 'bound' && old.value.kind === 'point')
    return [doubtOf('bound-for-count', reading, moved)];
  if (a === undefined || b === undefined || a === b) return [];
  const size = Math.abs(a - b) / (Math.abs(a) + Math.abs(b));
  return size < LARGE_REVISION ? [] : [doubtOf('large-revision', reading, moved)];
}
