import type { CatalogContext } from '../catalog-context.ts';
import type { SeriesBreak } from '../dataset-types.ts';
import { errorPhrase } from '../error-phrase.ts';
import type { CatalogFigure } from '../figure-types.ts';
import { english } from '../locale-format.ts';
import { readingsOf } from '../reading-text.ts';
import { sentence, withoutStop } from '../sentence.ts';
import type { ChartMarks, MarkName } from './chart-marks.ts';
import { periodName } from './period-name.ts';

/** What each kind of mark means; kinds that need no word are left out. */
const keys: readonly (readonly [MarkName, string])[] = [
  [
    'lines',
    'A line joins years that follow each other in one series; it stops where the series breaks, is disputed or has no figure.',
  ],
  ['gaps', 'Grey: years without a figure.'],
  ['periods', 'A flat line: one number for all of those years.'],
  ['ranges', 'A bar: a range, nothing in it likelier than the rest.'],
  ['bounds', 'A dotted arrow: the number lies beyond its foot; how far is not said.'],
  ['roundings', 'A pale bar: what the rounding of a number allows.'],
  ['disputed', 'Open diamonds: readings of equal standing that disagree.'],
];

/** A break as the chart numbers it, and the series that has it where others do not; empty where all have it. */
export interface DrawnBreak extends Pick<SeriesBreak, 'at' | 'kind' | 'what'> {
  readonly name: string;
  readonly series: string;
}

/** What a reader must know to read the chart: its marks, its breaks, its errors, its sources. One paragraph each. */
export function chartCaption(
  figures: readonly CatalogFigure[],
  marks: ChartMarks,
  breaks: readonly DrawnBreak[],
  undrawn: readonly CatalogFigure[],
  context: CatalogContext,
): readonly string[] {
  const { codes, dataset, geographies } = context;
  const values = figures.flatMap((figure) =>
    readingsOf(figure).map(({ value }) => ({ value, figure })),
  );
  const levels = values.flatMap(({ value }) =>
    value.kind === 'interval' ? [english().share(value.level)] : [],
  );
  const absences = values.flatMap(({ value, figure: { scope } }) => {
    if (value.kind !== 'unknown') return [];
    const place = geographies.get(scope.geography.code).label;
    const when = periodName(scope.period, context);
    return [`${place}, ${when}: ${codes.label('unknown-reason', value.reason)}`];
  });
  const errors = [...new Set(figures.map(({ uncertainty }) => errorPhrase(uncertainty)))];
  return [
    keys
      .filter(([name]) => marks.has(name))
      .map(([, text]) => text)
      .join(' '),
    ...listed('A whisker: an interval of the stated level', levels),
    ...listed('A question mark: no figure', absences),
    ...breaks.map(breakText),
    ...undrawn.map((figure) =>
      sentence(`Not drawn, because its dates are not stated in full: ${figure}`),
    ),
    ...listed(
      'The method is contested',
      figures.flatMap(({ contested }) => (contested === undefined ? [] : [contested.about])),
    ),
    errors.length === 1
      ? sentence(`Error of every number here: ${errors[0]}`)
      : 'Error: it differs from number to number which way it errs.',
    sourcesLine(figures, context),
    `Data: Darkfigure ${dataset.edition}.`,
  ].filter((text) => text !== '');
}

const listed = (lead: string, items: readonly string[]) =>
  items.length === 0
    ? []
    : [sentence(`${lead} (${[...new Set(items)].map((item) => withoutStop(item)).join('; ')})`)];

/** “Break 1, 2017-01-01 (coverage), United Kingdom: …”. */
export function breakText({ name, at, kind, what, series }: DrawnBreak): string {
  return sentence(`${name}, ${at} (${kind})${series === '' ? '' : `, ${series}`}: ${what}`);
}

/** Publishers with the years of what was read of them, and how much of it was not read at the publisher. */
function sourcesLine(figures: readonly CatalogFigure[], { publications }: CatalogContext): string {
  const vintages = figures.flatMap(readingsOf).map(({ vintage }) => vintage);
  const byPublisher = new Map<string, Set<string>>();
  for (const { publication } of vintages) {
    const { publisher, published } = publications.get(publication);
    const years = byPublisher.get(publisher) ?? new Set();
    byPublisher.set(publisher, years.add(published?.slice(0, 4) ?? 'undated'));
  }
  const names = [...byPublisher].map(
    ([name, years]) => `${name} (${[...years].sort().join(', ')})`,
  );
  const relayed = vintages.filter(({ seenKind }) => seenKind !== 'primary').length;
  const seen =
    relayed === 0
      ? ''
      : ` ${relayed} of ${vintages.length} readings were not read at the publisher.`;
  return `${names.length === 1 ? 'Source' : 'Sources'}: ${names.join('; ')}.${seen}`;
}
