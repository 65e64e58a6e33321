import type { Dataset, Figure } from '@darkfigure/schema';
import { type RecordType, recordTypes } from '@darkfigure/schema';
import { keyOf } from '../stages/write/key-of.ts';

/** One record that differs between the committed data and the new. */
export interface ChangedRecord {
  readonly type: RecordType;
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** For figures: what stands now, old → new; for others the fields that differ. */
  readonly detail: string;
}

/** What a regeneration would change, record by record. The audit’s diff says the same with classes and sizes. */
export function summarizeChanges(
  before: ReadonlyMap<RecordType, readonly unknown[]>,
  after: Dataset,
): ChangedRecord[] {
  return (Object.keys(recordTypes) as RecordType[]).flatMap((type) => {
    const old = new Map((before.get(type) ?? []).map((record) => [keyOf(type, record), record]));
    const changed: ChangedRecord[] = [];
    for (const record of after[type]) {
      const id = keyOf(type, record);
      const was = old.get(id);
      old.delete(id);
      if (was === undefined)
        changed.push({
          type,
          id,
          change: 'added',
          detail: type === 'figures' ? standing(record as Figure) : '',
        });
      else if (JSON.stringify(was) !== JSON.stringify(record))
        changed.push({ type, id, change: 'changed', detail: difference(type, was, record) });
    }
    for (const [id, record] of old)
      changed.push({
        type,
        id,
        change: 'removed',
        detail: type === 'figures' ? standing(record as Figure) : '',
      });
    return changed;
  });
}

function difference(type: RecordType, was: unknown, is: unknown): string {
  if (type === 'figures') {
    const [a, b] = [standing(was as Figure), standing(is as Figure)];
    if (a !== b) return `${a} → ${b}`;
  }
  const [a, b] = [was as Record<string, unknown>, is as Record<string, unknown>];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((field) => JSON.stringify(a[field]) !== JSON.stringify(b[field]))
    .join(', ');
}

function standing(figure: Figure): string {
  return figure.current.map((index) => figure.vintages[index]?.text ?? '').join(' | ');
}
