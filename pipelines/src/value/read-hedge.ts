import type { BoundOp, Qualifier } from '@darkfigure/schema';
import type { Cursor } from './cursor.ts';
import { Refusal } from './refusal.ts';

/** What stands around a number to say how it is meant. */
export type Hedge =
  | { readonly kind: 'none' }
  | { readonly kind: 'exactly' }
  | { readonly kind: 'about' }
  | { readonly kind: 'bound'; readonly op: BoundOp; readonly qualifier: Qualifier };

const about: Hedge = { kind: 'about' };
const moreThan: Hedge = { kind: 'bound', op: 'gt', qualifier: 'more-than' };
const atLeast: Hedge = { kind: 'bound', op: 'ge', qualifier: 'at-least' };
const lessThan: Hedge = { kind: 'bound', op: 'lt', qualifier: 'less-than' };
const atMost: Hedge = { kind: 'bound', op: 'le', qualifier: 'at-most' };
const upTo: Hedge = { kind: 'bound', op: 'le', qualifier: 'up-to' };

/** Longer phrases before those that they begin with. */
const BEFORE: readonly (readonly [Hedge, readonly string[]])[] = [
  [
    atLeast,
    [
      'at least',
      'no fewer than',
      'no less than',
      'not less than',
      'a minimum of',
      'minimum of',
      'minimum',
      '>=',
      '≥',
    ],
  ],
  [
    atMost,
    [
      'at most',
      'no more than',
      'not more than',
      'a maximum of',
      'maximum of',
      'maximum',
      '<=',
      '≤',
    ],
  ],
  [upTo, ['up to', 'as many as', 'as much as']],
  [
    moreThan,
    ['more than', 'greater than', 'in excess of', 'exceeding', 'exceeded', 'over', 'above', '>'],
  ],
  [lessThan, ['less than', 'fewer than', 'under', 'below', '<']],
  [
    about,
    [
      'about',
      'around',
      'roughly',
      'approximately',
      'approx .',
      'approx',
      'some',
      'nearly',
      'almost',
      'close to',
    ],
  ],
  [about, ['an estimated', 'estimated', 'est .', 'circa', 'ca .', 'ca', 'c .', '~']],
  [{ kind: 'exactly' }, ['exactly']],
];
const AFTER: readonly (readonly [Hedge, readonly string[]])[] = [
  [atLeast, ['or more', '( minimum )']],
  [atMost, ['or less', 'or fewer', '( maximum )']],
];
/** "Just over" is still over: the bound is what the words promise, the rest is tone. */
const TONE = ['just', 'slightly', 'well', 'far'];

/**
 * Reads the hedges in front of a number. Two of the class "about" are one; any other pair says two things.
 *
 * @throws {Refusal} `stacked-hedges`
 */
export function readHedge(cursor: Cursor): Hedge {
  let hedge: Hedge = { kind: 'none' };
  for (;;) {
    const { at } = cursor.peek();
    const found = cursor.attempt(() => readOne(cursor));
    if (found === undefined) return hedge;
    hedge = joined(hedge, found, at);
  }
}

/** Reads a hedge behind a number ("or more", "(minimum)") and joins it to the one in front. */
export function readHedgeAfter(cursor: Cursor, before: Hedge): Hedge {
  const { at } = cursor.peek();
  const found = AFTER.find(([, phrases]) => cursor.takesAny(phrases) !== undefined);
  return found === undefined ? before : joined(before, found[0], at);
}

function readOne(cursor: Cursor): Hedge | undefined {
  const tone = cursor.takesAny(TONE) !== undefined;
  const found = BEFORE.find(([, phrases]) => cursor.takesAny(phrases) !== undefined)?.[0];
  return tone && !(found === moreThan || found === lessThan) ? undefined : found;
}

function joined(first: Hedge, second: Hedge, at: number): Hedge {
  if (first.kind === 'none') return second;
  if (first.kind === 'about' && second.kind === 'about') return about;
  throw new Refusal('stacked-hedges', at, 'a second hedge', 'one hedge for one number');
}
