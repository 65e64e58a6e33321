import type { CatalogFigure, CatalogIds, Reading } from '../figure-types.ts';
import { readingsOf } from '../reading-text.ts';
import { comparable } from './comparable.ts';
import type {
  Comparison,
  ComparisonOptions,
  Order,
  OrderReason,
  ValueReason,
} from './comparison-types.ts';
import { isSameNumber, orderOfEnds } from './order-of-ends.ts';
import { type ValueEnds, valueEnds } from './value-ends.ts';

/**
 * Whether one figure’s number is below or above another’s, by all that their ranges, intervals, bounds and rounding
 * allow; the numbers must be in one unit and of comparable things.
 *
 * @param options `acrossBreak` says why a series break between the two does not matter here.
 * @returns the order with the reasons and caveats. Antisymmetric.
 * @throws ForeignRecordError for an object that no catalog handed out.
 * @see `docs/how-the-arithmetic-works.md`, 3: an order holds where no ends meet; Bonferroni for the level.
 * @example
 * ```ts
 * const year = catalog.figure('nhth/cases-identified/us/2024');
 * const fiscalYear = catalog.figure('nhth/cases-identified/us/fy2024');
 * console.log(compare(year, fiscalYear).order, compare(fiscalYear, year).order); // → less greater
 * const victims = catalog.figure('nhth/victims-identified/us/2024');
 * console.log(compare(year, victims).order); // → incomparable
 * ```
 */
export function compare<Ids extends CatalogIds>(
  a: CatalogFigure<Ids>,
  b: CatalogFigure<Ids>,
  options: ComparisonOptions = {},
): Comparison<Ids> {
  const { verdict, axes } = comparable(a, b, options);
  const [ends, others] = [endsOf(a), endsOf(b)];
  const codes: ValueReason[] = [];
  let order: Order = 'incomparable';
  let level: number | null = null;
  if (ends === null || others === null) codes.push('no-number');
  else if (verdict === 'comparable' || verdict === 'with-caveats') {
    const all = [...ends, ...others];
    order = orderOfEnds(ends, others);
    if (order === 'overlap') {
      const isSame = ends.every((one) => others.every((other) => isSameNumber(one, other)));
      codes.push(isSame ? 'same-number' : 'ends-meet');
      if (all.some(({ from }) => from === 'rounding')) codes.push('within-rounding');
    } else level = levelOf(all);
    if ([a, b].flatMap(readingsOf).some(isHedged)) codes.push('hedge-without-width');
    if (level !== null) codes.push('stated-level');
    if (a.state === 'disputed' || b.state === 'disputed') codes.push('readings-disagree');
  }
  const reasons: OrderReason[] = codes.map((reason) => ({ of: 'value', reason }));
  for (const axis of axes) {
    if (axis.reason !== 'same' && axis.reason !== 'contrast')
      reasons.push({ of: 'scope', ...axis });
  }
  return { a: a.id, b: b.id, order, level, reasons };
}

const isHedged = ({ qualifier }: Reading) =>
  qualifier === 'about' || qualifier === 'order-of-magnitude';

/** What every reading allows; null where one of them has no number. */
function endsOf(figure: CatalogFigure): readonly ValueEnds[] | null {
  const readings = readingsOf(figure);
  const ends = readings.flatMap((reading) => valueEnds(reading) ?? []);
  return ends.length < readings.length ? null : ends;
}

/** All the intervals hold at once at least this often, however they depend on each other (Bonferroni). */
function levelOf(ends: readonly ValueEnds[]): number | null {
  const levels = ends.flatMap(({ level }) => level ?? []);
  if (levels.length === 0) return null;
  const missed = levels.reduce((sum, level) => sum + 1 - level, 0);
  return Math.max(0, Math.round((1 - missed) * 1e12) / 1e12);
}
