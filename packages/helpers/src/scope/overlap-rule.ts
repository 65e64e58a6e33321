import { isAmount } from './amount.ts';
import { andTime, countedAxes, partsRule } from './parts-rule.ts';
import type { ScopePart } from './scope-part.ts';

/** Money is no list of people or events. */
const isFit = (part: ScopePart) => isAmount(part) && part.unit !== 'usd';
const same = /* @__PURE__ */ andTime(countedAxes);

/** Lists that may overlap must count the same kind of thing; whose lists they are is free. */
export const unionRule = /* @__PURE__ */ partsRule({
  operation: 'union',
  pairs: 'all',
  isFit,
  same,
});
export const intersectionRule = /* @__PURE__ */ partsRule({
  operation: 'intersection',
  pairs: 'all',
  isFit,
  same,
});
