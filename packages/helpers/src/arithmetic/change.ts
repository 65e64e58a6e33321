import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Unit } from '../catalog/dataset-types.ts';
import { requireKnown } from '../input/require-known.ts';
import { CHANGED } from '../scope/amount.ts';
import { changeRule } from '../scope/change-rule.ts';
import type { ScopePart } from '../scope/scope-part.ts';
import { listed } from '../text/listed.ts';
import { allowedPair } from './allowed.ts';
import { derive } from './derive.ts';
import type { Derived } from './derived.ts';
import type { OneUnit, Operand } from './operand.ts';
import { unitOf } from './operands.ts';
import type { OperationOptions } from './options.ts';
import { overBase } from './over-base.ts';
import { quotientOf } from './quotient.ts';
import { subtractSpans } from './span-arithmetic.ts';
import { byDependence, centre, ofTwo } from './stated.ts';

/** How a change is given: in percent of the earlier number, or as a difference in its own unit. */
export type ChangeOptions<As extends 'percent' | 'difference'> = OperationOptions & {
  /** `percent` of the earlier number (as if left out), or `difference` in its own unit. */
  readonly as?: As | undefined;
};

/**
 * How a number changed from an earlier period to a later one of the same length.
 *
 * @returns percent-change, or the unit of the figures; negative for a fall. It is no count: nothing can be added to it.
 * @throws ScopeError where anything but the period differs, where the later time is not all later and as long, or where a break lies between and no `acrossBreak` says why
 * it does not matter; InvalidOptionError, ForeignRecordError.
 * @see `docs/how-the-arithmetic-works.md`, 1: everything but the period is the same, and no break lies between.
 * @example
 * ```ts
 * const before = catalog.figure('nhth/cases-identified/us/fy2022');
 * const after = catalog.figure('nhth/cases-identified/us/fy2024');
 * console.log(change(before, after).value); // → { kind: 'point', value: 21.1425147308499 }
 * console.log(change(before, after, { as: 'difference' }).value); // → { kind: 'point', value: 2117 }
 * change(catalog.figure('nhth/cases-identified/us/2016'), catalog.figure('nhth/cases-identified/us/2017'));
 * // throws ScopeError: […] What is counted changed in between, which is no change in the world.[…]
 * ```
 */
export function change<
  A extends Unit,
  B extends Unit,
  As extends 'percent' | 'difference' = 'percent',
>(
  from: Operand<A>,
  to: Operand<B> & OneUnit<A | B>,
  options: ChangeOptions<As> = {},
): Derived<As extends 'percent' ? 'percent-change' : A> {
  // What is no object is refused with the other options.
  const { as = 'percent' } = Object(options) as ChangeOptions<As>;
  requireKnown('as', as, ['percent', 'difference']);
  const call = allowedPair(changeRule, from, to, options, change, ['dependence', 'as']);
  const { first, second, dependence } = call;
  const isPercent = as === 'percent';
  const unit = isPercent ? 'percent-change' : unitOf(from);
  // A difference is no share of what it starts from.
  const base = isPercent ? overBase(first, call.context) : { method: 'derived' as const };
  const start = first.parts[0]?.period.start ?? null;
  return derive<Unit>({
    ...call,
    unit,
    parts: second.parts.map((each) => ({
      ...each,
      ...base,
      measure: `${each.measure}${CHANGED}`,
      unit,
      // From the first day of the earlier period to the last day of the later one; neither a flow nor a stock.
      period: { start, end: each.period.end, calendar: 'custom', temporal: 'not-applicable' },
    })),
    against: [0],
    floor: isPercent ? -100 : -Infinity,
    notes: calendarNote([...first.parts, ...second.parts], call.context),
    // Two numbers of two units are not one number, whatever they were made of.
    ...(isPercent ? {} : { id: `change(${from.id}, ${to.id}; difference)` }),
    compute: ofTwo((before, after) => {
      if (isPercent) return quotientOf(after, before, { dependence, factor: 100, shift: 1 });
      const best = centre(after) - centre(before);
      return byDependence(dependence, subtractSpans(after, before), best, [before, after], [-1, 1]);
    }),
  }) as Derived<As extends 'percent' ? 'percent-change' : A>;
}

/** A year by one calendar is not the year by another: what rises in autumn falls to either side. */
function calendarNote(parts: readonly ScopePart[], { codes }: CatalogContext): readonly string[] {
  const calendars = new Set(parts.map(({ period }) => codes.label('calendar', period.calendar)));
  if (calendars.size < 2) return [];
  return [`The periods run by different calendars: ${listed([...calendars])}.`];
}
