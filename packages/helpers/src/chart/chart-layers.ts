import type { ChartMarks, LayerName, MarkName } from './chart-marks.ts';
import type { Palette } from './palette.ts';
import type { JsonObject, VegaLiteLayer } from './vega-lite-spec.ts';

/** How the axes of a chart are set. */
export interface ChartAxes {
  readonly isTime: boolean;
  /** The encoding of the axis on which figures stand apart. */
  readonly place: JsonObject;
  /** The encoding of the axis of values, without its field. */
  readonly value: JsonObject;
  /** The labels of several series, in their order; undefined where there is one. */
  readonly series: readonly string[] | undefined;
}

/** As many shapes as colours, for those who see none: none is a triangle, which is an arrow, or a diamond, which is disputed. */
const shapes: readonly string[] = [
  'circle',
  'square',
  'cross',
  'M-1,-1H1L-1,1H1Z',
  'M-1,-.5L-.5,-1L0,-.5L.5,-1L1,-.5L.5,0L1,.5L.5,1L0,.5L-.5,1L-1,.5L-.5,0Z',
  'M-1,-1V1L1,-1V1Z',
  'M0,-1L1,-.3L.6,.8H-.6L-1,-.3Z',
];

export function chartLayers(
  marks: ChartMarks,
  axes: ChartAxes,
  palette: Palette,
): readonly VegaLiteLayer[] {
  const [published, computed] = [layersOf(axes, palette, false), layersOf(axes, palette, true)];
  const drawn = (name: LayerName, layer: Drawn) => {
    const values = marks.get(name);
    return values === undefined ? [] : [{ name, data: { values }, ...layer }];
  };
  return (Object.keys(published) as MarkName[]).flatMap((name) => [
    ...drawn(name, published[name]),
    ...drawn(`computed-${name}`, computed[name]),
  ]);
}

type Drawn = Pick<VegaLiteLayer, 'mark' | 'encoding'>;

/**
 * How each kind of mark is drawn, in the order in which they are drawn, the later ones on top.
 *
 * @param isComputed whether it is drawn open: outlines for shapes, dashes for lines.
 */
function layersOf(
  { isTime, place, value, series }: ChartAxes,
  palette: Palette,
  isComputed: boolean,
): Readonly<Record<MarkName, Drawn>> {
  const [pos, pos2, val, val2] = isTime ? ['x', 'x2', 'y', 'y2'] : ['y', 'y2', 'x', 'x2'];
  const at = { [pos]: { field: 'at', ...place } };
  const one = { ...at, [val]: { field: 'value', ...value } };
  const spread = { ...at, [val]: { field: 'low', ...value }, [val2]: { field: 'high' } };
  const across = { [pos]: { field: 'from', ...place }, [pos2]: { field: 'to' } };
  // For the pointer, and for those who have the picture read to them.
  const says = { tooltip: { field: 'says', type: 'nominal' }, description: { field: 'says' } };
  // A second mark of one number is not read out once more.
  const unread = { aria: false };
  const by = (range: readonly string[]) =>
    series === undefined
      ? { value: range[0] }
      : {
          field: 'series',
          type: 'nominal',
          title: null,
          scale: { domain: series, range: range.slice(0, series.length) },
          legend: { orient: 'top', columns: 1, labelLimit: 0, symbolOpacity: 1 },
        };
  const color = by(palette.series);
  const own = { ...says, color };
  const grey = { value: palette.grey };
  // A break of one series among several has its colour; one that several share has none.
  const cut =
    series === undefined ? grey : { ...color, condition: { test: "datum.series === ''", ...grey } };
  const turned = { condition: { test: "datum.shape === 'down'", value: 180 }, value: 0 };
  const text = { text: { field: 'text' } };
  const dashed = isComputed ? { strokeDash: [5, 3] } : {};
  const [range, rounding] = palette.bars;
  const filled = (opacity: number) => ({ filled: !isComputed, opacity: isComputed ? 1 : opacity });
  const small = { type: 'text', fontSize: 10 };
  return {
    gaps: {
      mark: { type: 'rect', color: palette.grey, opacity: 0.1 },
      encoding: { ...across, ...says },
    },
    breaks: {
      mark: { type: 'rule', strokeDash: [6, 4] },
      encoding: { ...at, ...says, color: cut },
    },
    'break-names': {
      mark: { ...small, baseline: 'bottom' },
      // The colours of series are seen on the page, but are too light for a text.
      encoding: { ...at, [val]: { value: -2 }, ...says, color: grey, ...text },
    },
    periods: {
      mark: { type: 'rule', strokeWidth: 2, opacity: 0.6, ...dashed, ...unread },
      encoding: { ...one, ...across, ...own },
    },
    lines: {
      mark: { type: 'line', strokeWidth: 2, ...dashed, ...unread },
      encoding: { ...one, color, detail: { field: 'run', type: 'nominal' } },
    },
    roundings: {
      mark: { type: 'bar', size: 6, ...filled(rounding), ...unread },
      encoding: { ...spread, ...own },
    },
    ranges: {
      mark: { type: 'bar', size: 12, ...filled(range) },
      encoding: { ...spread, ...own },
    },
    intervals: {
      mark: {
        type: 'errorbar',
        rule: { strokeWidth: 2, ...dashed },
        ticks: { size: 10, thickness: 2 },
      },
      encoding: { ...spread, ...own },
    },
    bounds: {
      mark: { type: 'rule', strokeWidth: 2, strokeDash: [2, 3], ...unread },
      encoding: { ...spread, ...own },
    },
    disputes: {
      mark: { type: 'rule', strokeDash: [1, 3], ...unread },
      encoding: { ...spread, ...own },
    },
    points: {
      mark: {
        type: 'point',
        size: 50,
        ...filled(1),
        ...(isComputed ? { fill: palette.open } : {}),
      },
      encoding: { ...one, ...own, shape: by(shapes) },
    },
    disputed: {
      mark: { type: 'point', shape: 'diamond', size: 60, opacity: 1 },
      encoding: { ...one, ...own },
    },
    'bound-feet': {
      mark: {
        type: 'tick',
        orient: isTime ? 'horizontal' : 'vertical',
        size: 12,
        thickness: 2,
        ...unread,
      },
      encoding: { ...one, ...own },
    },
    'bound-tips': {
      mark: {
        type: 'point',
        shape: isTime ? 'triangle-up' : 'triangle-right',
        size: 70,
        ...filled(1),
      },
      encoding: { ...one, ...own, angle: turned },
    },
    unknowns: {
      mark: {
        type: 'text',
        fontSize: 16,
        fontWeight: 'bold',
        ...(isTime ? { baseline: 'bottom' } : { align: 'left', dx: 4 }),
      },
      encoding: { ...at, [val]: { datum: 0, ...value }, ...own, ...text },
    },
    labels: {
      mark: { ...small, align: 'left', dx: 8 },
      encoding: { ...one, ...says, ...text },
    },
  };
}
