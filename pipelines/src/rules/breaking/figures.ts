import type { Dataset } from '@darkfigure/schema';
import { withFigure } from '../found-by.ts';
import { figure, sound } from '../sound-dataset.ts';
import { point, withScope } from './changed.ts';

/** Each rule of scopes and values, with a dataset that breaks it and hardly anything else. */
export const figures: Readonly<Record<string, Dataset>> = {
  'share-has-denominator': withScope({ unit: 'percent' }),
  'percent-within-bounds': withFigure({
    scope: { ...figure.scope, unit: 'percent', denominator: { text: 'all' } },
    vintages: point(140),
  }),
  'count-not-negative': withFigure({ vintages: point(-3) }),
  'at-risk-is-no-victim': withScope({ stage: 'at-risk' }),
  'signal-is-no-person': withScope({ stage: 'signal' }),
  'smuggling-is-no-trafficking': withScope({ exploitation: 'migrant-smuggling' }),
  'abuse-is-no-trafficking': {
    ...withScope({ exploitation: 'forced-labour' }),
    measures: sound.measures.map((measure) => ({
      ...measure,
      definition: 'People who met abuse at work that the study does not code as trafficking.',
    })),
  },
  'years-have-their-dates': withScope({
    period: { ...figure.scope.period, calendar: 'us-fiscal' },
  }),
};
