import type { IntervalBasis } from '@darkfigure/schema';
import type { Amount } from './amount.ts';
import type { Cursor } from './cursor.ts';
import { numberOf, scaled } from './decimal.ts';
import { readAmount } from './read-amount.ts';
import { readDigits } from './read-digits.ts';
import { type Expression, readExpression } from './read-expression.ts';
import { Refusal } from './refusal.ts';
import { sharedEnds } from './shared-ends.ts';

/** What a parenthesis behind a value holds. */
export type Parenthesis =
  | {
      readonly kind: 'interval';
      readonly at: number;
      readonly level: number;
      readonly basis: IntervalBasis;
      readonly ends: Expression | undefined;
    }
  | { readonly kind: 'best'; readonly amount: Amount }
  | {
      readonly kind: 'plain';
      readonly at: number;
      readonly end: number;
      readonly expression: Expression;
    };

/** Reads "(1,110)", "[586, 1512]", "(95% CI 9,858–13,034)", "(95% CI)", "(best 12)"; undefined where none opens. */
export function readParenthesis(cursor: Cursor): Parenthesis | undefined {
  const close = cursor.takes('(') ? ')' : cursor.takes('[') ? ']' : undefined;
  if (close === undefined) return undefined;
  const { at } = cursor.peek();
  const read = readInside(cursor, at, close);
  const last = cursor.peek();
  if (cursor.takes(close)) return read.kind === 'plain' ? { ...read, end: last.at } : read;
  if (last.kind === 'end')
    throw new Refusal('unclosed-parenthesis', last.at, 'the text ends', `"${close}"`);
  throw new Refusal('unexpected-text', last.at, `"${last.text}"`, `"${close}"`);
}

function readInside(cursor: Cursor, at: number, close: string): Parenthesis {
  if (cursor.takesAny(['best estimate', 'best']) !== undefined) {
    cursor.takes(':');
    return { kind: 'best', amount: readAmount(cursor) };
  }
  const level = cursor.attempt(() => readLevel(cursor));
  if (level !== undefined) {
    cursor.takesAny([':', ',']);
    return {
      kind: 'interval',
      at,
      ...level,
      ends: cursor.sees(close) ? undefined : readPair(cursor),
    };
  }
  if (readBasis(cursor) !== undefined) {
    throw new Refusal(
      'interval-shape',
      at,
      'an interval without its level',
      'a level such as "95% CI"',
    );
  }
  const expression = readPair(cursor);
  cursor.takeMarks();
  return { kind: 'plain', at, end: at, expression };
}

function readLevel(
  cursor: Cursor,
): { readonly level: number; readonly basis: IntervalBasis } | undefined {
  const { kind, at } = cursor.peek();
  if (kind !== 'digits') return undefined;
  const level = numberOf(scaled(readDigits(cursor.next()), -2));
  if (cursor.takesAny(['%', 'percent', 'per cent']) === undefined) return undefined;
  const basis = readBasis(cursor);
  if (basis === undefined) return undefined;
  if (level <= 0 || level >= 1)
    throw new Refusal('interval-shape', at, 'this level', 'a level between 0 and 100 %');
  return { level, basis };
}

function readBasis(cursor: Cursor): IntervalBasis | undefined {
  if (cursor.takesAny(['ci', 'confidence interval']) !== undefined) return 'confidence';
  if (cursor.takesAny(['cri', 'credible interval']) !== undefined) return 'credible';
  return undefined;
}

/** Inside parentheses a comma followed by a space may part two ends: "(589, 1703)". */
function readPair(cursor: Cursor): Expression {
  const first = readExpression(cursor);
  if (first.kind !== 'single' || first.hedge.kind !== 'none' || !takesListComma(cursor))
    return first;
  const [low, high] = sharedEnds(first.amount, readAmount(cursor));
  return { kind: 'range', at: first.amount.at, low, high };
}

/** "(1, 110)" parts two numbers; what a comma without a space would mean, nobody can tell. */
function takesListComma(cursor: Cursor): boolean {
  return cursor.peek(1).at > cursor.peek().end && cursor.takes(',');
}
