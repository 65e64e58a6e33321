import type { Unit } from '../dataset-types.ts';
import { andTime, countedAxes, noAmounts, partsRule } from './parts-rule.ts';

/** Money is no list of people or events. */
const unfit: readonly Unit[] = /* @__PURE__ */ noAmounts.concat('usd');
const same = /* @__PURE__ */ andTime(countedAxes);

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
