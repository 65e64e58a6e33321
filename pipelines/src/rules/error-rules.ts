import type { Dataset, Figure, Stage, Unit } from '@darkfigure/schema';
import { figureRule, type Rule, standing } from './rule.ts';

const UNDECIDED: readonly Stage[] = ['signal', 'at-risk', 'suspected', 'potential', 'presumed'];
const AVERAGES: readonly Unit[] = ['years-of-age', 'months', 'percent-change', 'usd'];
const WIDER: ReadonlySet<string> = new Set([
  'ilo-forced-labour',
  'ilo-modern-slavery',
  'walk-free-modern-slavery',
]);
const TRAFFICKED = /\btrafficked\b|\bby trafficking\b/;

const labelOf = ({ measure }: Figure, { measures }: Dataset): string =>
  measures.find(({ id }) => id === measure)?.label ?? '';

/** Rules about what a figure says of its error. */
export const errorRules: readonly Rule[] = [
  figureRule(
    'direction-of-error',
    'Every figure says in which direction it errs, or that nobody knows.',
    (figure) => (figure.uncertainty.length === 0 ? 'no uncertainty component' : undefined),
  ),
  figureRule(
    'estimate-says-why',
    'A model estimate names the model, a survey its sample or its instrument, as an uncertainty.',
    ({ scope, uncertainty }) => {
      const kinds = uncertainty.map((component) => component.kind);
      if (
        scope.method === 'model-estimate' &&
        !kinds.some((kind) => kind === 'model' || kind === 'extrapolation')
      )
        return 'a model estimate without a model or extrapolation component';
      if (
        scope.method === 'survey' &&
        !kinds.some(
          (kind) => kind === 'sampling' || kind === 'measurement' || kind === 'extrapolation',
        )
      )
        return 'a survey without a sampling, measurement or extrapolation component';
      return undefined;
    },
  ),
  figureRule(
    'suspicion-may-be-wrong',
    'A count of what is suspected, signalled or thought says that it may be too high.',
    ({ scope, uncertainty }) =>
      UNDECIDED.includes(scope.stage) &&
      scope.denominator === null &&
      !AVERAGES.includes(scope.unit) &&
      !uncertainty.some(({ direction }) => direction === 'over' || direction === 'either')
        ? `stage ${scope.stage}, and no component errs over or either way`
        : undefined,
  ),
  figureRule(
    'average-leans-nowhere',
    'Money per person errs in no known direction by what is left out or taken in: that is so above and below the line.',
    ({ scope, uncertainty }) =>
      scope.unit === 'usd' && scope.denominator !== null
        ? uncertainty.find(
            ({ kind, direction, statedBy }) =>
              statedBy === 'curator' &&
              (kind === 'coverage' || kind === 'definitional') &&
              (direction === 'over' || direction === 'under'),
          )?.note
        : undefined,
  ),
  figureRule(
    'forced-labour-is-wider',
    'A stock of people in forced labour or modern slavery says that it is too wide where it is read as trafficking victims.',
    (figure, dataset) =>
      WIDER.has(figure.scope.frame) &&
      figure.scope.period.temporal === 'stock-at' &&
      figure.scope.stage === 'estimated-total' &&
      figure.scope.unit !== 'percent' &&
      !TRAFFICKED.test(labelOf(figure, dataset)) &&
      standing(figure).some(({ value }) => value.kind !== 'unknown') &&
      !figure.uncertainty.some(
        ({ kind, direction }) => kind === 'definitional' && direction === 'over',
      )
        ? `${figure.scope.frame} without it`
        : undefined,
  ),
  figureRule(
    'trafficked-were-trafficked',
    'A number of those who were trafficked does not say of itself that it takes in others.',
    (figure, dataset) =>
      TRAFFICKED.test(labelOf(figure, dataset))
        ? figure.uncertainty.find(({ note }) => note.includes('who were not trafficked'))?.note
        : undefined,
  ),
  figureRule(
    'country-lacks-no-countries',
    'A number of one country does not lack the countries that did not report.',
    ({ scope, uncertainty }, { geographies }) =>
      geographies.find(({ code }) => code === scope.geography.code)?.kind === 'country'
        ? uncertainty.find(({ note }) =>
            /\bcountries (that|which) did not (report|answer)\b/i.test(note),
          )?.note
        : undefined,
  ),
];
