import type { ChartAxes } from './chart-axes.ts';
import type { ChartMarks } from './chart-marks.ts';
import { layerEncodings } from './layer-encodings.ts';
import { layerMarks } from './layer-marks.ts';
import type { LayerName, MarkName } from './mark-name.ts';
import type { Palette } from './palette.ts';
import type { JsonObject, VegaLiteLayer } from './vega-lite-spec.ts';

/** The layers that have rows, each with its own; what was computed lies over what was published. */
export function chartLayers(
  marks: ChartMarks,
  axes: ChartAxes,
  palette: Palette,
): readonly VegaLiteLayer[] {
  const [published, computed] = [
    layerMarks(axes.isTime, palette, false),
    layerMarks(axes.isTime, palette, true),
  ];
  const drawn = (name: LayerName, kind: MarkName, mark: JsonObject) => {
    const values = marks.get(name);
    if (values === undefined) return [];
    return [{ name, data: { values }, mark, encoding: layerEncodings(axes, palette)[kind] }];
  };
  return (Object.keys(published) as MarkName[]).flatMap((name) => [
    ...drawn(name, name, published[name]),
    ...drawn(`computed-${name}`, name, computed[name]),
  ]);
}
