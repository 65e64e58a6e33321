import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { breaksAmong } from '../comparison/breaks-among.ts';
import type { LocaleFormat } from '../text/locale-format.ts';
import { wrapText } from '../text/wrap-text.ts';
import { addFigure } from './add-figure.ts';
import type { ChartMarks } from './chart-marks.ts';
import { partsText } from './charted.ts';
import type { Drawing } from './drawing.ts';
import { figureLabels } from './figure-labels.ts';
import { periodName } from './period-name.ts';
import { valueAxis } from './value-axis.ts';

/** One row a figure, in the order in which they were given, each with its published digits. */
export function inRows(
  all: readonly CatalogFigure[],
  reach: number,
  width: number,
  format: LocaleFormat,
  context: CatalogContext,
): Drawing {
  const { each, shared } = figureLabels(all, true, format, context);
  const marks: ChartMarks = new Map();
  const rows: string[] = [];
  let lines = 1;
  for (const [index, figure] of all.entries()) {
    const label =
      all.length === 1
        ? partsText(figure, ({ period }) => periodName(period, context, format))
        : (each[index] ?? '');
    const wrapped = wrapText(label, 48, '');
    lines = Math.max(lines, wrapped.length);
    const at = wrapped.join('\n');
    rows.push(at);
    addFigure(figure, { series: at, at, from: null, to: null }, reach, marks);
  }
  return {
    marks,
    // Rows have no axis to draw them on.
    breaks: breaksAmong(all).map(({ item }, index) => ({
      ...item,
      name: `Break ${format.number(index + 1)}`,
      series: '',
    })),
    undrawn: [],
    shared,
    height: { step: 14 + lines * 13 },
    axes: {
      isTime: false,
      // Layers hold some of the rows each; without their order the first layer would set it.
      place: {
        type: 'nominal',
        title: null,
        sort: rows,
        axis: {
          labelLimit: 0,
          grid: true,
          labelBaseline: {
            condition: { test: "indexof(datum.value, '\\n') > 0", value: 'bottom' },
            value: 'middle',
          },
        },
      },
      value: valueAxis(all, Math.ceil(width / 110), format, context),
      series: undefined,
    },
  };
}
