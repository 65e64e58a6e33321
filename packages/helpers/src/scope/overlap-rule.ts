import { isAmount } from './amount.ts';
import { refuseBreak } from './break-between.ts';
import { modelsOf } from './models-of.ts';
import type { PairChecker } from './pair-check.ts';
import { andTime, countedAxes, partsRule } from './parts-rule.ts';
import type { Refusal } from './refusals.ts';
import type { ScopePart } from './scope-part.ts';

/** Money is no list of people or events. */
const isFit = (part: ScopePart) => isAmount(part) && part.unit !== 'usd';
const same = /* @__PURE__ */ andTime(countedAxes);

const twoModels: Refusal = {
  code: 'not-the-same',
  why: 'Two models of the same people are two answers to one question, not two lists: combine has their spread.',
};

/** Two models of the same people are no two lists, and what a break parts is not of one kind. */
function also(pair: PairChecker): void {
  const { a, b, settings, refuse, relation } = pair;
  if (modelsOf(a, settings.context) !== modelsOf(b, settings.context))
    refuse(twoModels, 'segments', relation('segments'));
  refuseBreak(pair);
}

/** Lists that may overlap must count the same kind of thing; whose lists they are is free. */
export const unionRule = /* @__PURE__ */ partsRule({
  operation: 'union',
  pairs: 'all',
  isFit,
  same,
  also,
});
export const intersectionRule = /* @__PURE__ */ partsRule({
  operation: 'intersection',
  pairs: 'all',
  isFit,
  same,
  also,
});
