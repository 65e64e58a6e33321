import { catalogOf } from '../arithmetic/catalog-of.ts';
import { isDerived } from '../arithmetic/guards.ts';
import { leavesOf } from '../arithmetic/leaves.ts';
import type { Operand } from '../arithmetic/operand.ts';
import { subjectOf } from '../arithmetic/subject-of.ts';
import type { CatalogIds } from '../catalog/catalog-ids.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { contextOf } from '../catalog/record-context.ts';
import { type Axis, axes as scopeAxes } from '../scope/axis.ts';
import { valueName } from '../scope/held-text.ts';
import { settingsOf } from '../scope/settings.ts';
import { breaksAmongGroups } from './breaks-among.ts';
import { type ComparedWords, withWords } from './compared-words.ts';
import type {
  AxisComparability,
  Comparability,
  ComparedAxis,
  ComparisonOptions,
} from './comparison-types.ts';
import { partsReason } from './parts-reason.ts';
import { reasonVerdict, worstVerdict } from './reason-verdict.ts';
import { sharedMaking } from './shared-making.ts';

/**
 * Whether two numbers, published or computed, may be put side by side, axis by axis. What a comparison is made for (two
 * places, two years, two sexes) is no obstacle as long as nothing else differs; a series break between two periods forbids
 * it.
 *
 * @param options `acrossBreak` says why a break does not matter here, `assumptions` what is taken to be so where the data
 * leave an axis open; both are then caveats.
 * @returns the verdict (the worst axis decides) and every axis with its reason. Symmetric but for the sides.
 * @throws ForeignRecordError for an object that no catalog handed out; InvalidOptionError for an empty `acrossBreak`
 * or an assumption without a name.
 * @see `docs/how-the-arithmetic-works.md`, 8; `comparison/axis-reason.ts` has the rule of each axis.
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
  options?: ComparisonOptions,
): Comparability<Ids>;
export function comparable(a: Operand, b: Operand, options?: ComparisonOptions): Comparability;
export function comparable(a: Operand, b: Operand, options: ComparisonOptions = {}): Comparability {
  const context = catalogOf([a, b]);
  const settings = settingsOf(context, options);
  const { acrossBreak } = settings;
  const [one, other] = [subjectOf(a), subjectOf(b)];
  const axes = scopeAxes.map((axis) => partsReason(axis, one.parts, other.parts, settings));
  const [mine = '', theirs = ''] = [a, b].map((operand) => sourcesIn(operand).join(' + '));
  const isOneSource = mine === theirs;
  axes.push({
    axis: 'source',
    relation: isOneSource ? 'equal' : 'unknown',
    reason: isOneSource ? 'same' : 'another-source',
    a: mine,
    b: theirs,
  });
  const madeOf = [a, b].map(figuresOf);
  for (const { item, isBetween } of breaksAmongGroups(madeOf)) {
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
  axes.push(...sharedMaking(a, b));
  const isMixed = axes.filter(({ reason }) => reason === 'contrast').length > 1;
  const judged = axes.map((axis): AxisComparability => {
    const reason = isMixed && axis.reason === 'contrast' ? 'one-of-several-contrasts' : axis.reason;
    return { ...axis, reason, verdict: reasonVerdict[reason] };
  });
  const verdict = worstVerdict(judged.map((each) => each.verdict));
  const words: ComparedWords = (axis) => [a, b].map((operand) => wordsOn(axis, operand));
  return withWords({ a: a.id, b: b.id, verdict, axes: judged }, words);
}

/** What a number holds on an axis, in words; empty where the axis is none of its own. */
function wordsOn(axis: ComparedAxis, operand: Operand): string {
  const context = contextOf(operand, 'figure', 'derived');
  const names = scopeAxes.includes(axis as Axis)
    ? subjectOf(operand).parts.map((part) => valueName(axis as Axis, part, context))
    : axis === 'source'
      ? sourcesIn(operand).map((id) => context.sources.find(id)?.title ?? id)
      : [];
  return [...new Set(names)].join(' + ');
}

/** The figures that a number is made of, as the edition has them that it comes from. */
function figuresOf(operand: Operand): readonly CatalogFigure[] {
  const { figureView, figures } = contextOf(operand, 'figure', 'derived');
  return subjectOf(operand).figures.map((id) => figureView(figures.get(id)));
}

/** Whose numbers it is made of, those that were supplied too. */
function sourcesIn(operand: Operand): readonly string[] {
  if (!isDerived(operand)) return [operand.source];
  const { figures } = contextOf(operand, 'derived');
  const sources = leavesOf(operand.lineage).map((leaf) =>
    leaf.kind === 'figure' ? figures.get(leaf.figure).source : leaf.source,
  );
  return [...new Set(sources)].sort();
}
