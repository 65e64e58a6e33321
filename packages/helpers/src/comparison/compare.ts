import type { CatalogFigure, CatalogIds } from '../figure-types.ts';
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
  const scopeReasons = axes
    .filter(({ reason }) => reason !== 'same' && reason !== 'contrast')
    .map((axis): OrderReason => ({ of: 'scope', ...axis }));
  const result = (order: Order, codes: readonly ValueReason[], level: number | null) => ({
    a: a.id,
    b: b.id,
    order,
    level,
    reasons: [...codes.map((reason): OrderReason => ({ of: 'value', reason })), ...scopeReasons],
  });
  const readings = [readingsOf(a), readingsOf(b)].flat();
  const [ends, others] = [endsOf(a), endsOf(b)];
  if (ends === null || others === null) return result('incomparable', ['no-number'], null);
  if (verdict === 'not-comparable' || verdict === 'cannot-tell') {
    return result('incomparable', [], null);
  }
  const order = orderOfEnds(ends, others);
  const all = [...ends, ...others];
  const level = order === 'overlap' ? null : levelOf(all);
  const isSame = ends.every((one) => others.every((other) => isSameNumber(one, other)));
  const isHedged = readings.some(
    ({ qualifier }) => qualifier === 'about' || qualifier === 'order-of-magnitude',
  );
  const isRounded = all.some(({ from }) => from === 'rounding');
  const said: readonly (readonly [boolean, ValueReason])[] = [
    [order === 'overlap' && isSame, 'same-number'],
    [order === 'overlap' && !isSame, 'ends-meet'],
    [order === 'overlap' && isRounded, 'within-rounding'],
    [isHedged, 'hedge-without-width'],
    [level !== null, 'stated-level'],
    [a.state === 'disputed' || b.state === 'disputed', 'readings-disagree'],
  ];
  return result(
    order,
    said.filter(([holds]) => holds).map(([, code]) => code),
    level,
  );
}

/** What every reading allows; null where one of them has no number. */
function endsOf(figure: CatalogFigure): readonly ValueEnds[] | null {
  const ends = readingsOf(figure).map(valueEnds);
  return ends.includes(null) ? null : ends.filter((end) => end !== null);
}

/** All the intervals hold at once at least this often, however they depend on each other (Bonferroni). */
function levelOf(ends: readonly ValueEnds[]): number | null {
  const levels = ends.flatMap(({ level }) => (level === null ? [] : [level]));
  if (levels.length === 0) return null;
  const missed = levels.reduce((sum, level) => sum + 1 - level, 0);
  return Math.max(0, Math.round((1 - missed) * 1e12) / 1e12);
}
