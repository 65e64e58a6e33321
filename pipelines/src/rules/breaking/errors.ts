import type { Dataset, Measure, Vintage } from '@darkfigure/schema';
import { withFigure } from '../found-by.ts';
import { figure, sound } from '../sound-dataset.ts';
import { vintage, withScope } from './changed.ts';

const measure = sound.measures[0] as Measure;
const withVintage = (change: Partial<Vintage>): Dataset =>
  withFigure({ vintages: [{ ...vintage, ...change }] });

/** Each rule of errors and grades, with a dataset that breaks it and hardly anything else. */
export const errors: Readonly<Record<string, Dataset>> = {
  'direction-of-error': withFigure({ uncertainty: [] }),
  'estimate-says-why': withScope({ method: 'model-estimate' }),
  'suspicion-may-be-wrong': withScope({ unit: 'investigations', stage: 'suspected' }),
  'aggregator-is-no-publisher': withVintage({
    seenAt: 'https://www.wifitalents.com/statistics',
    seenKind: 'secondary',
  }),
  'average-leans-nowhere': withFigure({
    scope: { ...figure.scope, unit: 'usd', denominator: { text: 'person in forced labour' } },
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'under',
        statedBy: 'curator',
        note: 'The state is left out.',
      },
    ],
  }),
  'forced-labour-is-wider': withScope({
    frame: 'ilo-forced-labour',
    stage: 'estimated-total',
    period: { ...figure.scope.period, temporal: 'stock-at' },
  }),
  'trafficked-were-trafficked': {
    ...withFigure({
      uncertainty: [
        {
          kind: 'definitional',
          direction: 'over',
          statedBy: 'curator',
          note: 'It takes in people who were not trafficked.',
        },
      ],
    }),
    measures: [{ ...measure, label: 'people trafficked into forced labour' }],
  },
  'country-lacks-no-countries': withFigure({
    uncertainty: [
      {
        kind: 'nonresponse',
        direction: 'under',
        statedBy: 'curator',
        note: 'Countries that did not report are missing.',
      },
    ],
  }),
  'retelling-is-graded-lower': withFigure({
    credibility: { grade: '1', reason: 'A test.' },
    vintages: [{ ...vintage, seenKind: 'secondary' }],
  }),
  'reason-says-where-it-was-read': withFigure({
    credibility: { grade: '3', reason: 'Read in the abstract on the publisher’s own page.' },
    vintages: [{ ...vintage, seenKind: 'secondary' }],
  }),
  'disputed-is-not-in-line': withFigure({
    status: ['disputed'],
    credibility: { grade: '2', reason: 'In the report, in line with other years.' },
  }),
  'nobody-knows-says-more': withVintage({
    value: { kind: 'unknown', reason: 'no-reliable-estimate' },
  }),
};
