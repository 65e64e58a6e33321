import type { CatalogFigure } from '../catalog/figure-types.ts';
import { readingsOf } from '../text/reading-text.ts';
import type { ChartMarks } from './chart-marks.ts';
import type { MarkName } from './mark-name.ts';

/** What each kind of mark means; kinds that need no word are left out. */
const keys: readonly (readonly [MarkName, string])[] = [
  [
    'lines',
    'A line joins years that follow each other in one series; it stops where the series breaks, is disputed or has no figure.',
  ],
  ['gaps', 'Grey: years of which no figure is shown.'],
  ['periods', 'A flat line: one number for all of those years.'],
  ['ranges', 'A bar: a range, nothing in it likelier than the rest.'],
  ['bounds', 'A dotted arrow: the number lies beyond its foot; how far is not said.'],
  ['roundings', 'A narrow bar: what the rounding of a number allows.'],
  ['disputed', 'Numbers with “or” between them, or open diamonds: readings that disagree.'],
];

/** The meaning of every mark that a chart has, in one paragraph. */
export const markKeys = (figures: readonly CatalogFigure[], marks: ChartMarks): string =>
  keys
    .filter(
      ([name]) =>
        marks.has(name) ||
        marks.has(`computed-${name}`) ||
        // Ranges that disagree have no diamond.
        (name === 'disputed' && figures.some((figure) => readingsOf(figure).length > 1)),
    )
    .map(([, text]) => text)
    .join(' ');
