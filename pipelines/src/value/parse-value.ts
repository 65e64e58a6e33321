import type { Qualifier, Value } from '@darkfigure/schema';
import { readAbsent } from './absent-value.ts';
import { buildInterval, buildRangeWithBest } from './build-interval.ts';
import { type BuiltValue, buildValue } from './build-value.ts';
import { canonicalCharacters } from './canonical-characters.ts';
import { Cursor } from './cursor.ts';
import type { Dimension, Says } from './dimension.ts';
import { dimensionInside } from './parenthesis-dimension.ts';
import type { ParseCode } from './parse-code.ts';
import { type Expression, readExpression } from './read-expression.ts';
import { type Parenthesis, readParenthesis } from './read-parenthesis.ts';
import { Refusal } from './refusal.ts';
import { tokenize } from './token.ts';

export type { Dimension } from './dimension.ts';
export type { ParseCode } from './parse-code.ts';

/** A number printed in parentheses behind the value: the 1,110 of "14,739 (1,110)". */
interface ParenthesisValue extends BuiltValue {
  /** As printed, without the parentheses. */
  readonly text: string;
}

export interface ParsedValue {
  readonly value: Value;
  readonly qualifier: Qualifier;
  /** What the text itself says it is, or `bare` for a plain number. */
  readonly says: Says;
  readonly parenthesis?: ParenthesisValue;
  /** Footnote marks that were stripped, as printed. */
  readonly marks: readonly string[];
}

export type ParseResult =
  | { readonly ok: true; readonly parsed: ParsedValue }
  | {
      readonly ok: false;
      readonly code: ParseCode;
      readonly message: string;
      /** 0-based offset in the text. */
      readonly at: number;
      readonly expected: string;
    };

export interface ParseOptions {
  readonly dimension: Dimension;
  /** `space`: this publisher groups thousands with plain spaces ("6 534"). Without it such a text is two numbers. */
  readonly thousands?: 'space' | undefined;
}

/**
 * Reads the text that a publisher printed as one value with its hedge. Refuses, with a code, whatever it does not
 * understand to the last character; never throws, never gives NaN or Infinity.
 */
export function parseValue(text: string, options: ParseOptions): ParseResult {
  try {
    return { ok: true, parsed: parse(text, options) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, message, at, expected } = error;
    return { ok: false, code, message, at, expected };
  }
}

function parse(text: string, { dimension, thousands }: ParseOptions): ParsedValue {
  const canonical = canonicalCharacters(text);
  const absent = readAbsent(text);
  if (absent !== undefined) {
    const { reason, marks } = absent;
    return { value: { kind: 'unknown', reason }, qualifier: 'not-available', says: 'bare', marks };
  }
  const cursor = new Cursor(tokenize(canonical, { spaced: thousands === 'space' }));
  const main = readExpression(cursor);
  cursor.takeMarks();
  const parenthesis = readParenthesis(cursor);
  cursor.takeMarks();
  cursor.requireEnd();
  return { ...joined(text, main, parenthesis, dimension), marks: cursor.marks };
}

function joined(
  text: string,
  main: Expression,
  parenthesis: Parenthesis | undefined,
  dimension: Dimension,
): Omit<ParsedValue, 'marks'> {
  switch (parenthesis?.kind) {
    case undefined:
      return buildValue(main, dimension);
    case 'interval':
      return buildInterval(main, parenthesis, dimension);
    case 'best':
      return buildRangeWithBest(main, parenthesis, dimension);
    case 'plain': {
      const { at, end, expression } = parenthesis;
      const outer = buildValue(main, dimension);
      const own = dimensionInside(expression, at, dimension);
      const inner = { ...buildValue(expression, own), text: text.slice(at, end).trim() };
      return { ...outer, parenthesis: inner };
    }
    default:
      return parenthesis satisfies never;
  }
}
