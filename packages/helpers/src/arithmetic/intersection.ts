import type { Unit } from '../catalog/dataset-types.ts';
import { intersectionRule } from '../scope/overlap-rule.ts';
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
  const universe = universeOf(options.universe, call);
  const { quantities, settings } = call;
  // Whoever is in a part of a list is in the list: the list itself says no more.
  const { isOuter } = nested(quantities, settings);
  const [first, ...others] = quantities;
  const otherParts = others.flatMap(({ parts }) => parts);
  const unit = unitOf(operands[0]);
  return derive({
    ...call,
    dependence: undefined,
    quantities: universe === null ? quantities : [...quantities, universe],
    unit,
    parts: first.parts.map((part) => ({
      ...part,
      measure: joinedMeasure(part, 'and', otherParts),
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
      const inner = listed.filter((_, at) => !isOuter(at));
      const all = inner.map(({ low }) => low).reduce(exactSum, 0);
      const shared = inner.length === 1 ? all : exactSum(all, -most * (inner.length - 1));
      const span = {
        low: Math.max(0, shared),
        high: Math.min(...listed.map(({ high }) => high)),
        ...jointLevel(spans),
      };
      return { span, note: null };
    },
  });
}
