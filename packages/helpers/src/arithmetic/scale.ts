import type { Unit } from '../catalog/dataset-types.ts';
import { scaleRule } from '../scope/scale-rule.ts';
import { allowedPair } from './allowed.ts';
import { derive } from './derive.ts';
import type { Derived } from './derived.ts';
import { exactCompute } from './exact-ends.ts';
import { narrowedTo } from './narrowed-to.ts';
import type { OneUnit, Operand } from './operand.ts';
import { unitOf } from './operands.ts';
import type { OperationOptions } from './options.ts';
import { cornered, upToAll } from './span-arithmetic.ts';
import { byDependence, centre, ofTwo } from './stated.ts';

/**
 * How many times the bend of a product must go into half its width; errors that undo each other leave little but the bend. Up
 * to here what is called 95 % holds in 94 % at least, whatever the correlation.
 */
const LEAST_TIMES = 3;

/**
 * The part of a base that a share of it makes up.
 *
 * @param part a percentage whose denominator is the base.
 * @returns the unit of the base, decimal-exact to fifteen digits.
 * @throws ScopeError where the share is of something else; InvalidOptionError, ForeignRecordError.
 * @see `docs/how-the-arithmetic-works.md`, 1 and 2: a share may be taken of its own denominator; decimals stay
 * exact.
 * @example
 * ```ts
 * const sexShare = catalog.figure('ilo-profits/share-of-profits/world/2021/sexual-exploitation');
 * const profits = catalog.figure('ilo-profits/profits-annual/world/2021');
 * console.log(scale(sexShare, profits).value);
 * // → { kind: 'range', low: 170737500000, high: 173827500000, best: 172280000000, basis: 'rounding' }
 * scale(sexShare, catalog.figure('ilo-profits/profits-annual/ilo-americas/2021'));
 * // throws ScopeError: […] A share may be taken of its own denominator and of nothing else. […]
 * ```
 */
export function scale<A extends Unit, B extends Unit>(
  part: Operand<A> & OneUnit<A | 'percent'>,
  base: Operand<B>,
  options: OperationOptions = {},
): Derived<B> {
  const call = allowedPair(scaleRule, part, base, options, scale);
  const { first, second } = call;
  return derive({
    ...call,
    unit: unitOf(base),
    parts: first.parts.map((each) => narrowedTo(each, second.parts, call.context)),
    within: [base.id, ...second.within],
    compute: ofTwo((some, whole) => {
      const percent = upToAll(some);
      // More than all of a whole is a contradiction, which ends in the wrong order show.
      if (percent.low > percent.high) return { span: percent, note: null };
      const { exactly, compute } = exactCompute(
        [percent, whole],
        ([p, q], [r, s]) => [p * r, q * s * 100n],
        // Nothing of an open end is nothing.
        (x, y) => (x === 0 || y === 0 ? 0 : x * y),
      );
      const [x, y] = [centre(percent), centre(whole)];
      const byEnds = { ...cornered(percent, whole, compute), exactly };
      const slopes = [y / 100, x / 100];
      // Where both are off by as much as they can be, a product is off by this more than the slopes say.
      const bend = ((percent.high - percent.low) * (whole.high - whole.low)) / 400;
      return byDependence(
        call.dependence,
        byEnds,
        compute(x, y, 0),
        [percent, whole],
        slopes,
        (half) => bend * LEAST_TIMES > half && 'a product of numbers this wide is no straight line',
      );
    }),
  });
}
