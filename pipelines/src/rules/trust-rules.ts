import { figureRule, type Rule, standing } from './rule.ts';

/** Rules about what a figure says of its error, and of how far it is trusted. */
export const trustRules: readonly Rule[] = [
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
    'retelling-is-graded-lower',
    'What was read in retellings alone is never graded as confirmed.',
    (figure) =>
      figure.credibility.grade === '1' &&
      figure.vintages.every((vintage) => vintage.seenKind === 'secondary')
        ? 'credibility 1 from secondary pages alone'
        : undefined,
  ),
  figureRule(
    'nobody-knows-says-more',
    'A quantity without a reliable estimate says why, what would be needed, and what is nearest.',
    (figure) =>
      standing(figure).some(
        ({ value }) => value.kind === 'unknown' && value.reason === 'no-reliable-estimate',
      ) && figure.unanswered === undefined
        ? 'no `unanswered`'
        : undefined,
  ),
];
