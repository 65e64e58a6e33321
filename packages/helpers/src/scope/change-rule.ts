import { byCodeUnit } from '../by-code-unit.ts';
import { isChange } from './amount.ts';
import { axes } from './axis.ts';
import { refuseBreak } from './break-between.ts';
import { pairChecker } from './pair-check.ts';
import { partsRule, together } from './parts-rule.ts';
import { daysIn } from './period-relation.ts';
import { notLater, notTheSame, otherLength } from './refusals.ts';
import type { Rule } from './rule.ts';
import { axisValue, baseMeasure, type ScopePart } from './scope-part.ts';

const alike = /* @__PURE__ */ axes.filter((axis) => axis !== 'period' && axis !== 'denominator');

const ofParts = /* @__PURE__ */ partsRule({
  operation: 'change',
  pairs: 'each',
  isFit: (part) => part.unit !== 'percent-change' && !isChange(part),
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

/**
 * A change over time needs everything but the period to be the same, and as much time before as after. What was put together
 * of several periods is held against all of the other: each of them has a later one, and still one year may stand on both sides.
 */
export const changeRule: Rule<'change'> = {
  operation: 'change',
  check: (a, b, settings) => {
    const found = ofParts.check(a, b, settings);
    if (a.parts.length + b.parts.length === 2 || found.reasons.length > 0) return found;
    const pair = pairChecker(throughout(a.parts), throughout(b.parts), settings);
    pair.require('period', ['disjoint'], notLater);
    const parts = [...a.parts, ...b.parts];
    const isOtherLength = Math.abs(daysAmong(a.parts) - daysAmong(b.parts)) > 3 * parts.length;
    if (parts.every(({ period }) => period.temporal === 'flow-in') && isOtherLength)
      pair.refuse(otherLength, 'period', null);
    return together(pair, found);
  },
};

/** The first part with the time from the first day of all parts to their last. */
function throughout([first, ...others]: Parts): ScopePart {
  const all = [first, ...others].map(({ period }) => period);
  const [start = null] = all.map((period) => period.start).sort(byDay);
  const end =
    all
      .map((period) => period.end)
      .sort(byDay)
      .at(-1) ?? null;
  return { ...first, period: { ...first.period, start, end } };
}

/** How many days there are in the periods of some parts, each day once. */
function daysAmong(parts: Parts): number {
  const periods = parts.map(({ period }) => period).sort((a, b) => byDay(a.start, b.start));
  let days = 0;
  let last = '';
  for (const period of periods) {
    const { start, end } = period;
    if (start === null || end === null || end <= last) continue;
    const from = start > last ? start : last;
    days += (daysIn({ ...period, start: from }) ?? 0) - (from === last ? 1 : 0);
    last = end;
  }
  return days;
}

type Parts = readonly [ScopePart, ...ScopePart[]];
const byDay = (a: string | null, b: string | null) => byCodeUnit(a ?? '', b ?? '');
