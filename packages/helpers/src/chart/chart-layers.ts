import type { ChartMarks, MarkName } from './chart-marks.ts';
import type { JsonObject, VegaLiteLayer } from './vega-lite-spec.ts';

/** How the axes of a chart are set. */
export interface ChartAxes {
  readonly isTime: boolean;
  /** The encoding of the axis on which figures stand apart. */
  readonly place: JsonObject;
  /** The encoding of the axis of values, without its field. */
  readonly value: JsonObject;
  /** The encoding of colour; undefined where one series needs none. */
  readonly colour: JsonObject | undefined;
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

export function chartLayers(marks: ChartMarks, axes: ChartAxes): readonly VegaLiteLayer[] {
  return order.flatMap((name) => {
    const values = marks.get(name) ?? [];
    if (values.length === 0) return [];
    return [{ name, data: { values }, mark: markOf(name, axes), encoding: encodingOf(name, axes) }];
  });
}

function markOf(name: MarkName, { isTime }: ChartAxes): JsonObject {
  switch (name) {
    case 'gaps':
      return { type: 'rect', color: GREY, opacity: 0.1 };
    case 'breaks':
      return { type: 'rule', strokeDash: [6, 4] };
    case 'break-names':
      return { type: 'text', baseline: 'bottom', fontSize: 10 };
    case 'periods':
      return { type: 'rule', strokeWidth: 2, opacity: 0.6 };
    case 'lines':
      return { type: 'line', strokeWidth: 2 };
    case 'roundings':
      return { type: 'bar', size: 6, opacity: 0.2 };
    case 'ranges':
      return { type: 'bar', size: 12, opacity: 0.4 };
    case 'intervals':
      return { type: 'errorbar', rule: { strokeWidth: 2 }, ticks: { size: 10, thickness: 2 } };
    case 'bounds':
      return { type: 'rule', strokeWidth: 2, strokeDash: [2, 3] };
    case 'disputes':
      return { type: 'rule', strokeWidth: 1, strokeDash: [1, 3] };
    case 'points':
      return { type: 'point', shape: 'circle', filled: true, size: 50, opacity: 1 };
    case 'disputed':
      return { type: 'point', shape: 'diamond', filled: false, size: 60, opacity: 1 };
    case 'bound-tips':
      return { type: 'point', filled: true, size: 70, opacity: 1 };
    case 'unknowns':
      return isTime
        ? { type: 'text', fontSize: 16, fontWeight: 'bold', baseline: 'bottom' }
        : { type: 'text', fontSize: 16, fontWeight: 'bold', align: 'left', dx: 4 };
    case 'labels':
      return { type: 'text', align: 'left', dx: 8, fontSize: 10, color: '#333333' };
    default:
      return name satisfies never;
  }
}

function encodingOf(name: MarkName, { isTime, place, value, colour }: ChartAxes): JsonObject {
  const [pos, pos2, val, val2] = isTime ? ['x', 'x2', 'y', 'y2'] : ['y', 'y2', 'x', 'x2'];
  const at = { [pos]: { field: 'at', ...place } };
  const one = { [val]: { field: 'value', ...value } };
  const spread = { [val]: { field: 'low', ...value }, [val2]: { field: 'high' } };
  const across = { [pos]: { field: 'from', ...place }, [pos2]: { field: 'to' } };
  const says = { tooltip: { field: 'says', type: 'nominal' } };
  const shade = colour === undefined ? { value: colours[0] } : { field: 'series', ...colour };
  const own = { ...says, color: shade };
  switch (name) {
    case 'gaps':
      return { ...across, ...says };
    case 'breaks':
    case 'break-names': {
      // A break of one series among several has its colour; one that several share has none.
      const grey = { value: GREY };
      const color =
        colour === undefined
          ? grey
          : { field: 'series', ...colour, condition: { test: "datum.series === ''", ...grey } };
      const text = { text: { field: 'text' }, [val]: { value: -2 } };
      return { ...at, ...says, color, ...(name === 'breaks' ? {} : text) };
    }
    case 'periods':
      return { ...across, ...one, ...own };
    case 'lines':
      return { ...at, ...one, ...own, detail: { field: 'run', type: 'nominal' } };
    case 'roundings':
    case 'ranges':
    case 'intervals':
    case 'bounds':
    case 'disputes':
      return { ...at, ...spread, ...own };
    case 'points':
    case 'disputed':
      return { ...at, ...one, ...own };
    case 'bound-tips': {
      const range = isTime ? ['triangle-up', 'triangle-down'] : ['triangle-right', 'triangle-left'];
      const shape = { field: 'shape', type: 'nominal', legend: null };
      return {
        ...at,
        ...one,
        ...own,
        shape: { ...shape, scale: { domain: ['up', 'down'], range } },
      };
    }
    case 'unknowns':
      return { ...at, [val]: { datum: 0, ...value }, ...own, text: { field: 'text' } };
    case 'labels':
      return { ...at, ...one, ...says, text: { field: 'text' } };
    default:
      return name satisfies never;
  }
}
