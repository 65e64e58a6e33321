import { fieldNames, isFields } from './deep-equal.ts';
import { byCodeUnit } from './record-type.ts';

/** A text that two JSON values share exactly where they are deeply equal. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isFields(value)) {
    const fields = fieldNames(value)
      .sort(byCodeUnit)
      .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name])}`);
    return `{${fields.join(',')}}`;
  }
  // A number that overflowed on reading is no JSON, and two different ones are not equal.
  return typeof value === 'number'
    ? String(value === 0 ? 0 : value)
    : JSON.stringify(value ?? null);
}
