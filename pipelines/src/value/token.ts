import { GROUPING_SPACE } from './canonical-characters.ts';
import { Refusal } from './refusal.ts';

/** One piece of a cell. `at` and `end` are offsets in the text; a token that touches the next has `end === next.at`. */
export interface Token {
  readonly kind: 'digits' | 'word' | 'sign' | 'mark' | 'end';
  /** Lower case for words, as printed otherwise. */
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

const MARK = String.raw`[*†‡§¶]|[⁰¹²³⁴-⁹]+|\[(?:\d{1,2}|[A-Za-z])\]|\([A-Za-z]\)`;
const SIGN = String.raw`U\.S\.|[<>]=|[<>≤≥~%$€£+\-–−()\[\],.:]`;

/** `spaced` reads a plain space between groups of digits as a thousands separator. */
export interface TokenOptions {
  readonly spaced: boolean;
}

/**
 * Cuts a canonical text into tokens; white space only separates.
 *
 * @throws {Refusal} `unexpected-character`
 */
export function tokenize(text: string, options: TokenOptions): readonly Token[] {
  const separator = options.spaced ? `[${GROUPING_SPACE} ]` : GROUPING_SPACE;
  const digits = String.raw`\d+(?:[.,]\d+|${separator}\d+)*`;
  const space = `[${GROUPING_SPACE} ]+`;
  const grammar = new RegExp(
    `(?<space>${space})|(?<mark>${MARK})|(?<digits>${digits})|(?<sign>${SIGN})|(?<word>[A-Za-z]+)`,
    'uy',
  );
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    grammar.lastIndex = at;
    const found = grammar.exec(text);
    if (found === null) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      throw new Refusal(
        'unexpected-character',
        at,
        `"${character}"`,
        'a figure in digits or English words',
      );
    }
    const { mark, digits: number, sign, word } = found.groups ?? {};
    const end = at + found[0].length;
    if (mark !== undefined) tokens.push({ kind: 'mark', text: mark, at, end });
    else if (number !== undefined) tokens.push({ kind: 'digits', text: number, at, end });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign.toLowerCase(), at, end });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word.toLowerCase(), at, end });
    at = end;
  }
  tokens.push({ kind: 'end', text: '', at, end: at });
  return tokens;
}
