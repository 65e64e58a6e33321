import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import type { ScopePart } from '../scope/scope-part.ts';
import { creditText } from '../text/attribution-text.ts';
import { withNote } from '../text/bracketed.ts';
import { listed } from '../text/listed.ts';
import type { LocaleFormat } from '../text/locale-format.ts';
import { withBaseIn } from '../text/unit-text.ts';
import { isComputed, partsOf, publishedUnder, vintagesOf } from './charted.ts';
import { baseText, countedText, unitLabel } from './counted-text.ts';
import { periodName } from './period-name.ts';

/** What a group of figures has in common, and what tells each of them apart. */
export interface FigureLabels {
  /** What is counted first; the unit, where they count different things. */
  readonly shared: readonly string[];
  /** By place in the group; “all” for one that is not split where others are. */
  readonly varied: readonly string[];
  /** The same, unlike for unlike figures. */
  readonly each: readonly string[];
}

type Facet = (figure: CatalogFigure) => string;

/** @param withPeriods whether periods tell figures apart; on an axis of time they do not. */
export function figureLabels(
  figures: readonly CatalogFigure[],
  withPeriods: boolean,
  format: LocaleFormat,
  context: CatalogContext,
): FigureLabels {
  const { codes, sources, geographies } = context;
  // Where parts differ, the formula says in what.
  const each = (text: (part: ScopePart) => string): Facet => {
    return (figure) => {
      const [only = '', ...others] = new Set(partsOf(figure).map(text));
      return others.length === 0 ? only : '';
    };
  };
  const coded = (list: string, code: (part: ScopePart) => string) =>
    each((part) => codes.label(list, code(part)));
  const segmentsOf = ({ measure, population }: ScopePart): readonly string[] =>
    population.segments.map((code) => codes.label(`${measure.split('/', 1)[0]}-segment`, code));
  const everyPart = figures.flatMap(partsOf).map(segmentsOf);
  const isOfAll = (segment: string) => everyPart.every((segments) => segments.includes(segment));
  // The base of a line is as large in each year as it is.
  const ofYear = (base: string) =>
    withPeriods ? withBaseIn(base, format) : base.replaceAll(/\d(?:[\d.,]*\d)?/g, '…');
  const facets: readonly Facet[] = [
    (figure) => countedText(figure, context),
    (figure) => (isComputed(figure) ? `computed as ${figure.formula}` : ''),
    (figure) => (isComputed(figure) ? 'computed' : ''),
    each(({ geography }) => geographies.get(geography.code).label),
    coded('exploitation', ({ exploitation }) => exploitation),
    coded('age', ({ population }) => population.age),
    coded('sex', ({ population }) => population.sex),
    coded('citizenship', ({ population }) => population.citizenship),
    each((part) => segmentsOf(part).filter(isOfAll).join(', ')),
    each((part) =>
      segmentsOf(part)
        .filter((segment) => !isOfAll(segment))
        .join(', '),
    ),
    withPeriods
      ? each(({ period }) => periodName(period, context, format))
      : coded('calendar', ({ period }) => period.calendar),
    (figure) => listed(publishedUnder(figure).map(({ source }) => sources.get(source).publisher)),
    (figure) => {
      const base = baseText(figure);
      return base === '' || countedText(figure, context).includes(base)
        ? ''
        : `base: ${ofYear(base)}`;
    },
  ];
  const isShared = (facet: Facet) => new Set(figures.map(facet)).size === 1;
  const varied = facets.filter((facet) => !isShared(facet));
  const labels = figures.map((figure) => saidOnce(varied.map((facet) => facet(figure))).join(', '));
  // What is not split where the others are.
  const whole = labels.map((label) => label || 'all');
  const credited = (label: string, figure: CatalogFigure) => {
    const [vintage] = vintagesOf(figure);
    return vintage === undefined ? label : withNote(label, creditText(vintage, context, format));
  };
  const [first] = figures;
  const common = facets.map((facet) =>
    first === undefined || !isShared(facet) ? '' : facet(first),
  );
  if (first !== undefined) common[0] ||= unitLabel(first, context);
  return {
    // The calendar stands on the axis, the publisher and the base elsewhere.
    shared: saidOnce(common.slice(0, withPeriods ? 11 : 10)),
    varied: whole,
    each: apart(
      apart(labels.some(Boolean) ? whole : labels, figures, credited),
      figures,
      (label, { id }) => `${label} [${id}]`,
    ),
  };
}

/** “People in forced marriage” need no “forced marriage” after them. */
const saidOnce = (texts: readonly string[]): readonly string[] =>
  texts.filter(
    (text, at) => text !== '' && !texts.slice(0, at).some((said) => said.includes(text)),
  );

/** Labels of their own stay as they are; empty ones and those that several figures have get one more word. */
function apart(
  labels: readonly string[],
  figures: readonly CatalogFigure[],
  longer: (label: string, figure: CatalogFigure) => string,
): readonly string[] {
  return labels.map((label, at) => {
    const figure = figures[at];
    const isAlone = label !== '' && labels.indexOf(label) === labels.lastIndexOf(label);
    return isAlone || figure === undefined ? label : longer(label, figure).trim();
  });
}
