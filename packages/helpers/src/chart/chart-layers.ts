import type { ChartAxes } from './chart-axes.ts';
import type { ChartMarks } from './chart-marks.ts';
import { layerEncodings } from './layer-encodings.ts';
import { layerMarks } from './layer-marks.ts';
import type { LayerName, MarkName } from './mark-name.ts';
import type { Palette } from './palette.ts';
import type { VegaLiteLayer } from './vega-lite-spec.ts';

/** The layers that have rows, each with its own; what was computed lies over what was published. */
export function chartLayers(
  marks: ChartMarks,
  axes: ChartAxes,
  palette: Palette,
): readonly VegaLiteLayer[] {
  return (Object.keys(layerEncodings(axes, palette)) as MarkName[]).flatMap((kind) =>
    [false, true].flatMap((isComputed) => {
      const name: LayerName = isComputed ? `computed-${kind}` : kind;
      const values = marks.get(name);
      if (values === undefined) return [];
      const mark = layerMarks(axes.isTime, palette, isComputed)[kind];
      return [{ name, data: { values }, mark, encoding: layerEncodings(axes, palette)[kind] }];
    }),
  );
}
