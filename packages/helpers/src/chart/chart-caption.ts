import { withNote } from '../bracketed.ts';
import type { CatalogContext } from '../catalog-context.ts';
import type { SeriesBreak } from '../dataset-types.ts';
import { errorPhrase, errorWays } from '../error-phrase.ts';
import type { CatalogFigure } from '../figure-types.ts';
import type { LocaleFormat } from '../locale-format.ts';
import { assumptionText, surenessOf } from '../quotation/derived-limits.ts';
import { suppliedSources } from '../quotation/used-readings.ts';
import { isUnknown, readingsOf } from '../reading-text.ts';
import { sentence, withoutStop } from '../sentence.ts';
import type { ChartMarks, MarkName } from './chart-marks.ts';
import { isComputed, partsText, publishedUnder, vintagesOf } from './charted.ts';
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
  ['roundings', 'A narrow bar: what the rounding of a number allows.'],
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
  format: LocaleFormat,
  context: CatalogContext,
): readonly string[] {
  const { codes, dataset, geographies } = context;
  const computed = figures.filter(isComputed);
  const values = figures.flatMap((figure) =>
    readingsOf(figure).map(({ value }) => ({ value, figure })),
  );
  const levels = values.flatMap(({ value }) =>
    value.kind === 'interval' ? [format.share(value.level)] : [],
  );
  const absences = values.flatMap(({ value, figure }) => {
    if (value.kind !== 'unknown') return [];
    const place = partsText(figure, ({ geography }) => geographies.get(geography.code).label);
    const when = partsText(figure, ({ period }) => periodName(period, context));
    return [withNote(`${place}, ${when}`, codes.label('unknown-reason', value.reason))];
  });
  // What is not known does not err.
  const known = figures.filter((figure) => !isUnknown(figure));
  const errors = [
    ...new Set(
      known.map((figure) =>
        isComputed(figure) ? errorWays[figure.computed.direction] : errorPhrase(figure.uncertainty),
      ),
    ),
  ];
  const whose = known.length === 1 ? 'Error' : 'Error of every number here';
  return [
    keys
      .filter(([name]) => marks.has(name) || marks.has(`computed-${name}`))
      .map(([, text]) => text)
      .join(' '),
    ...listed(
      'Open marks and dashed lines: computed from published figures, not published, as',
      computed.map(({ formula }) => formula),
    ),
    ...listed(
      'Assumed:',
      computed.flatMap((figure) => figure.computed.assumptions.map(assumptionText)),
    ),
    ...listed(
      'Ends of what was computed:',
      computed.flatMap((figure) => surenessOf(figure.computed, format)),
    ),
    ...listed('A whisker: an interval of the level', levels),
    ...listed('A question mark: no figure for', absences),
    ...breaks.map(breakText),
    ...undrawn.map((figure) =>
      sentence(
        `Not drawn, because its dates are ${isComputed(figure) ? 'not those of one period' : 'not stated in full'}: ${figure}`,
      ),
    ),
    ...listed(
      'The method is contested:',
      figures
        .flatMap((figure) => publishedUnder(figure))
        .flatMap(({ contested }) => (contested === undefined ? [] : [contested.about])),
    ),
    errors.length > 1
      ? 'Error: it differs from number to number which way it errs.'
      : errors.map((error) => sentence(`${whose}: ${error}`)).join(''),
    sourcesLine(figures, format, context),
    `Data: Darkfigure ${dataset.edition}.`,
  ].filter((text) => text !== '');
}

const listed = (lead: string, items: readonly string[]) =>
  items.length === 0
    ? []
    : [sentence(`${lead} ${[...new Set(items.map(withoutStop))].join('; ')}`)];

/** “Break 1, 2017-01-01 (coverage), United Kingdom: …”. */
export function breakText({ name, at, kind, what, series }: DrawnBreak): string {
  return sentence(`${name}, ${at} (${kind})${series === '' ? '' : `, ${series}`}: ${what}`);
}

/** Publishers with the years of what was read of them, and how much of it was not read at the publisher. */
function sourcesLine(
  figures: readonly CatalogFigure[],
  { number }: LocaleFormat,
  context: CatalogContext,
): string {
  const vintages = [...new Set(figures.flatMap((figure) => vintagesOf(figure)))];
  const byPublisher = new Map<string, Set<string>>();
  for (const { publication } of vintages) {
    const { publisher, published } = context.publications.get(publication);
    const years = byPublisher.get(publisher) ?? new Set();
    byPublisher.set(publisher, years.add(published?.slice(0, 4) ?? 'undated'));
  }
  const names = new Set([
    ...[...byPublisher].map(([name, years]) => withNote(name, [...years].sort().join(', '))),
    ...figures.filter(isComputed).flatMap(({ computed }) => suppliedSources(computed)),
  ]);
  const relayed = vintages.filter(({ seenKind }) => seenKind !== 'primary').length;
  const all = vintages.length;
  const seen =
    relayed === 0
      ? ''
      : all === 1
        ? ' Not read at the publisher.'
        : relayed === all
          ? ` None of the ${number(all)} readings was read at the publisher.`
          : ` ${number(relayed)} of ${number(all)} readings ${relayed === 1 ? 'was' : 'were'} not read at the publisher.`;
  return `${names.size === 1 ? 'Source' : 'Sources'}: ${[...names].join('; ')}.${seen}`;
}
