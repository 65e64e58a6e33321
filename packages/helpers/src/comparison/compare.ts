import { isDerived } from '../arithmetic/guards.ts';
import type { Operand } from '../arithmetic/operand.ts';
import type { CatalogIds } from '../catalog/catalog-ids.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { readingsOf } from '../text/reading-text.ts';
import { comparable } from './comparable.ts';
import { withWords, wordsOf } from './compared-words.ts';
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
 * Whether one number is below or above another, by all that their ranges, intervals, bounds and rounding allow; both
 * must be in one unit and of comparable things. Either may be published or computed.
 *
 * @param options `acrossBreak` says why a series break between the two does not matter here, `assumptions` what is taken
 * to be so where the data leave an axis open.
 * @returns the order with the reasons and caveats, among them that both rest on one number. Antisymmetric.
 * @throws ForeignRecordError for an object that no catalog handed out.
 * @see `docs/how-the-arithmetic-works.md`, 8: an order holds where no ends meet; Bonferroni for the level.
 * @example
 * ```ts
 * const year = catalog.figure('nhth/cases-identified/us/2024');
 * const fiscalYear = catalog.figure('nhth/cases-identified/us/fy2024');
 * console.log(compare(year, fiscalYear).order, compare(fiscalYear, year).order); // → less greater
 * const victims = catalog.figure('nhth/victims-identified/us/2024');
 * console.log(compare(year, victims).order); // → incomparable
 * const all = catalog.figure('unodc-glotip-data/victims-detected/us/2022');
 * const [women, girls] = [
 *   share(catalog.figure('unodc-glotip-data/victims-detected/us/2022/adult/female'), all),
 *   share(catalog.figure('unodc-glotip-data/victims-detected/us/2022/minor/female'), all),
 * ];
 * console.log(compare(women, girls).order, compare(women, girls).reasons.map(({ reason }) => reason));
 * // → greater [ 'shared-lineage' ]
 * ```
 */
export function compare<Ids extends CatalogIds>(
  a: CatalogFigure<Ids>,
  b: CatalogFigure<Ids>,
  options?: ComparisonOptions,
): Comparison<Ids>;
export function compare(a: Operand, b: Operand, options?: ComparisonOptions): Comparison;
export function compare(a: Operand, b: Operand, options: ComparisonOptions = {}): Comparison {
  const held = comparable(a, b, options);
  const { verdict, axes } = held;
  const [ends, others] = [endsOf(a), endsOf(b)];
  const codes: ValueReason[] = [];
  let order: Order = 'incomparable';
  let level: number | null = null;
  if (ends === null || others === null) codes.push('no-number');
  else if (verdict === 'comparable' || verdict === 'with-caveats') {
    const all = [...ends, ...others];
    // A credible and a confidence interval promise two things, which do not add up.
    const isUnsure = [a, b].some(hasNoLevel) || new Set([a, b].flatMap(basesOf)).size > 1;
    order = orderOfEnds(ends, others);
    if (order === 'overlap') {
      const isSame = ends.every((one) => others.every((other) => isSameNumber(one, other)));
      codes.push(isSame ? 'same-number' : 'ends-meet');
      if (all.some(({ from }) => from === 'rounding')) codes.push('within-rounding');
    } else if (!isUnsure) level = levelOf(all);
    if ([a, b].some(isHedged)) codes.push('hedge-without-width');
    if (level !== null) codes.push('stated-level');
    if (isUnsure) codes.push('no-level');
    if ([a, b].some((each) => !isDerived(each) && each.state === 'disputed'))
      codes.push('readings-disagree');
  }
  const reasons: OrderReason[] = codes.map((reason) => ({ of: 'value', reason }));
  for (const axis of axes) {
    if (axis.reason !== 'same' && axis.reason !== 'contrast')
      reasons.push({ of: 'scope', ...axis });
  }
  return withWords({ a: a.id, b: b.id, order, level, reasons }, wordsOf(held));
}

const isHedged = (operand: Operand) =>
  !isDerived(operand) &&
  readingsOf(operand).some(
    ({ qualifier }) => qualifier === 'about' || qualifier === 'order-of-magnitude',
  );

/** Whether a number was computed, and nobody has said how sure its ends are. */
const hasNoLevel = (operand: Operand) =>
  isDerived(operand) &&
  operand.level === undefined &&
  (operand.value.kind === 'range' || operand.value.kind === 'bound');

/** The kinds of interval among the readings: confidence, credible. */
const basesOf = (operand: Operand): readonly string[] =>
  (isDerived(operand) ? [operand] : readingsOf(operand)).flatMap(({ value }) =>
    value.kind === 'interval' ? value.basis : [],
  );

/** What every reading allows; null where one of them has no number. */
function endsOf(operand: Operand): readonly ValueEnds[] | null {
  const readings = isDerived(operand) ? [operand] : readingsOf(operand);
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
