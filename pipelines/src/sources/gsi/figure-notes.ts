import type { SourceModule } from '../../source/source-module.ts';
import { people } from './ledger.ts';

const withoutSurvey = {
  status: ['low-reliability'],
  credibility: {
    grade: '4',
    reason:
      'No survey was made in the United States; the number is another country’s proportion or a risk profile’s.',
  },
} as const;

export const figureNotes: NonNullable<SourceModule['figureNotes']> = [
  {
    figure: `${people(2013)}/us/20130101--20131017`,
    credibility: {
      grade: '4',
      reason: 'Experts’ judgement on secondary sources; the range has no stated level.',
    },
    notes: ['The only range for the United States that was found in any edition.'],
  },
  {
    figure: `${people(2014)}/us/20140101--20141118`,
    status: ['low-reliability'],
    notes: ['Extrapolated; there was no survey in the United States.'],
  },
  {
    figure: `${people(2014)}/in/20140101--20141118`,
    status: ['low-reliability'],
    notes: ['False precision: an extrapolated estimate printed to the hundred.'],
  },
  {
    figure: `${people(2016)}/us/20160101--20160531`,
    ...withoutSurvey,
    notes: [
      'The proportion of the United Kingdom was applied to the population of the United States. 403,000 (2018 edition) and 1,091,000 (2023 edition) differ from it by method.',
    ],
  },
  { figure: 'gsi/share-of-population-2016-edition/us/20160101--20160531', ...withoutSurvey },
  {
    figure: `${people(2018)}/au/2016`,
    notes: [
      'A multiple systems estimate for Australia has 1,300 to 1,900 victims of trafficking and slavery in two years, by another definition: the scale of the two does not meet.',
    ],
  },
  {
    figure: 'gsi/modern-slavery-rate-2018-edition/kp/2016',
    status: ['low-reliability'],
    uncertainty: [
      {
        kind: 'sampling',
        direction: 'unknown',
        note: 'Rests on 50 interviews with people who had left the country, and on secondary sources, as a press text says.',
      },
    ],
  },
  {
    figure: `${people(2018)}/world/2016`,
    notes: ['Taken over from the Global Estimates of 2017; not independent of them.'],
  },
  {
    figure: `${people(2023)}/world/2021`,
    notes: ['Taken over from the Global Estimates of 2022; not independent of them.'],
  },
  {
    figure: `${people(2023)}/us/2021`,
    notes: [
      'Printed to the thousand, and rounded to 1.1 million in the text; no interval is given.',
    ],
  },
  {
    figure: 'gsi/interval-width-2023-edition/us/2021',
    unanswered: {
      question:
        'How uncertain is the index’s number of people in modern slavery in the United States?',
      why: 'The part of the country page that was read prints no interval, and a search for one found none.',
      needed: [
        'an interval by the publisher that takes in the surveys’ errors, the regional totals’ errors and the choice of the risk model',
      ],
      nearest: [
        {
          figure: `${people(2023)}/us/2021`,
          why: 'The number itself, to the thousand, without any error.',
        },
        {
          figure: `${people(2013)}/us/20130101--20131017`,
          why: 'The only range that an edition printed for the United States; another method, and without a level.',
        },
      ],
    },
  },
];
