import type { Unit } from '../catalog/dataset-types.ts';
import { unionRule } from '../scope/overlap-rule.ts';
import { sumRule } from '../scope/sum-rule.ts';
import { allowed } from './allowed.ts';
import { withUses } from './applied-assumption.ts';
import { derive } from './derive.ts';
import type { Derived } from './derived.ts';
import { differences } from './differences.ts';
import { exactSum } from './exact.ts';
import { jointLevel } from './level.ts';
import { nested } from './nested.ts';
import type { OneUnit, Operand } from './operand.ts';
import { atLeastTwo, unitOf } from './operands.ts';
import { pairsOf } from './pairs-of.ts';
import { formulaWithin, type OverlapOptions, universeOf } from './universe.ts';

/**
 * How many are in any of several lists that may overlap: at least as many as in the longest list, at most as many as in
 * all together (Fréchet).
 *
 * @param lists two or more numbers of one unit.
 * @returns the unit of the lists, from the maximum to the sum; the sum where the lists are known to be apart, and the
 * wider list where one lies within the other.
 * @throws ScopeError, also for two models of the same people and across a break without `acrossBreak`; InvalidOptionError, ForeignRecordError.
 * @see `docs/how-the-arithmetic-works.md`, 3, “Lists that overlap”: the bounds of Boole and Fréchet.
 * @example
 * ```ts
 * const year = catalog.figure('nhth/cases-identified/us/2024');
 * const fiscalYear = catalog.figure('nhth/cases-identified/us/fy2024');
 * console.log(union([year, fiscalYear]).value);
 * // → { kind: 'range', low: 12130, high: 24129, basis: 'derived' }
 * ```
 */
export function union<U extends Unit>(
  lists: readonly Operand<U>[] & OneUnit<U>,
  options: OverlapOptions = {},
): Derived<U> {
  const operands = atLeastTwo<U>(lists);
  const call = allowed(unionRule, operands, options, union, ['universe']);
  const { universe, assumptions } = universeOf(options.universe, call);
  const { quantities, settings } = call;
  const apart = pairsOf(quantities).map(([a, b]) => sumRule.check(a, b, settings));
  const isApart = apart.every(({ reasons }) => reasons.length === 0);
  const uses = isApart ? apart.flatMap((each) => each.uses) : [];
  const unit = unitOf(operands[0]);
  // Whoever is in a part of a list is in the list already.
  const { isInner, same } = nested(quantities, settings);
  return derive({
    ...call,
    dependence: undefined,
    assumptions: withUses(assumptions, uses),
    quantities: universe === null ? quantities : [...quantities, universe],
    unit,
    parts: quantities.flatMap(({ parts }) => parts),
    holds: quantities.flatMap(({ id, holds }) => [id, ...holds]),
    notes: differences(call),
    id: formulaWithin('union', quantities, universe),
    compute: (spans) => {
      const listed = spans.slice(0, quantities.length);
      const outer = listed.flatMap((_, at) => {
        const [least] = same(at)
          .flatMap((each) => listed[each] ?? [])
          .sort((a, b) => a.high - b.high);
        return least === undefined || isInner(at) ? [] : [least];
      });
      const cap = Math.min(
        spans[quantities.length]?.high ?? Infinity,
        unit === 'percent' ? 100 : Infinity,
      );
      const low = Math.max(...listed.map((span) => span.low));
      const longest = listed.filter((span) => span.low === low);
      const most = outer.map(({ high }) => high).reduce(exactSum, 0);
      const high = Math.min(most, cap);
      // An end is left out only where the lists that make it leave theirs out.
      const lowest = isApart ? listed : longest;
      const makers = high === Infinity ? lowest : most > cap ? [] : outer;
      const span = {
        low: isApart ? listed.map((each) => each.low).reduce(exactSum, 0) : low,
        high,
        ...jointLevel(spans),
        isStrict: makers.some(({ isStrict }) => isStrict),
      };
      return { span, note: null };
    },
    basis: 'derived',
  });
}
