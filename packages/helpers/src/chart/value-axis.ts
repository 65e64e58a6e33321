import type { CatalogContext } from '../catalog-context.ts';
import type { Unit } from '../dataset-types.ts';
import type { CatalogFigure } from '../figure-types.ts';
import { capitalized } from '../sentence.ts';
import { wrapText } from '../wrap-text.ts';
import type { JsonObject } from './vega-lite-spec.ts';

/** Numbers that may start elsewhere than at nothing. */
const freeOfZero: ReadonlySet<Unit> = new Set<Unit>(['years-of-age', 'percent-change']);

/** Vega’s own short forms call a billion “G”. */
const shortNumber =
  "abs(datum.value) >= 1e9 ? format(datum.value / 1e9, ',~f') + ' billion' : " +
  "abs(datum.value) >= 1e6 ? format(datum.value / 1e6, ',~f') + ' million' : " +
  "format(datum.value, ',~f')";

/** The axis of values: the unit with its base and stage for a title, and nothing for its start. */
export function valueAxis(
  figures: readonly CatalogFigure[],
  { codes }: CatalogContext,
): JsonObject {
  const [first] = figures;
  if (first === undefined) return {};
  const { unit, stage, denominator } = first.scope;
  const isOneBase = figures.every(({ scope }) => scope.denominator?.text === denominator?.text);
  const base =
    denominator === null ? '' : isOneBase ? ` of ${denominator.text}` : ' of several bases';
  const label = codes.label('unit', unit);
  const reached = codes.label('stage', stage);
  // “Convictions” say that somebody was convicted.
  const note = reached === '' || label.startsWith(reached.slice(0, 6)) ? '' : ` (${reached})`;
  return {
    type: 'quantitative',
    title: wrapText(`${capitalized(label)}${base}${note}`, 44, ''),
    scale: { zero: !freeOfZero.has(unit) },
    axis: { labelExpr: shortNumber, tickCount: 6, titleLimit: 0 },
  };
}
