import type { Allowance, AssumableAxis } from './assumption.ts';
import type { Relation } from './axis.ts';
import { isKnowable } from './knowable.ts';
import type { PairOperation } from './operation.ts';
import type { RefusalCode } from './refusal.ts';
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

/** What would have to be taken instead of what is, or is not known to be. */
function takenFor(code: RefusalCode, operation: PairOperation): Relation {
  if (code === 'not-the-same' || code === 'not-the-base') return 'equal';
  if (code !== 'not-within') return 'disjoint';
  return operation === 'difference' ? 'broader' : 'narrower';
}

/** Between what a number lies; null where there is none. */
export type Ends = { readonly low: number; readonly high: number } | null;

/** Whether the numbers deny what would have to be said: a part above its whole, parts of one whole above all of it. */
function isDenied(
  operation: PairOperation,
  { parts: [{ unit }] }: Subject,
  [a, b]: readonly Ends[],
) {
  if (!a || !b) return false;
  switch (operation) {
    case 'share':
      return a.low > b.high;
    case 'difference':
      return b.low > a.high;
    default:
      // The sum of two decimals may miss by the last of its bits.
      return operation === 'sum' && unit === 'percent' && a.low + b.low > 100.000001;
  }
}

/**
 * What would have to be said for an operation to be allowed, tried out before it is named; null where nothing would help
 * (nobody can assume what the data or the numbers deny, that cases are people, or that a stock is a flow), where nobody could know it, or
 * where more than two things would have to be taken for granted.
 */
export function unlessSaid(
  rule: Rule,
  a: Subject,
  b: Subject,
  settings: Settings,
  ends: readonly Ends[],
): Unless | null {
  // Nobody knows better of one number than that it is one.
  if (a.id === b.id || isDenied(rule.operation, a, ends)) return null;
  const reasonsUnder = (allows: Allowance, acrossBreak: boolean) =>
    rule.check(a, b, {
      ...settings,
      assumptions: [...settings.assumptions, { name: 'tried', allows }],
      acrossBreak: acrossBreak ? 'tried' : settings.acrossBreak,
    }).reasons;
  const allows: Partial<Record<AssumableAxis, Relation>> = {};
  let acrossBreak = false;
  for (;;) {
    const reasons = reasonsUnder(allows, acrossBreak);
    if (reasons.length === 0) break;
    let isMore = false;
    for (const reason of reasons) {
      const { code, axis, relation } = reason;
      if (code === 'break' && !acrossBreak) isMore = acrossBreak = true;
      if (axis === null || relation === null || axis === 'unit' || axis === 'temporal') continue;
      const taken = takenFor(code, rule.operation);
      if (
        allows[axis] !== undefined ||
        !isKnowable(taken, reason, [a, b], rule.operation, settings.context)
      )
        continue;
      allows[axis] = taken;
      isMore = true;
    }
    // What nothing more can be said against stays a refusal.
    if (!isMore) return null;
  }
  for (const axis of Object.keys(allows) as AssumableAxis[]) {
    const { [axis]: taken, ...fewer } = allows;
    if (reasonsUnder(fewer, acrossBreak).length === 0) delete allows[axis];
  }
  return Object.keys(allows).length > MOST ? null : { allows, acrossBreak };
}
