import type { Change } from '../change/change.ts';
import { stepOfRedirected } from '../change/change-classes.ts';
import type { Redirect } from '../dataset-types.ts';
import { type ChangeDraft, draft } from './change-draft.ts';
import { compareRecord } from './compare-record.ts';
import { deepEqual } from './deep-equal.ts';
import { type Joined, mergeJoin } from './merge-join.ts';
import type { RecordOf, RecordType } from './record-type.ts';
import { summaryOf } from './summary-of.ts';
import { targetsOf } from './targets-of.ts';
import { wholeGone, wholeNew } from './whole-record.ts';

/**
 * Compares the records of one type as a merge join; only records whose id has a redirect, or is the aim of one, are held
 * back. Changes come in key order, those of redirected ids last, without causes.
 *
 * @param type The record type.
 * @param before The old records, sorted by key in code-unit order.
 * @param after The new records, sorted likewise.
 * @param redirects The redirects of the new dataset; without them a moved record is withdrawn and added.
 * @returns The changes, one by one as the walk finds them.
 * @throws OrderError where a sequence is unsorted or a key stands twice, with its place, once the walk has come there.
 */
export function* diffRecords<Type extends RecordType>(
  type: Type,
  before: Iterable<RecordOf<Type>>,
  after: Iterable<RecordOf<Type>>,
  redirects: readonly Redirect[] = [],
): Generator<Change> {
  for (const change of diffJoined(type, mergeJoin(type, before, after), redirects))
    if (change !== null) yield change;
}

/**
 * Says what changed between records that are joined already; equal ones may be left out, save the aims of redirects. A
 * `null` among them is passed on.
 */
export function* diffJoined<Type extends RecordType>(
  type: Type,
  records: Iterable<Joined<Type> | null>,
  redirects: readonly Redirect[],
): Generator<Change | null> {
  // A redirect is a record as any other: its own going is never explained by itself.
  const redirectOf = new Map(
    type === 'redirects' ? [] : redirects.map((entry) => [entry.id, entry]),
  );
  const aims = new Set([...redirectOf.values()].flatMap(targetsOf));
  const aimed = new Map<string, RecordOf<Type>>();
  const arrived = new Set<string>();
  const redirected: { key: string; record: RecordOf<Type>; redirect: Redirect }[] = [];
  const say = (id: string, change: ChangeDraft): Change => ({ record: type, id, ...change });

  for (const joined of records) {
    if (joined === null) {
      yield null;
      continue;
    }
    if (joined.kind !== 'gone' && aims.has(joined.key)) aimed.set(joined.key, joined.after);
    switch (joined.kind) {
      case 'gone': {
        const redirect = redirectOf.get(joined.key);
        if (redirect === undefined) yield say(joined.key, wholeGone(type, joined.before));
        else redirected.push({ key: joined.key, record: joined.before, redirect });
        break;
      }
      case 'new':
        if (aims.has(joined.key)) arrived.add(joined.key);
        else yield say(joined.key, wholeNew(type, joined.after));
        break;
      case 'both':
        if (deepEqual(joined.before, joined.after)) break;
        for (const change of compareRecord(type, joined.before, joined.after)) {
          yield say(joined.key, change);
        }
        break;
      default:
        joined satisfies never;
    }
  }

  for (const { key, record, redirect } of redirected) {
    for (const aim of targetsOf(redirect)) arrived.delete(aim);
    for (const change of redirectedChanges(type, record, redirect, aimed)) yield say(key, change);
  }
  for (const key of arrived) {
    const record = aimed.get(key);
    if (record !== undefined) yield say(key, wholeNew(type, record));
  }
}

/** What became of a record with a redirect; a redirect to records that are not there is a withdrawal all the same. */
function* redirectedChanges<Type extends RecordType>(
  type: Type,
  before: RecordOf<Type>,
  redirect: Redirect,
  aimed: ReadonlyMap<string, RecordOf<Type>>,
): Generator<ChangeDraft> {
  const aims = targetsOf(redirect);
  const [first] = aims;
  const target = first === undefined ? undefined : aimed.get(first);
  const { kind, to, reason } = redirect;
  const gone = { ...wholeGone(type, before), after: { redirect: kind, to }, reason };
  const semver = stepOfRedirected(type);
  if (kind === 'withdrawn') {
    yield { ...gone, semver };
    return;
  }
  if (target === undefined || !aims.every((aim) => aimed.has(aim))) {
    yield gone;
    return;
  }
  yield draft(kind, '', summaryOf(type, before), { redirect: kind, to }, { reason, semver });
  // Who follows the redirect reads the new record: what it says differently must not hide behind the move.
  if (kind === 'moved') yield* compareRecord(type, before, target);
}
