import type { Unit } from '../catalog/dataset-types.ts';
import { intersectionRule } from '../scope/overlap-rule.ts';
import { sumRule } from '../scope/sum-rule.ts';
import { allowed } from './allowed.ts';
import { derive } from './derive.ts';
import type { Derived } from './derived.ts';
import { differences } from './differences.ts';
import { exactSum } from './exact.ts';
import { joinedMeasure } from './joined-measure.ts';
import { jointLevel } from './level.ts';
import { nested } from './nested.ts';
import type { OneUnit, Operand } from './operand.ts';
import { atLeastTwo, unitOf } from './operands.ts';
import { pairsOf } from './pairs-of.ts';
import { formulaWithin, type OverlapOptions, universeOf } from './universe.ts';

/**
 * How many are in all of several lists: at most as many as in the shortest, at least as many as cannot be kept apart in
 * the universe (Fréchet). Without a universe the lists may have nobody in common, unless one is a part of the other.
 *
 * @param lists two or more numbers of one unit.
 * @returns the unit of the lists, from 0 or more to the minimum.
 * @throws ScopeError, InvalidOptionError, ForeignRecordError.
 * @see `docs/how-the-arithmetic-works.md`, 3, “Lists that overlap”: the bounds of Boole and Fréchet.
 * @example
 * ```ts
 * const year = catalog.figure('nhth/cases-identified/us/2024');
 * const fiscalYear = catalog.figure('nhth/cases-identified/us/fy2024');
 * console.log(intersection([year, fiscalYear]).value);
 * // → { kind: 'range', low: 0, high: 11999, basis: 'derived' }
 * ```
 */
export function intersection<U extends Unit>(
  lists: readonly Operand<U>[] & OneUnit<U>,
  options: OverlapOptions = {},
): Derived<U> {
  const operands = atLeastTwo<U>(lists);
  const call = allowed(intersectionRule, operands, options, intersection, ['universe']);
  const { quantities, settings } = call;
  const { universe, assumptions } = universeOf(options.universe, call);
  // Who are apart have nobody in common.
  const apart = pairsOf(quantities)
    .map(([a, b]) => sumRule.check(a, b, { ...settings, assumptions: [] }))
    .some(({ reasons }) => reasons.length === 0);
  // Whoever is in a part of a list is in the list: the list itself says no more.
  const { isOuter, same } = nested(quantities, settings);
  const [first, ...others] = quantities;
  const unit = unitOf(operands[0]);
  return derive({
    ...call,
    dependence: undefined,
    assumptions,
    quantities: universe === null ? quantities : [...quantities, universe],
    unit,
    parts: first.parts.map((part) => ({
      ...part,
      // Two lists at once are another thing than what is in either of them.
      measure: others
        .map(({ parts }) => joinedMeasure(part, 'and', parts).slice(part.measure.length))
        .sort()
        .reduce((name, each) => name + each, part.measure),
    })),
    basis: 'derived',
    against: [quantities.length],
    within: quantities.flatMap(({ id, within }) => [id, ...within]),
    notes: differences(call),
    id: formulaWithin('intersection', quantities, universe),
    compute: (spans) => {
      const listed = spans.slice(0, quantities.length);
      const most = Math.min(
        spans[quantities.length]?.high ?? Infinity,
        unit === 'percent' ? 100 : Infinity,
      );
      const inner = listed.flatMap((_, at) =>
        isOuter(at) ? [] : [Math.max(...same(at).map((each) => listed[each]?.low ?? 0))],
      );
      const all = inner.reduce(exactSum, 0);
      const shared = inner.length === 1 ? all : exactSum(all, -most * (inner.length - 1));
      const span = {
        low: apart ? 0 : Math.max(0, shared),
        high: apart ? 0 : Math.min(...listed.map(({ high }) => high)),
        ...jointLevel(spans),
      };
      return { span, note: null };
    },
  });
}
