import { shareRule } from '../scope/part-rule.ts';
import type { Settings } from '../scope/settings.ts';
import type { Subject } from '../scope/subject.ts';

/** Which of several lists are known to lie within others; nothing is assumed for it. */
export interface Nested {
  /** Whether a list lies in another one; of lists that are the same, all but the first. */
  readonly isInner: (at: number) => boolean;
  /** Whether a list holds another one; of lists that are the same, all but the first. */
  readonly isOuter: (at: number) => boolean;
  /** The list and those that are the same: one thing with several numbers, all of which hold. */
  readonly same: (at: number) => readonly number[];
}

/** Holds every list against every other one. */
export function nested(lists: readonly Subject[], settings: Settings): Nested {
  const lies = (part: Subject, whole: Subject) =>
    shareRule.check(part, whole, { ...settings, assumptions: [] }).reasons.length === 0;
  const within = lists.map((part) => lists.map((whole) => lies(part, whole)));
  const isIn = (at: number, other: number) => within[at]?.[other] === true;
  const some = (test: (other: number) => boolean) => lists.some((_, other) => test(other));
  return {
    isInner: (at) => some((other) => isIn(at, other) && (other < at || !isIn(other, at))),
    same: (at) =>
      lists.flatMap((_, other) =>
        other === at || (isIn(at, other) && isIn(other, at)) ? [other] : [],
      ),
    isOuter: (at) => some((other) => isIn(other, at) && (other < at || !isIn(at, other))),
  };
}
