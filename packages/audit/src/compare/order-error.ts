import type { RecordType } from './record-type.ts';

/** Where the order of records breaks. */
export interface OrderIssue {
  /** The type of the records. */
  readonly record: RecordType;
  /** Which of the two datasets. */
  readonly side: 'before' | 'after';
  /** The position of the offending record, from 0. */
  readonly index: number;
  /** The key of that record: the id, where its type has one. */
  readonly key: string;
  /** The key of the record before it. */
  readonly previous: string;
  /** The file and the line from 1, where records are read from files. */
  readonly file?: string;
  /** From 1; absent where records are not read from files. */
  readonly line?: number;
}

/** Records that were to be compared stand out of code-unit order of their keys, or share one. */
export class OrderError extends Error {
  override readonly name = 'OrderError';
  /** Whether records are out of order, or two have one key. */
  readonly code: 'unsorted' | 'duplicate-key';
  /** The place where it was noticed: one, since what follows was not read. */
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
