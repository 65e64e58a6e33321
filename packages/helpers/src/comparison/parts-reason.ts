import type { Axis, Relation } from '../scope/axis.ts';
import { open } from '../scope/pair-check.ts';
import { partsRelation } from '../scope/relate.ts';
import type { ScopeParts } from '../scope/scope-part.ts';
import type { Settings } from '../scope/settings.ts';
import { bracketed } from '../text/bracketed.ts';
import { axisReason } from './axis-reason.ts';
import { isBox, partsOn, valuesOn } from './boxes.ts';
import type { AxisComparability, AxisReason } from './comparison-types.ts';
import { reasonVerdict, worstVerdict } from './reason-verdict.ts';

/** What is said on an axis before all axes are looked at together. */
export type AxisSaid = Omit<AxisComparability, 'verdict'>;

/**
 * How the parts of two numbers lie to each other on an axis, and the worst that it means for any two of them. Symmetric
 * but for the sides.
 */
export function partsReason(
  axis: Axis,
  a: ScopeParts,
  b: ScopeParts,
  { context, assumptions }: Settings,
): AxisSaid {
  const [some, others] = [partsOn(axis, a), partsOn(axis, b)];
  const held = { axis, a: valuesOn(axis, a).join(' + '), b: valuesOn(axis, b).join(' + ') };
  const reasonOf = (relation: Relation): AxisReason => {
    const reasons = some.flatMap((x) => others.map((y) => axisReason(axis, x, y, relation)));
    const worst = worstVerdict(reasons.map((reason) => reasonVerdict[reason]));
    return (
      reasons.toSorted().find((reason) => reasonVerdict[reason] === worst) ?? 'relation-not-known'
    );
  };
  const found = partsRelation(axis, some, others, context);
  // Of parts that do not fill their box the axes say too much one by one.
  const isLoose =
    found === 'equal' && [a, b].some((side) => valuesOn(axis, side).length > 1 && !isBox(side));
  const relation = isLoose ? 'overlapping' : found;
  const reason = reasonOf(relation);
  const assumed = reason === 'same' || !open.includes(relation) ? [] : assumptions;
  for (const { name, allows, because } of assumed) {
    const taken = allows[axis as keyof typeof allows];
    if (taken === undefined) continue;
    const note = because === undefined ? name : `${name} ${bracketed(because)}`;
    return {
      ...held,
      relation: taken,
      reason: taken === 'equal' ? 'assumed' : reasonOf(taken),
      note,
    };
  }
  return { ...held, relation, reason };
}
