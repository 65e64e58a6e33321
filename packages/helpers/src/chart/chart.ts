import { isDerived } from '../arithmetic/guards.ts';
import type { OneUnit, Operand } from '../arithmetic/operand.ts';
import type { Unit } from '../catalog/dataset-types.ts';
import { contextOf } from '../catalog/record-context.ts';
import { seriesOf } from '../comparison/series-of.ts';
import { valueEnds } from '../comparison/value-ends.ts';
import { InvalidOptionError } from '../errors/invalid-errors.ts';
import { localeFormat } from '../text/locale-format.ts';
import { readingsOf } from '../text/reading-text.ts';
import { capitalized, sentence } from '../text/sentence.ts';
import { wrapText } from '../text/wrap-text.ts';
import { chartCaption } from './chart-caption.ts';
import { chartLayers } from './chart-layers.ts';
import { type ChartOptions, settledOptions } from './chart-options.ts';
import { computedFigure } from './computed-figure.ts';
import { inRows } from './in-rows.ts';
import { numberLocale } from './number-locale.ts';
import { assertOneAxis } from './one-axis.ts';
import { overTime } from './over-time.ts';
import { palettes } from './palette.ts';
import type { VegaLiteSpec } from './vega-lite-spec.ts';

/**
 * A picture of figures, and of what was computed from them, as a Vega-Lite specification: over time where a series has
 * several periods, else one row a figure. Intervals are whiskers, ranges bars, bounds arrows, disputed readings all shown,
 * absences marked, lines cut at breaks and gaps, and the sources stand in the caption. What was computed is drawn open and
 * dashed, and the caption says how, under which assumptions and of whose figures.
 *
 * @param figures of one unit, as the axis has one.
 * @throws UnlikeFiguresError where one axis cannot carry them (two units, stages, kinds of time or lengths of period);
 * InvalidOptionError for no figures, more series than can be told apart, an unknown option or a text that is no locale;
 * ForeignRecordError.
 * @returns a specification of Vega-Lite 5 or 6, as plain JSON with its own data; every number has a text to be read
 * out. With a `locale` the axes have it as `config.locale`. The words are English.
 * @see https://vega.github.io/vega-lite/docs/spec.html; most colours by Okabe and Ito, each with a shape of its own.
 * @example
 * ```ts
 * const spec = chart(catalog.find({ measure: 'mse-national/modern-slavery-victims-estimated', geography: 'gb' }));
 * console.log(spec.vconcat[0].layer.map(({ name }) => name)); // → [ 'ranges', 'intervals', 'points', 'labels' ]
 * const all = catalog.figure('nhth/cases-identified/us/2023');
 * const part = share(catalog.figure('nhth/cases-identified/us/2023/sexual-exploitation'), all);
 * console.log(chart([part]).vconcat[0].layer.map(({ name }) => name)); // → [ 'computed-points', 'labels' ]
 * const german = chart([part], { locale: 'de', theme: 'dark' });
 * console.log(german.vconcat[0].layer[1]?.data.values[0]?.text, german.config.background);
 * // → about 57,9 percent (computed) #121212
 * chart(catalog.find({ source: 'nhth', geography: 'us', period: 2024 }));
 * // throws UnlikeFiguresError: One axis cannot carry nhth/[…] and nhth/[…]: their unit differs ([…]).
 * ```
 */
export function chart<U extends Unit>(
  figures: Iterable<Operand<U>> & OneUnit<U>,
  options: ChartOptions = {},
): VegaLiteSpec {
  const { title, width, height, locale, theme } = settledOptions(options);
  const format = localeFormat(locale);
  const palette = palettes[theme];
  const isList = typeof figures === 'object' && Symbol.iterator in Object(figures);
  if (!isList) throw new InvalidOptionError('figures', 'no list', 'a list of figures');
  const given: readonly Operand[] = [...new Set<Operand>(figures)];
  const [context] = given.map((figure) => contextOf(figure, 'figure', 'derived'));
  if (context === undefined)
    throw new InvalidOptionError('figures', 'empty', 'at least one figure');
  const all = given.map((figure) =>
    isDerived(figure)
      ? computedFigure(figure, format)
      : options.locale === undefined
        ? figure
        : contextOf(figure, 'figure').localizedFigure(figure, format),
  );
  assertOneAxis(all);
  const series = seriesOf(all);
  const isTime = series.some(({ runs }) => runs.flatMap(({ steps }) => steps).length > 1);
  const most = palette.series.length;
  if (isTime && series.length > most)
    throw new InvalidOptionError('figures', `${series.length} series`, `${most} or fewer`);
  const ends = all.flatMap(readingsOf).flatMap((reading) => valueEnds(reading) ?? []);
  const finite = ends.flatMap(({ low, high }) => [low, high]).filter(Number.isFinite);
  const reach = Math.max(...finite.map(Math.abs), 1) * 0.08;
  const drawn = isTime
    ? overTime(all, series, reach, { width, height }, format, context)
    : inRows(all, reach, width, format, context);
  const { marks, breaks, undrawn, axes, shared } = drawn;
  const said = chartCaption(all, marks, breaks, undrawn, format, context);
  const named = capitalized(shared.join(', '));
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    description: [...new Set([title ?? named, named, ...said].map(sentence))].join(' '),
    title: {
      text: wrapText(title ?? named, width / 8, ''),
      ...(title === undefined ? {} : { subtitle: wrapText(named, width / 6, '') }),
      anchor: 'start',
    },
    vconcat: [
      {
        title: {
          text: said.flatMap((text) => wrapText(text, Math.floor(width / 5.2), '  ', '')),
          orient: 'bottom',
          anchor: 'start',
          fontSize: 10,
          fontWeight: 'normal',
          lineHeight: 13,
          offset: 12,
        },
        width,
        height: drawn.height ?? height,
        layer: chartLayers(marks, axes, palette),
      },
    ],
    config: {
      view: { stroke: null },
      axis: { grid: true, gridOpacity: 0.4, ...palette.axis },
      lineBreak: '\n',
      ...palette.config,
      ...(options.locale === undefined ? {} : { locale: { number: numberLocale(locale, format) } }),
    },
    usermeta: {
      darkfigure: { edition: context.dataset.edition, figures: all.map(({ id }) => id) },
    },
  };
}
