import { type RecordType, recordTypes } from '@darkfigure/schema';

/** The text that identifies and sorts a record of a type. */
export function keyOf(type: RecordType, record: unknown): string {
  const fields = record as Readonly<Record<string, string>>;
  const { key } = recordTypes[type];
  return key === 'list+code' ? `${fields.list} ${fields.code}` : String(fields[key]);
}
