import type { ChartAxes } from './chart-axes.ts';
import type { MarkName } from './mark-name.ts';
import type { Palette } from './palette.ts';
import type { JsonObject } from './vega-lite-spec.ts';

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

/** Which field of a row is drawn as what, for each kind of mark: in the order in which they are drawn, the later ones on top. */
export function layerEncodings(
  { isTime, place, value, series }: ChartAxes,
  palette: Palette,
): Readonly<Record<MarkName, JsonObject>> {
  const [pos, pos2, val, val2] = isTime ? ['x', 'x2', 'y', 'y2'] : ['y', 'y2', 'x', 'x2'];
  const at = { [pos]: { field: 'at', ...place } };
  const one = { ...at, [val]: { field: 'value', ...value } };
  const spread = { ...at, [val]: { field: 'low', ...value }, [val2]: { field: 'high' } };
  const across = { [pos]: { field: 'from', ...place }, [pos2]: { field: 'to' } };
  // For the pointer, and for those who have the picture read to them.
  const says = { tooltip: { field: 'says', type: 'nominal' }, description: { field: 'says' } };
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
  const cut = { ...color, condition: { test: "datum.series === ''", ...grey } };
  const turned = { condition: { test: "datum.shape === 'down'", value: 180 }, value: 0 };
  const text = { text: { field: 'text' } };
  const number = { ...one, ...own };
  const ends = { ...spread, ...own };
  return {
    gaps: { ...across, ...says },
    breaks: { ...at, ...says, color: cut },
    // The colours of series are seen on the page, but are too light for a text.
    'break-names': { ...at, [val]: { value: -2 }, ...says, color: grey, ...text },
    periods: { ...one, ...across, ...own },
    lines: { ...one, color, detail: { field: 'run', type: 'nominal' } },
    roundings: ends,
    ranges: ends,
    intervals: ends,
    bounds: ends,
    disputes: ends,
    points: { ...number, shape: by(shapes) },
    disputed: number,
    'bound-feet': number,
    'bound-tips': { ...number, angle: turned },
    unknowns: { ...at, [val]: { datum: 0, ...value }, ...own, ...text },
    labels: { ...one, ...says, ...text },
  };
}
