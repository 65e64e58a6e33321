import { type Axis, groupAxes } from './axis.ts';
import { countedAxes, noAmounts, partsRule } from './parts-rule.ts';
import type { ScopePart } from './scope-part.ts';
import type { Subject } from './subject.ts';

/** A period lies within a longer one where people came in over it, or ever had; a stock has no parts in time. */
const haveParts = (...both: readonly ScopePart[]) =>
  both.every(({ period: { temporal } }) => temporal === 'flow-in' || temporal === 'ever');

const counted: readonly Axis[] = ['measure', ...countedAxes];
const countedAtOneTime: readonly Axis[] = [...counted, 'period'];
const inGroups: readonly Axis[] = [...groupAxes, 'geography'];
const inGroupsAndTime: readonly Axis[] = [...inGroups, 'period'];
const spec = {
  unfit: noAmounts,
  same: (a: ScopePart, b: ScopePart) => (haveParts(a, b) ? counted : countedAtOneTime),
  within: (a: ScopePart, b: ScopePart) => (haveParts(a, b) ? inGroupsAndTime : inGroups),
};
/** What the making of derived figures proves without any look at their parts. */
const isIn = (part: Subject, whole: Subject) =>
  part.within.includes(whole.id) || whole.holds.includes(part.id);

/** A part must lie within its whole on every axis; the part comes first. */
export const shareRule = /* @__PURE__ */ partsRule({
  ...spec,
  operation: 'share',
  pairs: 'each-of-first',
  isProven: isIn,
});
/** A whole must hold its part on every axis; the whole comes first. */
export const differenceRule = /* @__PURE__ */ partsRule({
  ...spec,
  operation: 'difference',
  pairs: 'each-of-second',
  lies: 'broader',
  isProven: (whole, part) => isIn(part, whole),
});
