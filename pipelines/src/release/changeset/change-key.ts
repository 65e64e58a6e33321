import { createHash } from 'node:crypto';
import type { DataDiff } from './data-diff.ts';

/** Twelve hex digits that stand for the content of a diff. */
export function changeKey({ before, after, changes }: DataDiff): string {
  const content = changes.map((change) => [
    change.class,
    change.record,
    change.id,
    change.path,
    change.before,
    change.after,
    change.reason ?? null,
    change.semver,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([before.edition, after.edition, content]))
    .digest('hex')
    .slice(0, 12);
}
