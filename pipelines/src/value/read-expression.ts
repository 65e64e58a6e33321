import type { Amount } from './amount.ts';
import type { Cursor } from './cursor.ts';
import type { Says } from './dimension.ts';
import { readMagnitude } from './magnitude-words.ts';
import { readAmount } from './read-amount.ts';
import { type Hedge, readHedge, readHedgeAfter } from './read-hedge.ts';
import { readUnitAfter, readUnitBefore } from './read-unit.ts';
import { Refusal } from './refusal.ts';
import { sharedEnds } from './shared-ends.ts';

/** What stands in a cell apart from its parentheses and footnote marks. */
export type Expression =
  | { readonly kind: 'single'; readonly hedge: Hedge; readonly amount: Amount }
  | { readonly kind: 'range'; readonly at: number; readonly low: Amount; readonly high: Amount }
  | { readonly kind: 'magnitude'; readonly at: number; readonly from: number; readonly says: Says };

const DASHES = ['-', '–', '−'] as const;

/** Reads a hedged amount, a range or an order of magnitude. */
export function readExpression(cursor: Cursor): Expression {
  const { at } = cursor.peek();
  const hedge = readHedge(cursor);
  const magnitude = cursor.attempt(() => readMagnitudeWithUnit(cursor, at));
  if (magnitude !== undefined) return withoutBound(hedge, at, magnitude);
  const opening = cursor.takesAny(['between', 'from']);
  if (opening !== undefined) {
    const inner = readHedge(cursor);
    const joint = opening === 'between' ? (['and'] as const) : (['to', ...DASHES] as const);
    const first = readMarked(cursor);
    requireJoint(cursor, joint);
    return withoutBound(hedge, at, withoutBound(inner, at, range(first, readMarked(cursor), at)));
  }
  const first = readMarked(cursor);
  const dash = cursor.peek();
  const joint = cursor.takesAny(['to', ...DASHES]);
  if (joint === undefined)
    return { kind: 'single', hedge: readHedgeAfter(cursor, hedge), amount: first };
  if (joint !== 'to') refuseSignedEnds(cursor, first, dash.at);
  return withoutBound(hedge, at, range(first, readMarked(cursor), at));
}

function range(first: Amount, second: Amount, at: number): Expression {
  const [low, high] = sharedEnds(first, second);
  return { kind: 'range', at, low, high };
}

function readMarked(cursor: Cursor): Amount {
  const amount = readAmount(cursor);
  cursor.takeMarks();
  return amount;
}

function requireJoint(cursor: Cursor, joints: readonly string[]): void {
  if (cursor.takesAny(joints) !== undefined) return;
  throw new Refusal(
    'unexpected-text',
    cursor.peek().at,
    `"${cursor.peek().text}"`,
    `"${joints[0]}" and the other end`,
  );
}

/** In "-20-10" a dash may part or negate: such ranges are written with "to". */
function refuseSignedEnds(cursor: Cursor, first: Amount, at: number): void {
  const signed = first.kind === 'number' && first.sign !== '';
  if (!signed && !['+', ...DASHES].includes(cursor.peek().text)) return;
  throw new Refusal('unexpected-sign', at, 'a dash beside a sign', '"to" between signed ends');
}

/** "About 10-20" is a range; "up to 10-20" says two different things. */
function withoutBound(hedge: Hedge, at: number, expression: Expression): Expression {
  if (hedge.kind === 'none' || hedge.kind === 'about') return expression;
  throw new Refusal(
    'hedge-on-range',
    at,
    'a hedge on something that has two ends',
    'the two ends alone',
  );
}

function readMagnitudeWithUnit(cursor: Cursor, at: number): Expression | undefined {
  const before = readUnitBefore(cursor);
  const from = readMagnitude(cursor);
  if (from === undefined) return undefined;
  const after = before === undefined ? readUnitAfter(cursor) : undefined;
  return { kind: 'magnitude', at, from, says: before ?? after ?? 'bare' };
}
