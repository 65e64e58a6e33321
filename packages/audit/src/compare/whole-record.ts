import { stepOfClass } from '../change/change-classes.ts';
import { type ChangeDraft, draft } from './change-draft.ts';
import type { RecordOf, RecordType } from './record-type.ts';
import { summaryOf } from './summary-of.ts';

/** The change of a record that is gone. */
export function wholeGone<Type extends RecordType>(
  type: Type,
  record: RecordOf<Type>,
): ChangeDraft {
  const before = summaryOf(type, record);
  switch (type) {
    case 'inputs':
      return draft('withdrawn', '', before, null, { semver: 'patch' });
    case 'codes':
      return draft('code-list-changed', '', before, null, { coverage: 'lost' });
    default:
      return draft('withdrawn', '', before, null, { coverage: 'lost' });
  }
}

/** The change of a record that came. */
export function wholeNew<Type extends RecordType>(type: Type, record: RecordOf<Type>): ChangeDraft {
  const after = summaryOf(type, record);
  switch (type) {
    case 'inputs':
      return draft('added', '', null, after, { semver: 'patch' });
    case 'codes':
      return draft('code-list-changed', '', null, after, {
        semver: stepOfClass.added,
        coverage: 'gained',
      });
    default:
      return draft('added', '', null, after, { coverage: 'gained' });
  }
}
