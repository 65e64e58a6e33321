import type { CatalogFigure } from '../catalog/figure-types.ts';
import { contextOf } from '../catalog/record-context.ts';
import { valueEnds } from '../comparison/value-ends.ts';
import { readingsOf } from '../text/reading-text.ts';
import { centreOf, isOfRounding } from './centre-of.ts';
import { addRow, type ChartMarks } from './chart-marks.ts';
import { hedgedText } from './hedged-text.ts';
import { layerOf, type MarkName } from './mark-name.ts';
import type { ChartRow } from './vega-lite-spec.ts';

/** Where a figure stands on the chart. */
export interface Place {
  readonly series: string;
  /** A year, or the label of a row. */
  readonly at: number | string;
  readonly from: number | null;
  readonly to: number | null;
}

/** Puts a figure’s marks into their layers. @param reach how long an arrow is, in the unit of the values. */
export function addFigure(
  figure: CatalogFigure,
  { series, at, from, to }: Place,
  reach: number,
  marks: ChartMarks,
): void {
  const readings = readingsOf(figure);
  const context = contextOf(figure, 'figure');
  const says = String(figure);
  const add = (name: MarkName, fields: ChartRow) =>
    addRow(marks, layerOf(name, figure), { series, at, ...fields, says });
  const [centres, tops]: [number[], number[]] = [[], []];
  for (const reading of readings) {
    const [ends, centre] = [valueEnds(reading), centreOf(reading)];
    if (ends === null) {
      add('unknowns', { text: '?' });
      continue;
    }
    let { low, high } = ends;
    const kind = isOfRounding(reading.value) ? 'rounding' : ends.from;
    switch (kind) {
      case 'bound': {
        const foot = Number.isFinite(low) ? low : high;
        const tip = foot === low ? foot + reach : Math.max(foot - reach, Math.min(0, foot));
        add('bounds', { low: foot, high: tip });
        add('bound-feet', { value: foot });
        add('bound-tips', { value: tip, shape: foot === low ? 'up' : 'down' });
        [low, high] = [foot, Math.max(foot, tip)];
        break;
      }
      case 'range':
        add('ranges', { low, high });
        break;
      case 'interval':
        add('intervals', { low, high });
        break;
      case 'rounding':
        // Most rounding is narrower than a mark.
        if (high - low > reach / 4) add('roundings', { low, high });
        else high = centre ?? high;
        break;
      case 'number':
        break;
      default:
        kind satisfies never;
    }
    if (centre !== null) {
      centres.push(centre);
      add(readings.length > 1 ? 'disputed' : 'points', { value: centre });
    }
    // A period of one year is as wide as its place on the axis.
    if (from !== null && to !== null && to - from > 1.1) {
      const value = centre ?? (kind === 'bound' ? low : (low + high) / 2);
      add('periods', { value, from, to });
    }
    tops.push(high);
  }
  // One text for all readings: they often lie too close together for two.
  const texts = readings.map((reading) => hedgedText(reading, context));
  const text = texts.join(texts.some((each) => each.includes(' ')) ? ', or ' : ' or ');
  if (tops.length > 0) add('labels', { value: Math.max(...tops), text });
  if (centres.length > 1) {
    add('disputes', { low: Math.min(...centres), high: Math.max(...centres) });
  }
}
