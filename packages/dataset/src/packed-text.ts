/**
 * How the records are packed into one text; `pack-records.ts` of the pipelines writes it, `unpack-records.ts` reads it.
 *
 * The first line is the header. Then come the strings that are repeated, the parts (objects and lists) that are
 * repeated, and the records, each on a line of its own. A record begins with its first field, if that is a string, and
 * with a tab behind it: ids are found without reading further, and by halves, since records are sorted by id. A part,
 * and the rest of a record, is a row of numbers and strings:
 *
 * - `0`, a length and that many characters: a string that stands nowhere else; `1`: the same with escapes;
 * - `2`, a length and that many values: a list;
 * - `3` to `2 + shapes`: an object of that shape, its values in the order of its keys;
 * - from there on: a value of the table, first the scalars, then the repeated strings, then the repeated parts.
 *
 * A number is written in base 27 with the lowest digit first: a digit is one character from `%` on, and from the 28th on
 * if another digit follows. Everything is printable ASCII without backtick, backslash, `$` and `~`: the text can stand as it
 * is between the backticks of a JavaScript module, and is read without decoding. Whatever else a string holds is escaped.
 */
export interface PackedHeader {
  /** The keys of each kind of object. */
  readonly shapes: readonly (readonly string[])[];
  /** Numbers, booleans and null. */
  readonly scalars: readonly (number | boolean | null)[];
  /** How many strings without escapes are repeated, and how many with escapes, which stand behind them. */
  readonly plain: number;
  readonly escaped: number;
  /** How many parts are repeated. */
  readonly parts: number;
  /** How many records there are of each type, in the order in which they stand. */
  readonly records: Readonly<Record<string, number>>;
}

/** What stands behind the first field of a record, or alone where that is no string. */
export const TAB = '\t';

/** The code of the digit zero, and the base. */
export const ZERO = 37;
export const BASE = 27;

/** The tokens of a value. */
export const PLAIN = 0;
export const ESCAPED = 1;
export const LIST = 2;
export const SHAPES = 3;
