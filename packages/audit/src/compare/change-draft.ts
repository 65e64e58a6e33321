import type { Change } from '../change/change.ts';
import { stepOfClass } from '../change/change-classes.ts';
import type { ChangeClass } from '../dataset-types.ts';

/** A change before it is said of which record: what the comparers of fields yield. */
export type ChangeDraft = Omit<Change, 'record' | 'id' | 'cause'>;

/** Makes a draft with the step of its class and coverage kept, where nothing else is given. */
export function draft(
  name: ChangeClass,
  path: string,
  before: unknown,
  after: unknown,
  more: Partial<Pick<ChangeDraft, 'semver' | 'coverage' | 'reason' | 'size' | 'tier'>> = {},
): ChangeDraft {
  return {
    class: name,
    path,
    before,
    after,
    ...more,
    coverage: more.coverage ?? 'kept',
    semver: more.semver ?? stepOfClass[name],
  };
}
