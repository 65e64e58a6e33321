import type { LayerName } from './mark-name.ts';
import type { ChartRow } from './vega-lite-spec.ts';

/** The rows of a chart, layer by layer. */
export type ChartMarks = Map<LayerName, readonly ChartRow[]>;

/** Puts a row into its layer. */
export function addRow(marks: ChartMarks, layer: LayerName, row: ChartRow): void {
  marks.set(layer, [...(marks.get(layer) ?? []), row]);
}
