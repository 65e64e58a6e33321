import type { RecordType } from './record-type.ts';

/** Where the order of records breaks. */
export interface OrderIssue {
  readonly record: RecordType;
  readonly side: 'before' | 'after';
  /** The position of the offending record, from 0. */
  readonly index: number;
  readonly key: string;
  /** The key of the record before it. */
  readonly previous: string;
  /** The file and the line from 1, where records are read from files. */
  readonly file?: string;
  readonly line?: number;
}

/** Records that were to be compared stand out of code-unit order of their keys, or share one. */
export class OrderError extends Error {
  override readonly name = 'OrderError';
  readonly code: 'unsorted' | 'duplicate-key';
  readonly issues: readonly OrderIssue[];

  constructor(issue: OrderIssue) {
    const { record, side, index, key, previous, file, line } = issue;
    const place = file === undefined ? `${record} (${side}), record ${index}` : `${file}:${line}`;
    super(
      key === previous
        ? `${place}: the key ${JSON.stringify(key)} stands twice`
        : `${place}: ${JSON.stringify(key)} stands after ${JSON.stringify(previous)}`,
    );
    this.code = key === previous ? 'duplicate-key' : 'unsorted';
    this.issues = [issue];
  }
}
