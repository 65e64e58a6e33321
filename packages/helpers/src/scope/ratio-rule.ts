import { isOfABase } from '../comparison/number-kind.ts';
import { isAmount } from './amount.ts';
import { partsRule } from './parts-rule.ts';
import type { ScopePart } from './scope-part.ts';

const isPlain = (part: ScopePart) => isAmount(part) && !isOfABase(part.unit);

/**
 * A ratio may set any amount against any other of the same place, time and definition. What is a part, a rate, a change or
 * an average is set against its like alone: an amount divided by “73 percent” is neither what 73 stands for nor a share.
 */
export const ratioRule = /* @__PURE__ */ partsRule({
  operation: 'ratio',
  pairs: 'each',
  same: (a, b) =>
    isPlain(a) && isPlain(b)
      ? ['frame', 'geography', 'period']
      : ['unit', 'frame', 'geography', 'period'],
});
