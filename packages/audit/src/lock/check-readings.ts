import type { Reading } from '../change/change.ts';
import { revisionSize } from '../change/revision-size.ts';
import { canonicalJson } from '../compare/canonical-json.ts';
import { readingOf } from '../compare/readings.ts';
import { byCodeUnit } from '../compare/record-type.ts';
import type { Dataset, Vintage } from '../dataset-types.ts';
import type { LockedFigure } from './figure-lock.ts';
import type { LockFinding } from './lock-finding.ts';

/** Compares what stood with what stands: the number first, then who published it. */
export function* checkReadings(
  { id, readings }: LockedFigure,
  standing: readonly Vintage[],
  sameUnit: boolean,
  { publications }: { readonly publications: ReadonlyMap<string, Dataset['publications'][number]> },
): Generator<LockFinding> {
  const now = standing.map(readingOf);
  if (keyOf(readings, sourceToo) === keyOf(now, sourceToo)) return;
  const common = { id, path: 'current', before: readings, after: now };
  const why = standing.map((vintage) => whyOf(vintage, publications)).join('; ');
  if (keyOf(readings, numberOnly) === keyOf(now, numberOnly)) {
    yield { ...common, kind: 'republished', why, text: 'may-stay' };
    return;
  }
  const [old, ...olds] = readings;
  const [one, ...ones] = now;
  const single = old !== undefined && one !== undefined && olds.length + ones.length === 0;
  const size = single && sameUnit ? revisionSize(old.value, one.value).size : null;
  const disputed = ones.length > 0 && olds.length === 0;
  yield { ...common, kind: disputed ? 'disputed' : 'revised', why, text: 'must-change', size };
}

function whyOf(
  { publication, reason, note }: Vintage,
  publications: ReadonlyMap<string, Dataset['publications'][number]>,
): string {
  const { title, published } = publications.get(publication) ?? {};
  const where =
    title === undefined ? publication : `"${title}" (${published ?? 'undated'}, ${publication})`;
  return [
    `${reason ?? 'no reason given'}, in ${where}`,
    ...(note === undefined ? [] : [note]),
  ].join(': ');
}

/** What a reader of the number sees. */
function numberOnly({ text, value, qualifier }: Reading): unknown {
  return [text, value, qualifier];
}

function sourceToo(reading: Reading): unknown {
  return [numberOnly(reading), reading.publication];
}

/** Equal for the same readings in any order. */
function keyOf(readings: readonly Reading[], of: (reading: Reading) => unknown): string {
  return readings
    .map((reading) => canonicalJson(of(reading)))
    .sort(byCodeUnit)
    .join('\n');
}
