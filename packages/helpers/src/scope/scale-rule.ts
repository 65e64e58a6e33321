import { groupAxes } from './axis.ts';
import { type AssumptionUse, reasonFor } from './pair-check.ts';
import { noAmounts, partsRule, together } from './parts-rule.ts';
import type { Reason } from './refusal.ts';
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
    const unit = { a: share?.unit ?? '', b: base?.unit ?? '' };
    const reasons: Reason[] = [];
    if (base !== undefined && noAmounts.includes(base.unit)) {
      reasons.push(reasonFor('not-an-amount', unit));
    }
    if (unit.a !== 'percent') reasons.push(reasonFor('not-a-share', unit));
    const named = a.parts.map(({ denominator }) => denominator?.figure);
    if (named.every((id) => id === b.id))
      return together({ reasons, uses: [] }, ofBase.check(a, b, settings));
    const held = {
      axis: 'denominator',
      a: share === undefined ? '' : axisValue('denominator', share),
      b: b.id,
    } as const;
    // A whole that is named is known, and cannot be assumed to be another.
    const isOpen = named.every((id) => id === undefined);
    const assumption = settings.assumptions.find(
      ({ allows }) => isOpen && allows.denominator === 'equal',
    );
    const uses: AssumptionUse[] = [];
    if (assumption === undefined)
      reasons.push(reasonFor('not-the-base', held, isOpen ? 'unknown' : 'disjoint'));
    else uses.push({ name: assumption.name, ...held, was: 'unknown', taken: 'equal' });
    return together({ reasons, uses }, ofAssumedBase.check(a, b, settings));
  },
};
