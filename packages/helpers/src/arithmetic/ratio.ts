import { ratioRule } from '../scope/ratio-rule.ts';
import { allowedPair } from './allowed.ts';
import { derive } from './derive.ts';
import type { Derived } from './derived.ts';
import { differences } from './differences.ts';
import { joinedMeasure } from './joined-measure.ts';
import type { Operand } from './operand.ts';
import type { OperationOptions } from './options.ts';
import { overBase } from './over-base.ts';
import { quotientOf } from './quotient.ts';
import { ofTwo } from './stated.ts';

/**
 * One number as a multiple of another of the same place, time and definition. In what else they differ is noted; a share, a
 * rate, a change or an average is set against its like alone.
 *
 * @returns a ratio, which counts nothing; unknown where the second may be zero.
 * @throws ScopeError, InvalidOptionError, ForeignRecordError.
 * @see `docs/how-the-arithmetic-works.md`, 1 and 3: one definition, place and period; quotients by their corners.
 * @example
 * ```ts
 * const victims = catalog.figure('nhth/victims-identified/us/2023');
 * const cases = catalog.figure('nhth/cases-identified/us/2023');
 * const perCase = ratio(victims, cases, {
 *   assumptions: [{ name: 'one hotline, one definition', allows: { frame: 'equal' } }],
 * });
 * console.log(perCase.unit, perCase.value); // → ratio { kind: 'point', value: 1.76723152094812 }
 * ```
 */
export function ratio(
  top: Operand,
  bottom: Operand,
  options: OperationOptions = {},
): Derived<'ratio'> {
  const call = allowedPair(ratioRule, top, bottom, options, ratio);
  const { first, second } = call;
  const base = overBase(second, call.context);
  return derive({
    ...call,
    unit: 'ratio',
    parts: first.parts.map((each) => ({
      ...each,
      ...base,
      measure: joinedMeasure(each, 'per', second.parts),
      unit: 'ratio',
      // What is divided by another number is no longer people at a time, nor people over a time.
      period: { ...each.period, temporal: 'not-applicable' },
    })),
    against: [1],
    notes: differences(call),
    compute: ofTwo((x, y) => quotientOf(x, y, { dependence: call.dependence, factor: 1 })),
  });
}
