import type { Unit } from '../catalog/dataset-types.ts';
import { shareRule } from '../scope/part-rule.ts';
import { daysIn } from '../scope/period-relation.ts';
import { axisValue, type ScopePart } from '../scope/scope-part.ts';
import type { Subject } from '../scope/subject.ts';
import { allowedPair } from './allowed.ts';
import { derive } from './derive.ts';
import type { Derived } from './derived.ts';
import { joinedMeasure } from './joined-measure.ts';
import type { OneUnit, Operand } from './operand.ts';
import type { OperationOptions } from './options.ts';
import { overBase } from './over-base.ts';
import { quotientOf } from './quotient.ts';
import { upToAll } from './span-arithmetic.ts';
import { ofTwo } from './stated.ts';

/**
 * How much of a whole one of its parts is.
 *
 * @returns percent of the whole, 0 to 100, with the whole as its denominator.
 * @throws ScopeError where the part does not lie within the whole, or is larger; InvalidOptionError, ForeignRecordError.
 * @see `docs/how-the-arithmetic-works.md`, 1 and 3; 6 for why a share of two undercounts errs in no known direction.
 * @example
 * ```ts
 * const all = catalog.figure('unodc-glotip-data/victims-detected/us/2022');
 * const nationals = catalog.figure('unodc-glotip-data/victims-detected/us/2022/national');
 * const part = share(nationals, all);
 * console.log(part.unit, part.value); // → percent { kind: 'point', value: 63.5875533862111 }
 * share(all, nationals);
 * // throws ScopeError: […] citizenship “all” and “nationals”, the second within the first. […]
 * ```
 */
export function share<A extends Unit, B extends Unit>(
  part: Operand<A>,
  whole: Operand<B> & OneUnit<A | B>,
  options: OperationOptions = {},
): Derived<'percent'> {
  const call = allowedPair(shareRule, part, whole, options, share);
  const base = overBase(call.second, call.context);
  return derive({
    ...call,
    unit: 'percent',
    parts: call.first.parts.map((each) => ({
      ...each,
      ...base,
      // A share of everybody is no share of the women, nor one of a year a share of the half, or of a decade: what else the
      // whole is of is a part of its name.
      base:
        joinedMeasure({ ...each, measure: base.base ?? '' }, 'of', alike(each, call.second)) +
        timesLonger(each, call.second),
      unit: 'percent',
    })),
    against: [1],
    compute: ofTwo((top, bottom) => {
      const { span, note } = quotientOf(top, bottom, { dependence: call.dependence, factor: 100 });
      // A part is never more than its whole.
      return { span: span === null ? null : upToAll(span), note };
    }),
  });
}

/** How many times as long as a part its whole is: a year in a decade is another share than a year in two. */
function timesLonger(part: ScopePart, { parts }: Subject): string {
  if (parts.every((whole) => axisValue('period', whole) === axisValue('period', part))) return '';
  // An end that is not stated makes a length that is no number.
  const [start = ''] = parts.map(({ period }) => period.start ?? '').sort();
  const end =
    parts
      .map(({ period }) => period.end ?? '~')
      .sort()
      .at(-1) ?? '';
  const days = daysIn({ ...part.period, start, end }) ?? Number.NaN;
  const times = Math.round(days / (daysIn(part.period) ?? Number.NaN));
  return ` in ${Number.isNaN(times) ? 'a longer time' : `${times} times its time`}`;
}

/** The parts of a whole, which differ from a part of it in nothing but who and where. */
const alike = (part: ScopePart, { parts }: Subject): readonly ScopePart[] =>
  parts.map(({ exploitation, population, geography }) => ({
    ...part,
    exploitation,
    population,
    geography,
  }));
