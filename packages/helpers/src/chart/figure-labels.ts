import { creditText } from '../attribution-text.ts';
import { bracketed } from '../bracketed.ts';
import type { CatalogContext } from '../catalog-context.ts';
import type { CatalogFigure } from '../figure-types.ts';
import { measureText } from '../measure-text.ts';
import { readingsOf } from '../reading-text.ts';
import { periodName } from './period-name.ts';

/** What a group of figures has in common, and what tells each of them apart. */
export interface FigureLabels {
  readonly shared: readonly string[];
  /** By place in the group; unlike for unlike figures. */
  readonly each: readonly string[];
}

type Facet = (figure: CatalogFigure) => string;

/** @param withPeriods whether periods tell figures apart; on an axis of time they do not. */
export function figureLabels(
  figures: readonly CatalogFigure[],
  withPeriods: boolean,
  context: CatalogContext,
): FigureLabels {
  const { codes, sources, geographies } = context;
  const facets: readonly Facet[] = [
    (figure) => measureText(figure, context),
    ({ scope }) => geographies.get(scope.geography.code).label,
    ({ scope }) => codes.label('exploitation', scope.exploitation),
    ({ scope }) => codes.label('age', scope.population.age),
    ({ scope }) => codes.label('sex', scope.population.sex),
    ({ scope }) => codes.label('citizenship', scope.population.citizenship),
    ({ source, scope }) =>
      scope.population.segments.map((code) => codes.label(`${source}-segment`, code)).join(', '),
    ({ scope }) =>
      withPeriods
        ? periodName(scope.period, context)
        : codes.label('calendar', scope.period.calendar),
    ({ source }) => sources.get(source).publisher,
    ({ scope }) => scope.denominator?.text ?? '',
  ];
  const isShared = (facet: Facet) => new Set(figures.map(facet)).size === 1;
  const varied = facets.filter((facet) => !isShared(facet));
  const labels = figures.map((figure) =>
    varied
      .map((facet) => facet(figure))
      .filter((text) => text !== '')
      .join(', '),
  );
  const credit: Facet = (figure) =>
    readingsOf(figure)
      .slice(0, 1)
      .map(({ vintage }) => bracketed(creditText(vintage, context)))
      .join('');
  const [first] = figures;
  const shared: string[] = [];
  // The calendar stands on the axis, the publisher and the base elsewhere.
  for (const facet of facets.slice(0, withPeriods ? 8 : 7)) {
    const text = first === undefined || !isShared(facet) ? '' : facet(first);
    // “People in forced marriage” need no “forced marriage” after them.
    if (!shared.some((said) => said.includes(text)) && text !== '') shared.push(text);
  }
  return {
    shared,
    each: apart(apart(labels, figures, credit), figures, ({ id }) => `[${id}]`),
  };
}

/** Labels of their own stay as they are; empty ones and those that several figures have get one more word. */
function apart(
  labels: readonly string[],
  figures: readonly CatalogFigure[],
  more: Facet,
): readonly string[] {
  return labels.map((label, at) => {
    const figure = figures[at];
    const isAlone = label !== '' && labels.indexOf(label) === labels.lastIndexOf(label);
    return isAlone || figure === undefined ? label : `${label} ${more(figure)}`.trim();
  });
}
