import { nearest } from '../../issue/nearest.ts';
import type { Draft } from '../../layout/layout.ts';
import type { ReleaseFolder } from '../read/read-release.ts';
import type { Walk } from './walk.ts';

type Looks = ReleaseFolder['release']['looks'];

/** Where a draft was read: what its row says, or else its table. */
export function lookOf(draft: Draft, looks: Looks, walk: Walk): Looks[string] | undefined {
  const key = draft.look?.text ?? walk.table.look;
  if (key === undefined)
    return walk.report(
      'missing-look',
      draft.value,
      'nothing says where this was read',
      'a look of the table or of the row',
    );
  const look = Object.hasOwn(looks, key) ? looks[key] : undefined;
  if (look === undefined)
    return walk.report(
      'unknown-look',
      draft.look ?? draft.value,
      `look "${key}"`,
      'a look of release.json',
      nearest(key, Object.keys(looks)),
    );
  return look;
}
