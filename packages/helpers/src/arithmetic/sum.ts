import type { Unit } from '../catalog/dataset-types.ts';
import { sumRule } from '../scope/sum-rule.ts';
import { allowed } from './allowed.ts';
import { derive } from './derive.ts';
import type { Derived } from './derived.ts';
import type { OneUnit, Operand } from './operand.ts';
import { atLeastTwo, unitOf } from './operands.ts';
import type { OperationOptions } from './options.ts';
import { addSpans, upToAll } from './span-arithmetic.ts';
import { byDependence, centre } from './stated.ts';

/**
 * The sum of parts of one measure that are apart, so that nobody is counted twice.
 *
 * @param parts two or more numbers of one unit.
 * @returns the unit of the parts; counts stay whole, bounds stay bounds, and the level falls with every interval.
 * @throws ScopeError where the parts are not alike or not known to be apart; InvalidOptionError, ForeignRecordError.
 * @see `docs/how-the-arithmetic-works.md`, 1 and 3: parts must be kept apart; ends add; Bonferroni for the level.
 * @example
 * ```ts
 * const women = catalog.figure('unodc-glotip-data/victims-detected/us/2022/adult/female');
 * const girls = catalog.figure('unodc-glotip-data/victims-detected/us/2022/minor/female');
 * console.log(sum([women, girls]).value); // → { kind: 'point', value: 13281 }
 * const all = catalog.figure('unodc-glotip-data/victims-detected/us/2022');
 * sum([women, all]);
 * // throws ScopeError: […] Nothing shows that they are apart: whoever is in both would be counted twice.[…]
 * ```
 */
export function sum<U extends Unit>(
  parts: readonly Operand<U>[] & OneUnit<U>,
  options: OperationOptions = {},
): Derived<U> {
  const operands = atLeastTwo<U>(parts);
  const call = allowed(sumRule, operands, options, sum);
  const unit = unitOf(operands[0]);
  return derive({
    ...call,
    unit,
    parts: call.quantities.flatMap((quantity) => quantity.parts),
    holds: call.quantities.flatMap(({ id, holds }) => [id, ...holds]),
    compute: (spans) => {
      const byEnds = spans.reduce(addSpans);
      const best = byEnds.best ?? spans.reduce((total, span) => total + centre(span), 0);
      const slopes = spans.map(() => 1);
      const { span, note } = byDependence(call.dependence, byEnds, best, spans, slopes);
      // Parts of one whole that are apart are never more than the whole.
      return { span: span !== null && unit === 'percent' ? upToAll(span) : span, note };
    },
  });
}
