import { axes } from './axis.ts';
import { refuseBreak } from './break-between.ts';
import { partsRule } from './parts-rule.ts';
import { daysIn } from './period-relation.ts';
import { notLater, notTheSame, otherLength } from './refusals.ts';
import { axisValue, baseMeasure } from './scope-part.ts';

const alike = /* @__PURE__ */ axes.filter((axis) => axis !== 'period' && axis !== 'denominator');

/** A change over time needs everything but the period to be the same, and as much time before as after. */
export const changeRule = /* @__PURE__ */ partsRule({
  operation: 'change',
  pairs: 'each',
  isFit: ({ unit }) => unit !== 'percent-change',
  same: () => alike,
  also: (pair) => {
    const { a, b, require, refuse, relation } = pair;
    require('period', ['disjoint'], notLater);
    const [before, after] = [a.period, b.period];
    if (before.end !== null && after.end !== null && before.end > after.end) {
      refuse(notLater, 'period', relation('period'));
    }
    // A leap day, and months of unlike length, are no difference that a reader would see.
    const isOtherLength = () => Math.abs((daysIn(before) ?? 0) - (daysIn(after) ?? 0)) > 3;
    if (before.temporal === 'flow-in' && isOtherLength()) refuse(otherLength, 'period', null);
    // The whole of a share moves on with the share: it is another figure of the same measure, or goes by the same words.
    const base = baseMeasure(a);
    const moves =
      base === undefined
        ? axisValue('denominator', a) === axisValue('denominator', b)
        : base === baseMeasure(b);
    if (!moves) require('denominator', ['equal'], notTheSame);
    refuseBreak(pair);
  },
});
