import type { Method, Scope, SeriesBreak, Status, Unit, Vintage } from '@darkfigure/schema';
import { status } from '@darkfigure/schema';

/** What a survey counts one by one: who answered, and what they named. Its shares and averages stand for more. */
const TALLIED: readonly Unit[] = ['agencies', 'groups', 'persons'];

/** The observation status, by what is known of the figure and what its module notes. */
export function statusOf(about: {
  readonly vintages: readonly Vintage[];
  readonly current: readonly number[];
  readonly scope: Scope;
  readonly method: Method;
  readonly breaks: readonly SeriesBreak[];
  readonly noted: readonly Status[];
}): Status[] {
  const found = new Set<Status>(about.noted);
  const standing = about.current.flatMap((index) => about.vintages[index] ?? []);
  if (standing.length > 1) found.add('disputed');
  if (
    standing.every(
      (vintage) => vintage.seenKind === 'secondary' && vintage.confirmedAt === undefined,
    )
  )
    found.add('unvalidated');
  if (
    about.method === 'model-estimate' ||
    (about.method === 'survey' &&
      (about.scope.stage === 'estimated-total' || !TALLIED.includes(about.scope.unit))) ||
    about.method === 'expert-judgement'
  )
    found.add('estimated');
  if (about.breaks.some((entry) => entry.at === about.scope.period.start)) found.add('break');
  for (const { value } of standing) {
    if (value.kind !== 'unknown') continue;
    if (value.reason === 'suppressed' || value.reason === 'not-collected') found.add(value.reason);
    else found.add('missing');
  }
  if (found.size === 0) found.add('normal');
  return status.codes.map((entry) => entry.code).filter((code) => found.has(code));
}
