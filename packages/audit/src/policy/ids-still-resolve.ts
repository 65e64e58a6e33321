import { recordKey, recordTypes } from '../compare/record-type.ts';
import { targetsOf } from '../compare/targets-of.ts';
import type { PublishedDataset } from '../dataset-types.ts';
import type { PolicyRule } from './policy.ts';

export const idsStillResolve: PolicyRule = {
  name: 'ids-still-resolve',
  description: 'Every id ever published leads to a record in one hop, or to a tombstone.',
  *check({ before, after }) {
    const ids = idsOf(after);
    const now = new Map(after.redirects.map((entry) => [entry.id, entry]));
    for (const { id } of before.redirects) {
      const record = 'redirects';
      if (ids.has(id)) {
        const fix = 'Give the new record an id that was never used.';
        yield { record, id, path: '', message: 'an id that was given up is used again', fix };
      } else if (!now.has(id)) {
        const fix = 'Bring the redirect back: somebody may still quote the id.';
        yield { record, id, path: '', message: 'the id leads nowhere: its redirect is gone', fix };
      }
    }
    const wasGivenUp = new Set(before.redirects.map(({ id }) => id));
    for (const redirect of after.redirects) {
      if (ids.has(redirect.id) && !wasGivenUp.has(redirect.id)) {
        const message = 'the id is given up and is a record still: it has two answers';
        const fix = 'Take the record out, or the redirect.';
        yield { record: 'redirects', id: redirect.id, path: '', message, fix };
      }
      for (const aim of targetsOf(redirect)) {
        if (ids.has(aim)) continue;
        const message = now.has(aim)
          ? `it leads to "${aim}", which is a redirect itself`
          : `it leads to "${aim}", which is not there`;
        const fix = 'Let it lead straight to records that are there, or make it a withdrawal.';
        yield { record: 'redirects', id: redirect.id, path: 'to', message, fix };
      }
    }
  },
};

/** The ids of all records but the redirects themselves; a raw file has a path and no id. */
function idsOf(dataset: PublishedDataset): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const type of recordTypes) {
    if (type === 'redirects' || type === 'inputs') continue;
    for (const record of dataset[type]) ids.add(recordKey(type, record));
  }
  return ids;
}
