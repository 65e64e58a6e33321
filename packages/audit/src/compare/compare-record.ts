import type { UncertaintyComponent } from '../dataset-types.ts';
import type { ChangeDraft } from './change-draft.ts';
import { compareFields } from './compare-field.ts';
import { compareReadings } from './compare-readings.ts';
import { compareUncertainty } from './compare-uncertainty.ts';
import { deepEqual, isFields } from './deep-equal.ts';
import type { Readings } from './readings.ts';
import { keyFields, type RecordOf, type RecordType } from './record-type.ts';
import { rules } from './rules.ts';

type Fields = Readonly<Record<string, unknown>>;

/** All differences between two records of one type but for their keys; none for equal records, at least one else. */
export function* compareRecord<Type extends RecordType>(
  type: Type,
  before: RecordOf<Type>,
  after: RecordOf<Type>,
): Generator<ChangeDraft> {
  const own = new Set<string>(keyFields[type]);
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  if (type === 'figures') {
    if (hasReadings(old) && hasReadings(now)) {
      yield* compareReadings(old, now, deepEqual(unitOf(old), unitOf(now)));
      own.add('vintages').add('current');
    }
    if (hasUncertainty(old) && hasUncertainty(now)) {
      yield* compareUncertainty(old.uncertainty, now.uncertainty);
      own.add('uncertainty');
    }
  }
  yield* compareFields('', rules[type], without(old, own), without(now, own));
}

function fieldsOf(record: object): Fields {
  return { ...record };
}

function without(fields: Fields, names: ReadonlySet<string>): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)));
}

// A record of another schema may lack these; it is then compared field by field.
function hasReadings(fields: Fields): fields is Fields & Readings {
  const { vintages, current } = fields;
  return (
    Array.isArray(current) &&
    Array.isArray(vintages) &&
    vintages.every((vintage) => isFields(vintage) && isFields(vintage.value))
  );
}

function hasUncertainty(
  fields: Fields,
): fields is Fields & { readonly uncertainty: readonly UncertaintyComponent[] } {
  return Array.isArray(fields.uncertainty) && fields.uncertainty.every(isFields);
}

function unitOf(fields: Fields): unknown {
  return isFields(fields.scope) ? fields.scope.unit : undefined;
}
