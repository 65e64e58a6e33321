import { isAmount, isChange } from './amount.ts';
import { groupAxes } from './axis.ts';
import { type AssumptionUse, reasonFor } from './pair-check.ts';
import { partsRule, together } from './parts-rule.ts';
import type { Reason } from './refusal.ts';
import { notAnAmount, notAShare, notTheBase, type Refusal } from './refusals.ts';
import type { Rule } from './rule.ts';
import { axisValue } from './scope-part.ts';

/** For a share of the base itself it is enough that what is counted stays what it is. */
const ofBase = /* @__PURE__ */ partsRule({
  operation: 'scale',
  pairs: 'each-of-first',
  same: () => ['stage', 'temporal'],
});
/** For a share of which it is only assumed, everything must fit. */
const ofAssumedBase = /* @__PURE__ */ partsRule({
  operation: 'scale',
  pairs: 'each-of-first',
  same: () => ['stage', 'temporal', 'frame', 'geographyRole', 'geography', 'period'],
  within: () => groupAxes,
});

/** A share scales its own denominator and nothing else; the share comes first. */
export const scaleRule: Rule<'scale'> = {
  operation: 'scale',
  check: (a, b, settings) => {
    const [share, base] = [a.parts[0], b.parts[0]];
    const reasons: Reason[] = [];
    const uses: AssumptionUse[] = [];
    const refuseUnit = (refusal: Required<Refusal>) =>
      reasons.push({ ...reasonFor(refusal, share.unit, base.unit), axis: 'unit' });
    if (!isAmount(base)) refuseUnit(notAnAmount);
    if (share.unit !== 'percent' || isChange(share)) refuseUnit(notAShare);
    const named = a.parts.map(({ denominator }) => denominator?.figure);
    const isOwn = named.every((id) => id === b.id);
    if (!isOwn) {
      const axis = 'denominator';
      const held = { axis, a: axisValue(axis, share), b: b.id } as const;
      // A whole that is named is known, and cannot be assumed to be another.
      const isOpen = named.every((id) => id === undefined);
      const relation = isOpen ? 'unknown' : 'disjoint';
      const assumption = settings.assumptions.find(
        ({ allows }) => isOpen && allows.denominator === 'equal',
      );
      if (assumption === undefined) reasons.push({ ...notTheBase, relation, ...held });
      else uses.push({ name: assumption.name, ...held, was: relation, taken: 'equal' });
    }
    const rule = isOwn ? ofBase : ofAssumedBase;
    return together({ reasons, uses }, rule.check(a, b, settings));
  },
};
