import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { assumptionText, surenessOf } from '../quotation/derived-limits.ts';
import { usedDoubts } from '../quotation/used-warnings.ts';
import { withNote } from '../text/bracketed.ts';
import { errorPhrase } from '../text/error-phrase.ts';
import type { LocaleFormat } from '../text/locale-format.ts';
import { isUnknown, readingsOf } from '../text/reading-text.ts';
import { sentence, withoutStop } from '../text/sentence.ts';
import { doubtText } from '../text/warning-text.ts';
import type { ChartMarks } from './chart-marks.ts';
import { isComputed, partsText, publishedUnder } from './charted.ts';
import { breakText, type DrawnBreak } from './drawn-break.ts';
import { markKeys } from './mark-keys.ts';
import { periodName } from './period-name.ts';
import { sourcesLine } from './sources-line.ts';
import { untoldBases } from './untold-bases.ts';

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
    const when = partsText(figure, ({ period }) => periodName(period, context, format));
    return [withNote(`${place}, ${when}`, codes.label('unknown-reason', value.reason))];
  });
  // What is not known does not err.
  const known = figures.filter((figure) => !isUnknown(figure));
  const errors = [
    ...new Set(
      known.map((figure) =>
        isComputed(figure)
          ? errorPhrase(figure.computed.uncertainty, figure.computed.figures)
          : errorPhrase(figure.uncertainty),
      ),
    ),
  ];
  const whose = known.length === 1 ? 'Error' : 'Error of every number here';
  return [
    markKeys(figures, marks),
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
    ...breaks.map((drawn) => breakText(drawn, format)),
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
    ...listed(
      'Not to be taken at its word:',
      figures.flatMap((figure) =>
        isComputed(figure)
          ? usedDoubts(figure.computed)
          : doubtText(figure, context).map((doubt) => `${figure.id} is ${doubt}`),
      ),
    ),
    ...listed('Bases:', untoldBases(figures, marks, format)),
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
