import { axes } from './axis.ts';
import { reasonFor } from './pair-check.ts';
import { partsRule, together } from './parts-rule.ts';
import { sharedLineage } from './refusals.ts';
import type { Rule } from './rule.ts';

const allButMethod = /* @__PURE__ */ axes.filter((axis) => axis !== 'method');
const alike = /* @__PURE__ */ partsRule({
  operation: 'combine',
  pairs: 'each',
  same: () => allButMethod,
});

/**
 * Estimates of one quantity are alike in everything but how they were made, and none is made of another. That two
 * measures are of one quantity is for somebody to say: two agencies’ investigations look alike, too.
 */
export const combineRule: Rule<'combine'> = {
  operation: 'combine',
  check: (a, b, settings) => {
    const found = alike.check(a, b, settings);
    if (!a.figures.some((id) => b.figures.includes(id))) return found;
    const shared = reasonFor(sharedLineage, a.id, b.id);
    return together({ reasons: [shared], uses: [] }, found);
  },
};
