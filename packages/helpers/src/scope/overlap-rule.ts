import { countedAxes, noAmounts, partsRule, timeOf } from './parts-rule.ts';
import type { ScopePart } from './scope-part.ts';

const same = (part: ScopePart) => [...countedAxes, ...timeOf(part)];

/** Lists that may overlap must count the same kind of thing; whose lists they are is free. */
export const unionRule = /* @__PURE__ */ partsRule({
  operation: 'union',
  pairs: 'all',
  unfit: noAmounts,
  same,
});
export const intersectionRule = /* @__PURE__ */ partsRule({
  operation: 'intersection',
  pairs: 'all',
  unfit: noAmounts,
  same,
});
