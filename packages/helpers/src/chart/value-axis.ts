import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Unit } from '../catalog/dataset-types.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { isAverage } from '../comparison/number-kind.ts';
import { withNote } from '../text/bracketed.ts';
import type { LocaleFormat } from '../text/locale-format.ts';
import { capitalized } from '../text/sentence.ts';
import { basedText } from '../text/unit-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import { baseText, unitLabel } from './counted-text.ts';
import type { JsonObject } from './vega-lite-spec.ts';

/** Numbers that may start elsewhere than at nothing. */
const freeOfZero: ReadonlySet<Unit> = new Set<Unit>(['years-of-age', 'percent-change']);

/** Vega’s own short forms call a billion “G”. */
const shortNumber = ({ number }: LocaleFormat) => {
  // Spanish and Polish group from five digits on, which Vega does not know of.
  const ungrouped =
    number(1234).length > 4 ? '' : "abs(datum.value) < 1e4 ? format(datum.value, '~f') : ";
  return (
    "abs(datum.value) >= 1e9 ? format(datum.value / 1e9, ',~f') + ' billion' : " +
    "abs(datum.value) >= 1e6 ? format(datum.value / 1e6, ',~f') + ' million' : " +
    `${ungrouped}format(datum.value, ',~f')`
  );
};

/**
 * The axis of values: the unit with its base and stage for a title, and nothing for its start.
 *
 * @param ticks how many numbers have room on it, or so.
 */
export function valueAxis(
  figures: readonly CatalogFigure[],
  ticks: number,
  format: LocaleFormat,
  context: CatalogContext,
): JsonObject {
  const [first] = figures;
  if (first === undefined) return {};
  const { unit, stage } = first.scope;
  const base = baseText(first);
  const isOneBase = figures.every((figure) => baseText(figure) === base);
  const label = unitLabel(first, context);
  const of = isOneBase ? base : 'several bases';
  const noun =
    of === '' ? label : isAverage(first.scope) ? `${label} per ${of}` : basedText(label, unit, of);
  const reached = context.codes.label('stage', stage);
  // “Convictions” say that somebody was convicted.
  const isSaid = noun.includes(reached.slice(0, 6));
  return {
    type: 'quantitative',
    title: wrapText(capitalized(isSaid ? noun : withNote(noun, reached)), 44, ''),
    scale: { zero: !freeOfZero.has(unit) },
    axis: { labelExpr: shortNumber(format), tickCount: ticks, labelFlush: false, titleLimit: 0 },
  };
}
