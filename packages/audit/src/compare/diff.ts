import type { Change, Diff, Side } from '../change/change.ts';
import { countChanges } from '../change/count-changes.ts';
import { rank } from '../change/rank.ts';
import { semverOf } from '../change/semver-of.ts';
import type { Dataset, PublishedDataset } from '../dataset-types.ts';
import { draft } from './change-draft.ts';
import { diffRecords } from './diff-records.ts';
import {
  byCodeUnit,
  type RecordOf,
  type RecordType,
  recordKey,
  recordTypes,
} from './record-type.ts';
import { withCauses } from './with-causes.ts';

/**
 * Compares two datasets: every field of every record, whatever the order of the records. Which raw files they were made
 * from is compared where both say so; the entry of the package does not, its files and the repository do.
 *
 * @param before The old dataset.
 * @param after The new one.
 * @returns All changes, the weightiest first, with counts and the version step that they ask for.
 * @throws OrderError where two records of one dataset share a key, TypeError for what is no dataset: a path, or a promise.
 */
export function diff(before: Dataset | PublishedDataset, after: Dataset | PublishedDataset): Diff {
  for (const dataset of [before, after]) {
    if (!('figures' in Object(dataset)))
      throw new TypeError('diff compares datasets: await loadDataset(path) gives one of a path.');
  }
  const bothSay = saysInputs(before) && saysInputs(after);
  return diffWhole(
    bothSay ? before : { ...before, inputs: [] },
    bothSay ? after : { ...after, inputs: [] },
  );
}

const saysInputs = (dataset: PublishedDataset): dataset is Dataset => 'inputs' in dataset;

function diffWhole(before: Dataset, after: Dataset): Diff {
  const found: Change[] = [];
  if (before.edition !== after.edition) {
    const change = draft('metadata-changed', 'edition', before.edition, after.edition);
    found.push({ record: 'dataset', id: 'dataset', ...change });
  }
  for (const type of recordTypes) {
    for (const change of changesOf(type, before, after)) found.push(change);
  }
  const changes = rank(withCauses(found, before, after));
  return {
    format: 'darkfigure-diff/1',
    before: sideOf(before),
    after: sideOf(after),
    semver: semverOf({ changes }),
    counts: countChanges(changes),
    changes,
  };
}

function changesOf<Type extends RecordType>(
  type: Type,
  before: Dataset,
  after: Dataset,
): Iterable<Change> {
  return diffRecords(type, sorted(type, before[type]), sorted(type, after[type]), after.redirects);
}

function sorted<Type extends RecordType>(
  type: Type,
  records: readonly RecordOf<Type>[],
): readonly RecordOf<Type>[] {
  const keyed = records.map((record) => ({ record, key: recordKey(type, record) }));
  // As they are published, they are sorted already.
  const isSorted = keyed.every(({ key }, at) => at === 0 || (keyed[at - 1]?.key ?? '') <= key);
  if (isSorted) return records;
  return keyed.sort((a, b) => byCodeUnit(a.key, b.key)).map(({ record }) => record);
}

function sideOf(dataset: Dataset): Side {
  const counts = recordTypes.map((type) => [type, dataset[type].length]);
  return { edition: dataset.edition, records: Object.fromEntries(counts) };
}
