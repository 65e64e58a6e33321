import type { Allowance, AssumableAxis } from './assumption.ts';
import type { Relation } from './axis.ts';
import { isKnowable } from './knowable.ts';
import { open } from './pair-check.ts';
import type { Reason, RefusalCode } from './refusal.ts';
import type { Rule } from './rule.ts';
import type { Settings } from './settings.ts';
import type { Subject } from './subject.ts';

/** What somebody would have to know, and to say with a reason, for a refused operation to be allowed. */
export interface Unless {
  /** What an assumption would have to take on which axis, no more than is needed; empty where none is. */
  readonly allows: Allowance;
  /** Whether breaks lie between that only `acrossBreak` passes over. */
  readonly acrossBreak: boolean;
}

/** Whoever has to take more than this for granted knows too little for any result. */
const MOST = 2;
/** What is tried on an axis, in this order only, so that the trying ends. */
const order: readonly Relation[] = ['narrower', 'broader', 'equal', 'disjoint'];
/** What may be taken instead. */
const taken: Readonly<Partial<Record<RefusalCode, readonly Relation[]>>> = {
  'not-the-same': ['equal'],
  'not-within': ['narrower', 'broader'],
  'not-the-base': ['equal'],
  'not-apart': ['disjoint'],
  'may-recur': ['disjoint'],
  'may-straddle': ['disjoint'],
  'not-later': ['disjoint'],
};
/** Of these any one that falls lets the others fall. */
const anyOf: readonly RefusalCode[] = ['not-apart', 'may-recur', 'may-straddle'];

/**
 * What would have to be said for an operation to be allowed, tried out before it is named; null where nothing would help
 * (nobody can assume what the data deny, that cases are people, or that a stock is a flow), where nobody could know it, or
 * where more than two things would have to be taken for granted.
 */
export function unlessSaid(rule: Rule, a: Subject, b: Subject, settings: Settings): Unless | null {
  // Nobody knows better of one number than that it is one.
  if (a.id === b.id) return null;
  const reasonsUnder = (allows: Allowance, acrossBreak: boolean) =>
    rule.check(a, b, {
      ...settings,
      assumptions: [...settings.assumptions, { name: 'tried', allows }],
      acrossBreak: acrossBreak ? 'tried' : settings.acrossBreak,
    }).reasons;
  const mayBe = (taken: Relation, reason: Reason) =>
    isKnowable(taken, reason, [a, b], settings.context);
  let allows: Allowance = {};
  let acrossBreak = false;
  let reasons = reasonsUnder(allows, acrossBreak);
  while (reasons.length > 0) {
    const next = { ...allows, ...wantedFor(reasons, allows, mayBe) };
    const isBroken = reasons.some(({ code }) => code === 'break');
    const isMore = Object.keys(next).some(
      (axis) => next[axis as AssumableAxis] !== allows[axis as AssumableAxis],
    );
    // What nothing more can be said against stays a refusal.
    if (!isMore && (!isBroken || acrossBreak)) return null;
    allows = next;
    acrossBreak ||= isBroken;
    reasons = reasonsUnder(allows, acrossBreak);
  }
  for (const axis of Object.keys(allows)) {
    const { [axis as AssumableAxis]: _, ...fewer } = allows;
    if (reasonsUnder(fewer, acrossBreak).length === 0) allows = fewer;
  }
  return Object.keys(allows).length > MOST ? null : { allows, acrossBreak };
}

function wantedFor(
  reasons: readonly Reason[],
  allows: Allowance,
  mayBe: (taken: Relation, reason: Reason) => boolean,
): Allowance {
  const wanted: Partial<Record<AssumableAxis, Relation>> = {};
  for (const reason of reasons) {
    const { code, axis, relation } = reason;
    const isOpen = relation !== null && (open.includes(relation) || anyOf.includes(code));
    if (!isOpen || axis === null || axis === 'unit' || axis === 'temporal') continue;
    const now = allows[axis];
    const rest = now === undefined ? order : order.slice(order.indexOf(now) + 1);
    const next = rest.find((each) => taken[code]?.includes(each) && mayBe(each, reason));
    if (next !== undefined) wanted[axis] ??= next;
  }
  return wanted;
}
