import { once } from '../once.ts';
import type { Axis } from './axis.ts';
import type { PairOperation } from './operation.ts';
import { type PairCheck, type PairChecker, pairChecker, reasonFor } from './pair-check.ts';
import type { Reason } from './refusal.ts';
import { disputed, notAnAmount, notTheSame, notWithin, otherReading } from './refusals.ts';
import type { Rule } from './rule.ts';
import type { ScopePart } from './scope-part.ts';
import type { Settings } from './settings.ts';
import type { Subject } from './subject.ts';

/** A rule that is put together from the axes on which parts must be alike. */
export interface PartsRule<Of extends PairOperation> {
  readonly operation: Of;
  /** Axes on which two parts must be the same. */
  readonly same: (a: ScopePart, b: ScopePart) => readonly Axis[];
  /** Axes on which the one must lie within the other, and how the first then lies to the second. */
  readonly within?: (a: ScopePart, b: ScopePart) => readonly Axis[];
  readonly lies?: 'narrower' | 'broader';
  /** What else is looked at in a pair. */
  readonly also?: (pair: PairChecker) => void;
  /** Which pairs of parts must pass: all, or one for each part of the first, of the second, or of both. */
  readonly pairs: 'all' | 'each-of-first' | 'each-of-second' | 'each';
  /** Whether something can be made of a number in this way, whatever it is put together with. */
  readonly isFit?: (part: ScopePart) => boolean;
  /** What the making of derived figures proves without any look at their parts. */
  readonly isProven?: (a: Subject, b: Subject) => boolean;
}

/** What is counted, and how: on these every count must be alike. */
export const countedAxes: readonly Axis[] = [
  'unit',
  'stage',
  'frame',
  'temporal',
  'geographyRole',
  'denominator',
];

/** What must be the same where one measure is looked at in parts. */
export const comparedAxes: readonly Axis[] = /* @__PURE__ */ (
  ['measure'] as readonly Axis[]
).concat(countedAxes);
/** And the period, unless people flow in over it: a stock at two times is the same people twice. */
export function andTime(counted: readonly Axis[]): (a: ScopePart, b: ScopePart) => readonly Axis[] {
  const atOneTime: readonly Axis[] = [...counted, 'period'];
  return (...both) =>
    both.every(({ period }) => period.temporal === 'flow-in') ? counted : atOneTime;
}

export function partsRule<Of extends PairOperation>(spec: PartsRule<Of>): Rule<Of> {
  const { operation, same, within, lies = 'narrower', also, pairs, isFit, isProven } = spec;
  const pair = (a: ScopePart, b: ScopePart, settings: Settings): PairCheck => {
    const checker = pairChecker(a, b, settings);
    for (const axis of same(a, b)) checker.require(axis, ['equal'], notTheSame);
    for (const axis of within?.(a, b) ?? []) checker.require(axis, ['equal', lies], notWithin);
    also?.(checker);
    return checker;
  };
  return {
    operation,
    check: (a, b, settings) => {
      const first = standing(a, b, isFit);
      if (isProven?.(a, b) === true) return first;
      if (a.parts.length + b.parts.length === 2)
        return together(first, pair(a.parts[0], b.parts[0], settings));
      const rows = a.parts.map((x) => b.parts.map((y) => pair(x, y, settings)));
      if (pairs === 'all') return joined([first, ...rows.flat()]);
      const columns = b.parts.map((_, at) => rows.flatMap((row) => row[at] ?? []));
      const each = [
        ...(pairs === 'each-of-second' ? [] : rows),
        ...(pairs === 'each-of-first' ? [] : columns),
      ];
      return joined([first, ...each.map(fewest)]);
    },
  };
}

/** Reasons that are not of the scope: a dispute, or a number that is no amount. */
function standing(a: Subject, b: Subject, isFit: PartsRule<PairOperation>['isFit']): PairCheck {
  const [one, two] = [a.parts[0], b.parts[0]];
  const reasons: Reason[] = [];
  if (a.isDisputed || b.isDisputed) {
    reasons.push(reasonFor(disputed, a.isDisputed ? a.id : '', b.isDisputed ? b.id : ''));
  }
  const told = new Map(a.readings);
  for (const [id, text] of b.readings) {
    const other = told.get(id) ?? text;
    if (other !== text)
      reasons.push(reasonFor(otherReading, `${other} (${id})`, `${text} (${id})`));
  }
  if (isFit?.(one) === false || isFit?.(two) === false)
    reasons.push({ ...reasonFor(notAnAmount, one.unit, two.unit), axis: 'unit' });
  return { reasons, uses: [], crossed: [] };
}

/** The check with the fewest reasons. */
function fewest(checks: readonly PairCheck[]): PairCheck {
  return checks.reduce((best, next) => (next.reasons.length < best.reasons.length ? next : best));
}

/** What speaks against an operation beside what a check of the parts finds; no reason is in both. */
export function together(a: Pick<PairCheck, 'reasons' | 'uses'>, b: PairCheck): PairCheck {
  return { ...b, reasons: [...a.reasons, ...b.reasons], uses: [...a.uses, ...b.uses] };
}

/** The reasons of several checks, each once. */
function joined(checks: readonly PairCheck[]): PairCheck {
  const all = [...new Set(checks)];
  return {
    reasons: once(all.flatMap((each) => each.reasons)),
    uses: once(all.flatMap((each) => each.uses)),
    crossed: once(all.flatMap((each) => each.crossed)),
  };
}
