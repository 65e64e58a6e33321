import { OrderError } from '../compare/order-error.ts';
import type { RecordType } from '../compare/record-type.ts';
import { keyOffset, lineKey, plainKeyEnd } from './line-key.ts';
import type { RecordCursor } from './record-cursor.ts';

/** The key that was passed last: what comes after it must be larger. */
export interface LastKey {
  /** Passes the key of a record that is equal on both sides, without making a text of it. Throws OrderError. */
  readonly passEqual: (cursor: RecordCursor) => void;
  /** Throws OrderError where a key is not larger than the last. */
  readonly check: (side: 'before' | 'after', cursor: RecordCursor, key: string) => void;
  readonly pass: (key: string) => void;
}

export function lastKey(type: RecordType): LastKey {
  const offset = keyOffset(type);
  // Of the last key either the bytes are kept, where it is plain, or the text.
  let bytes = Buffer.alloc(256);
  let length = 0;
  let text: string | null = null;
  let isPlain = false;

  const last = () => (isPlain ? bytes.toString('latin1', 0, length) : text);
  const check: LastKey['check'] = (side, { index, path, line }, key) => {
    const previous = last();
    if (previous !== null && key <= previous) {
      throw new OrderError({ record: type, side, index, key, previous, file: path, line });
    }
  };
  const pass = (key: string) => {
    [text, isPlain] = [key, false];
  };
  return {
    check,
    pass,
    passEqual: (cursor) => {
      const { buffer, start } = cursor;
      const end = plainKeyEnd(type, cursor);
      const from = start + offset;
      if (end === -1 || end - from > bytes.length) {
        const key = lineKey(type, cursor);
        check('before', cursor, key);
        if (key.length > bytes.length) bytes = Buffer.alloc(key.length * 2);
        pass(key);
        return;
      }
      if (!isPlain || buffer.compare(bytes, 0, length, from, end) <= 0) {
        check('before', cursor, buffer.toString('latin1', from, end));
      }
      buffer.copy(bytes, 0, from, end);
      [length, isPlain] = [end - from, true];
    },
  };
}
