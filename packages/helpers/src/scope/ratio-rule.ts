import { partsRule } from './parts-rule.ts';

/** A ratio may set anything against anything of the same place, time and definition. */
export const ratioRule = /* @__PURE__ */ partsRule({
  operation: 'ratio',
  pairs: 'each',
  same: () => ['frame', 'geography', 'period'],
});
