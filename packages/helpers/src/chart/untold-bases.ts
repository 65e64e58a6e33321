import type { CatalogFigure } from '../catalog/figure-types.ts';
import type { LocaleFormat } from '../text/locale-format.ts';
import { withBaseIn } from '../text/unit-text.ts';
import type { ChartMarks } from './chart-marks.ts';
import { baseText } from './counted-text.ts';

/** How many bases a caption names: a chart of many years has as many, and each mark tells its own. */
const MOST = 4;

/** What the numbers are shares or rates of, where neither the one title nor the labels tell it. */
export function untoldBases(
  figures: readonly CatalogFigure[],
  marks: ChartMarks,
  format: LocaleFormat,
): readonly string[] {
  const bases = [...new Set(figures.map((figure) => withBaseIn(baseText(figure), format)))];
  if (bases.length === 1) return [];
  const labels = [...marks.values()]
    .flat()
    .map(({ series }) => String(series).replaceAll('\n', ' '));
  const untold = bases.filter((base) => !labels.some((label) => label.includes(base)));
  const more = untold.length - MOST;
  return [...untold.slice(0, MOST), ...(more > 0 ? [`and ${format.number(more)} more`] : [])];
}
