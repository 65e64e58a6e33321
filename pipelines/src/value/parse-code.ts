/** Why a text was refused. The list is closed: a caller can switch over it. */
export type ParseCode =
  /** No text, or white space only. A blank cell is the caller's to explain. */
  | 'empty'
  /** Longer than any printed figure: a sentence, not a value. */
  | 'too-long'
  /** A control character, a direction mark or an invisible character. */
  | 'forbidden-character'
  /** A character that the grammar has no use for, such as "&" or a letter of another script. */
  | 'unexpected-character'
  /** Words or signs after, before or inside the value: "12 cases", "12 13", "1e5". */
  | 'unexpected-text'
  /** A number should stand here and does not: "more than", "$". */
  | 'expected-number'
  /** Thousands are not in groups of three with one kind of separator, or there are two decimal points. */
  | 'bad-grouping'
  /** "007" is a code, not a quantity. */
  | 'leading-zero'
  /** A count of whole things with a fraction left over. */
  | 'decimal-count'
  /** Beyond 2^53 − 1, where whole numbers can no longer be told apart. */
  | 'too-large'
  /** More digits than a double keeps. */
  | 'too-precise'
  /** The text says one dimension, the column another. */
  | 'dimension-mismatch'
  /** The two ends of a range, or the two sides of one number, name different units. */
  | 'mixed-units'
  /** A share above 100 or below 0, a negative count or amount, "six in five". */
  | 'out-of-range'
  /** A plus sign on something that is not a change. */
  | 'unexpected-sign'
  /** The first end is above the second. */
  | 'reversed-range'
  /** Two hedges that say different things: "more than an estimated 100". */
  | 'stacked-hedges'
  /** A bound in front of a range, an interval or an order of magnitude: "up to 10-20". */
  | 'hedge-on-range'
  /** "More than 20 % decrease": which side of the number is meant is for the caller to say. */
  | 'hedge-on-decrease'
  /** An interval without its level, without two ends, or with a level outside 0–100 %. */
  | 'interval-shape'
  /** A best value that its own range or interval does not contain. */
  | 'best-outside'
  /** A bare number in parentheses after something that is not a count: its unit cannot be known. */
  | 'ambiguous-parenthesis'
  /** A raised digit after "10" may be a power as well as a footnote. */
  | 'ambiguous-mark'
  /** A parenthesis or bracket that is never closed. */
  | 'unclosed-parenthesis';
