import type { Unit } from '../dataset-types.ts';
import { intersectionRule } from '../scope/overlap-rule.ts';
import { derive } from './derive.ts';
import type { Derived, OneUnit, Operand } from './derived.ts';
import { differences } from './differences.ts';
import { exactSum } from './exact.ts';
import { joinedMeasure } from './joined-measure.ts';
import { jointLevel } from './level.ts';
import { atLeastTwo, unitOf } from './operands.ts';
import { allowed } from './operate.ts';
import { type OverlapOptions, universeOf } from './universe.ts';

/**
 * How many are in all of several lists: at most as many as in the shortest, at least as many as cannot be kept apart in
 * the universe (Fréchet). Without a universe the lists may have nobody in common.
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
  const call = allowed(intersectionRule, operands, options);
  const universe = universeOf(options.universe, call);
  const { quantities } = call;
  const [first, ...others] = quantities;
  const otherParts = others.flatMap(({ parts }) => parts);
  const unit = unitOf(operands[0]);
  return derive({
    ...call,
    dependence: undefined,
    quantities: universe === null ? quantities : [...quantities, universe],
    unit,
    parts: (first?.parts ?? []).map((part) => ({
      ...part,
      measure: joinedMeasure(part, 'and', otherParts),
    })),
    basis: 'derived',
    against: [quantities.length],
    within: quantities.flatMap(({ id, within }) => [id, ...within]),
    notes: differences(call),
    id: `intersection(${quantities.map(({ id }) => id).join(', ')})`,
    compute: (spans) => {
      const listed = spans.slice(0, quantities.length);
      const most = Math.min(
        spans[quantities.length]?.high ?? Infinity,
        unit === 'percent' ? 100 : Infinity,
      );
      const all = listed.map(({ low }) => low).reduce(exactSum, 0);
      const shared = exactSum(all, -most * (listed.length - 1));
      const span = {
        low: Math.max(0, Number.isNaN(shared) ? 0 : shared),
        high: Math.min(...listed.map(({ high }) => high)),
        ...jointLevel(spans),
      };
      return { span, note: null };
    },
  });
}
