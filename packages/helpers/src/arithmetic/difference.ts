import type { Unit } from '../catalog/dataset-types.ts';
import { differenceRule } from '../scope/part-rule.ts';
import { allowedPair } from './allowed.ts';
import { derive } from './derive.ts';
import type { Derived } from './derived.ts';
import { joinedMeasure } from './joined-measure.ts';
import type { OneUnit, Operand } from './operand.ts';
import { unitOf } from './operands.ts';
import type { OperationOptions } from './options.ts';
import { subtractSpans } from './span-arithmetic.ts';
import { byDependence, centre, ofTwo } from './stated.ts';

/**
 * What is left of a whole without one of its parts. It is no change over time: for that there is `change`.
 *
 * @returns the unit of the whole, never below 0; at least so many less at least so many is unknown.
 * @throws ScopeError where the part does not lie within the whole, or is larger; InvalidOptionError, ForeignRecordError.
 * @see `docs/how-the-arithmetic-works.md`, 1 and 3: a part lies within its whole; the low end less the high end.
 * @example
 * ```ts
 * const all = catalog.figure('unodc-glotip-data/victims-detected/us/2022');
 * const nationals = catalog.figure('unodc-glotip-data/victims-detected/us/2022/national');
 * console.log(difference(all, nationals).value); // → { kind: 'point', value: 5968 }
 * ```
 */
export function difference<A extends Unit, B extends Unit>(
  whole: Operand<A>,
  part: Operand<B> & OneUnit<A | B>,
  options: OperationOptions = {},
): Derived<A> {
  const call = allowedPair(differenceRule, whole, part, options, difference);
  const { first, second } = call;
  return derive({
    ...call,
    unit: unitOf(whole),
    parts: first.parts.map((each) => ({
      ...each,
      measure: joinedMeasure(each, 'without', second.parts),
    })),
    within: [whole.id, ...first.within],
    against: [1],
    compute: ofTwo((all, less) => {
      const best = centre(all) - centre(less);
      return byDependence(call.dependence, subtractSpans(all, less), best, [all, less], [1, -1]);
    }),
  });
}
