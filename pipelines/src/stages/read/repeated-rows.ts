import type { Cell } from '../../layout/layout.ts';

type Row = readonly Cell[];

const MARKS = 6;
const MOST_BITS = 26;

/**
 * Finds rows that say the same in a table of any length. Each row leaves its marks in a field of bits that does not grow
 * (a Bloom filter); whether a row that finds all its marks there was there before is for `exactly` to say.
 */
export class RepeatedRows {
  readonly #shift: number;
  readonly #field: Uint8Array;
  readonly #suspects = new Set<number>();

  /** @param bytes How long the table is: a bit for each byte, up to 8 MiB of them. */
  constructor(bytes: number) {
    const bits = Math.min(Math.max(3, Math.ceil(Math.log2(bytes))), MOST_BITS);
    this.#shift = 32 - bits;
    this.#field = new Uint8Array(2 ** (bits - 3));
  }

  add(row: Row): void {
    const [hash, step] = hashesOf(row);
    let isNew = false;
    for (let mark = 0; mark < MARKS; mark++) {
      const place = (hash + mark * step) >>> this.#shift;
      const byte = this.#field[place >>> 3] ?? 0;
      const bit = 1 << (place & 7);
      if ((byte & bit) === 0) isNew = true;
      this.#field[place >>> 3] = byte | bit;
    }
    if (!isNew) this.#suspects.add(hash);
  }

  /** Of the same rows, each that says what one before it says, with the line of that one. */
  *exactly(rows: Iterable<Row>): Generator<{ readonly row: Row; readonly first: number }> {
    if (this.#suspects.size === 0) return;
    const seen = new Map<string, number>();
    for (const row of rows) {
      if (!this.#suspects.has(hashesOf(row)[0])) continue;
      const key = JSON.stringify(row.map((cell) => cell.text));
      const first = seen.get(key);
      if (first !== undefined) yield { row, first };
      seen.set(key, row[0]?.line ?? 0);
    }
  }
}

/** FNV-1a over the texts of the cells, once as it is and once with another factor. */
function hashesOf(row: Row): [number, number] {
  let hash = 0x811c9dc5;
  let other = 0;
  for (const { text } of row) {
    for (let at = 0; at <= text.length; at++) {
      // What stands for the end of a cell is no character.
      const unit = at === text.length ? 0x10000 : text.charCodeAt(at);
      hash = Math.imul(hash ^ unit, 0x01000193);
      other = Math.imul(other ^ unit, 0x5bd1e995);
    }
  }
  return [hash, other];
}
