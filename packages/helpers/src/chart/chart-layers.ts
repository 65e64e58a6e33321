import type { ChartMarks, MarkName } from './chart-marks.ts';
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

/** Drawn in this order, the later ones on top. */
const order: readonly MarkName[] = [
  'gaps',
  'breaks',
  'break-names',
  'periods',
  'lines',
  'roundings',
  'ranges',
  'intervals',
  'bounds',
  'disputes',
  'points',
  'disputed',
  'bound-feet',
  'bound-tips',
  'unknowns',
  'labels',
];

const GREY = '#666666';

/** Colours that people with any colour vision tell apart (Okabe and Ito). */
export const colours: readonly string[] = [
  '#0072B2',
  '#D55E00',
  '#009E73',
  '#CC79A7',
  '#E69F00',
  '#56B4E9',
  '#000000',
];

/** As many shapes, for those who see no colours: none is a triangle, which is an arrow, or a diamond, which is disputed. */
export const shapes: readonly string[] = [
  'circle',
  'square',
  'cross',
  'M-1,-1H1L-1,1H1Z',
  'M-1,-.5L-.5,-1L0,-.5L.5,-1L1,-.5L.5,0L1,.5L.5,1L0,.5L-.5,1L-1,.5L-.5,0Z',
  'M-1,-1V1L1,-1V1Z',
  'M0,-1L1,-.3L.6,.8H-.6L-1,-.3Z',
];

export function chartLayers(marks: ChartMarks, axes: ChartAxes): readonly VegaLiteLayer[] {
  return order.flatMap((mark) =>
    ([mark, `computed-${mark}`] as const).flatMap((name) => {
      const values = marks.get(name) ?? [];
      if (values.length === 0) return [];
      const isComputed = name !== mark;
      return [
        {
          name,
          data: { values },
          mark: markOf(mark, isComputed, axes),
          encoding: encodingOf(mark, axes),
        },
      ];
    }),
  );
}

/** @param isComputed whether it is drawn open: outlines for shapes, dashes for lines. */
function markOf(name: MarkName, isComputed: boolean, { isTime }: ChartAxes): JsonObject {
  const dashed = isComputed ? { strokeDash: [5, 3] } : {};
  // A second mark of one number is not read out once more.
  const unread = { aria: false };
  const open = (opacity: number) => (isComputed ? { filled: false, opacity: 1 } : { opacity });
  switch (name) {
    case 'gaps':
      return { type: 'rect', color: GREY, opacity: 0.1 };
    case 'breaks':
      return { type: 'rule', strokeDash: [6, 4] };
    case 'break-names':
      return { type: 'text', baseline: 'bottom', fontSize: 10 };
    case 'periods':
      return { type: 'rule', strokeWidth: 2, opacity: 0.6, ...dashed, ...unread };
    case 'lines':
      return { type: 'line', strokeWidth: 2, ...dashed, ...unread };
    case 'roundings':
      return { type: 'bar', size: 6, ...open(0.2), ...unread };
    case 'ranges':
      return { type: 'bar', size: 12, ...open(0.4) };
    case 'intervals':
      return {
        type: 'errorbar',
        rule: { strokeWidth: 2, ...dashed },
        ticks: { size: 10, thickness: 2 },
      };
    case 'bounds':
      return { type: 'rule', strokeWidth: 2, strokeDash: [2, 3], ...unread };
    case 'disputes':
      return { type: 'rule', strokeWidth: 1, strokeDash: [1, 3], ...unread };
    case 'points':
      return {
        type: 'point',
        shape: 'circle',
        filled: true,
        size: 50,
        ...open(1),
        ...(isComputed ? { fill: 'white' } : {}),
      };
    case 'disputed':
      return { type: 'point', shape: 'diamond', filled: false, size: 60, opacity: 1 };
    case 'bound-tips':
      return {
        type: 'point',
        shape: isTime ? 'triangle-up' : 'triangle-right',
        filled: true,
        size: 70,
        ...open(1),
      };
    case 'bound-feet':
      return {
        type: 'tick',
        orient: isTime ? 'horizontal' : 'vertical',
        size: 12,
        thickness: 2,
        ...unread,
      };
    case 'unknowns':
      return isTime
        ? { type: 'text', fontSize: 16, fontWeight: 'bold', baseline: 'bottom' }
        : { type: 'text', fontSize: 16, fontWeight: 'bold', align: 'left', dx: 4 };
    case 'labels':
      return { type: 'text', align: 'left', dx: 8, fontSize: 10 };
    default:
      return name satisfies never;
  }
}

function encodingOf(name: MarkName, { isTime, place, value, series }: ChartAxes): JsonObject {
  const [pos, pos2, val, val2] = isTime ? ['x', 'x2', 'y', 'y2'] : ['y', 'y2', 'x', 'x2'];
  const at = { [pos]: { field: 'at', ...place } };
  const one = { [val]: { field: 'value', ...value } };
  const spread = { [val]: { field: 'low', ...value }, [val2]: { field: 'high' } };
  const across = { [pos]: { field: 'from', ...place }, [pos2]: { field: 'to' } };
  // For the pointer, and for those who have the picture read to them.
  const says = { tooltip: { field: 'says', type: 'nominal' }, description: { field: 'says' } };
  const by = (range: readonly string[], first: string) =>
    series === undefined
      ? { value: first }
      : {
          field: 'series',
          type: 'nominal',
          title: null,
          scale: { domain: series, range: range.slice(0, series.length) },
          legend: { orient: 'top', columns: 1, labelLimit: 0, symbolOpacity: 1 },
        };
  const colour = by(colours, '#0072B2');
  const own = { ...says, color: colour };
  switch (name) {
    case 'gaps':
      return { ...across, ...says };
    case 'breaks':
    case 'break-names': {
      // A break of one series among several has its colour; one that several share has none.
      const grey = { value: GREY };
      const color =
        series === undefined
          ? grey
          : { ...colour, condition: { test: "datum.series === ''", ...grey } };
      const text = { text: { field: 'text' }, [val]: { value: -2 } };
      return { ...at, ...says, color, ...(name === 'breaks' ? {} : text) };
    }
    case 'periods':
      return { ...across, ...one, ...own };
    case 'lines':
      return { ...at, ...one, color: colour, detail: { field: 'run', type: 'nominal' } };
    case 'roundings':
    case 'ranges':
    case 'intervals':
    case 'bounds':
    case 'disputes':
      return { ...at, ...spread, ...own };
    case 'points':
      return { ...at, ...one, ...own, shape: by(shapes, 'circle') };
    case 'disputed':
    case 'bound-feet':
      return { ...at, ...one, ...own };
    case 'bound-tips': {
      const condition = { test: "datum.shape === 'down'", value: 180 };
      return { ...at, ...one, ...own, angle: { condition, value: 0 } };
    }
    case 'unknowns':
      return { ...at, [val]: { datum: 0, ...value }, ...own, text: { field: 'text' } };
    case 'labels':
      return { ...at, ...one, ...says, text: { field: 'text' } };
    default:
      return name satisfies never;
  }
}
