import type { CatalogFigure, CatalogIds } from '../figure-types.ts';
import { contextOf } from '../record-context.ts';
import { requireReason } from '../require-reason.ts';
import { axes as scopeAxes } from '../scope/axis.ts';
import { axisRelation } from '../scope/axis-relation.ts';
import { axisValue, type ScopePart } from '../scope/scope-part.ts';
import { axisReason } from './axis-reason.ts';
import { breaksAmong } from './breaks-among.ts';
import type {
  AxisComparability,
  Comparability,
  ComparabilityVerdict,
  ComparisonOptions,
} from './comparison-types.ts';
import { reasonVerdict } from './reason-verdict.ts';

/** From the best to the worst: the worst axis decides. */
const ranks: readonly ComparabilityVerdict[] = [
  'comparable',
  'with-caveats',
  'cannot-tell',
  'not-comparable',
];

/**
 * Whether two figures may be put side by side, axis by axis. What a comparison is made for (two places, two years, two
 * sexes) is no obstacle as long as nothing else differs; a series break between two periods forbids it.
 *
 * @param options `acrossBreak` says why a break does not matter here; the break is then a caveat.
 * @returns the verdict (the worst axis decides) and every axis with its reason. Symmetric but for the sides.
 * @throws ForeignRecordError for an object that no catalog handed out; InvalidOptionError for an empty `acrossBreak`.
 * @see `comparison/axis-reason.ts` has the rule of each axis; a break forbids a comparison unless a reason is given.
 * @example
 * ```ts
 * const year = catalog.figure('nhth/cases-identified/us/2024');
 * const fiscalYear = catalog.figure('nhth/cases-identified/us/fy2024');
 * const { verdict, axes } = comparable(year, fiscalYear);
 * console.log(verdict, axes.filter(({ reason }) => reason !== 'same').map(({ axis, reason }) => [axis, reason]));
 * // → with-caveats [ [ 'period', 'another-calendar' ] ]
 * ```
 */
export function comparable<Ids extends CatalogIds>(
  a: CatalogFigure<Ids>,
  b: CatalogFigure<Ids>,
  { acrossBreak }: ComparisonOptions = {},
): Comparability<Ids> {
  if (acrossBreak !== undefined) requireReason('acrossBreak', acrossBreak);
  const context = contextOf(a, 'figure');
  contextOf(b, 'figure');
  const [one, other] = [partOf(a), partOf(b)];
  const axes: Omit<AxisComparability, 'verdict'>[] = scopeAxes.map((axis) => {
    const relation = axisRelation(axis, one, other, context);
    const reason = axisReason(axis, one, other, relation);
    return { axis, relation, reason, a: axisValue(axis, one), b: axisValue(axis, other) };
  });
  const isOneSource = a.source === b.source;
  axes.push({
    axis: 'source',
    relation: isOneSource ? 'equal' : 'unknown',
    reason: isOneSource ? 'same' : 'another-source',
    a: a.source,
    b: b.source,
  });
  for (const { item, isBetween } of breaksAmong([a, b], context)) {
    const { id, at, what } = item;
    axes.push({
      axis: 'break',
      relation: 'disjoint',
      reason: isBetween && acrossBreak === undefined ? 'break-between' : 'break-crossed',
      a: id,
      b: at,
      note: acrossBreak === undefined ? what : `${what} (${acrossBreak})`,
    });
  }
  const isMixed = axes.filter(({ reason }) => reason === 'contrast').length > 1;
  const judged = axes.map((axis): AxisComparability => {
    const reason = isMixed && axis.reason === 'contrast' ? 'one-of-several-contrasts' : axis.reason;
    return { ...axis, reason, verdict: reasonVerdict[reason] };
  });
  const worst = Math.max(...judged.map(({ verdict }) => ranks.indexOf(verdict)));
  return { a: a.id, b: b.id, verdict: ranks[worst] ?? 'cannot-tell', axes: judged };
}

const partOf = ({ scope, measure }: CatalogFigure): ScopePart => ({ ...scope, measure });
