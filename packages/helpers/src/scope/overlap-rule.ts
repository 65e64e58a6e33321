import type { Unit } from '../dataset-types.ts';
import { countedAxes, noAmounts, partsRule, timeOf } from './parts-rule.ts';
import type { ScopePart } from './scope-part.ts';

/** Money is no list of people or events. */
const unfit: readonly Unit[] = [...noAmounts, 'usd'];
const same = (part: ScopePart) => [...countedAxes, ...timeOf(part)];

/** Lists that may overlap must count the same kind of thing; whose lists they are is free. */
export const unionRule = /* @__PURE__ */ partsRule({
  operation: 'union',
  pairs: 'all',
  unfit,
  same,
});
export const intersectionRule = /* @__PURE__ */ partsRule({
  operation: 'intersection',
  pairs: 'all',
  unfit,
  same,
});
