import { isAmount } from './amount.ts';
import { type Axis, inGroups, inGroupsAndTime } from './axis.ts';
import { noteBreak } from './break-between.ts';
import { comparedAxes, partsRule } from './parts-rule.ts';
import type { ScopePart } from './scope-part.ts';
import type { Subject } from './subject.ts';

/** A period lies within a longer one where people came in over it, or ever had; a stock has no parts in time. */
const haveParts = (...both: readonly ScopePart[]) =>
  both.every(({ period: { temporal } }) => temporal === 'flow-in' || temporal === 'ever');

const countedAtOneTime: readonly Axis[] = /* @__PURE__ */ comparedAxes.concat('period');
const same = (a: ScopePart, b: ScopePart) => (haveParts(a, b) ? comparedAxes : countedAtOneTime);
const within = (a: ScopePart, b: ScopePart) => (haveParts(a, b) ? inGroupsAndTime : inGroups);

/** What the making of derived figures proves without any look at their parts. */
const isIn = (part: Subject, whole: Subject) =>
  part.within.includes(whole.id) || whole.holds.includes(part.id);

/** A part must lie within its whole on every axis; the part comes first. */
export const shareRule = /* @__PURE__ */ partsRule({
  isFit: isAmount,
  same,
  within,
  operation: 'share',
  pairs: 'each-of-first',
  also: noteBreak,
  isProven: isIn,
});
/** A whole must hold its part on every axis; the whole comes first. */
export const differenceRule = /* @__PURE__ */ partsRule({
  isFit: isAmount,
  same,
  within,
  operation: 'difference',
  pairs: 'each-of-second',
  lies: 'broader',
  also: noteBreak,
  isProven: (whole, part) => isIn(part, whole),
});
