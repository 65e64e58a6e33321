import type { MeasureSpec } from '../../source/source-module.ts';
import { exploitedThere, livingThere, ofJudgement, ofModel, ofShares } from './risk-model.ts';

/** How each edition was made. Every edition is a measure of its own, because none counts what the one before did. */
const how = {
  2013: 'Edition of 2013: country experts’ judgement on secondary sources, carried over to other countries; some countries are printed as ranges.',
  2014: 'Edition of 2014: surveys of some countries, carried over to countries with a similar risk profile.',
  2016: 'Edition of 2016: surveys of 25 countries, carried over to countries with a similar risk profile; the United States was given the proportion of the United Kingdom.',
  2018: 'Edition of 2018, for 2016: the regional totals of the Global Estimates of 2017, split over countries by a risk model. People are counted where they are exploited, not where they live.',
  2023: 'Edition of 2023, for 2021: the regional totals of the Global Estimates of 2022, split over 160 countries by a risk model. People are counted where they are exploited.',
} as const;
const stock = (edition: keyof typeof how): string =>
  `People in modern slavery, in Walk Free’s sense, at one time. ${how[edition]}${edition < 2018 ? ' No reference date was read: the figures are placed in the year of the edition, up to its publication.' : ''} Not a number of trafficking victims${edition < 2018 ? '' : ': forced marriage and state-imposed labour are in it'}.`;
const share = (edition: keyof typeof how): string =>
  `The part of all people in modern slavery in the world that the named group or countries make up. ${how[edition]}`;

/** People in modern slavery as each edition models them, with rates and shares. */
export const estimateMeasures: Readonly<Record<string, MeasureSpec>> = {
  'people-in-modern-slavery-2013-edition': {
    ...livingThere,
    method: 'expert-judgement',
    unit: 'victims',
    label: 'people in modern slavery (2013 edition)',
    definition: stock(2013),
    credibility: {
      grade: '3',
      reason: 'Experts’ judgement on secondary sources; no range has a stated level.',
    },
    uncertainty: ofJudgement,
  },
  'people-in-modern-slavery-2014-edition': {
    ...livingThere,
    unit: 'victims',
    label: 'people in modern slavery (2014 edition)',
    definition: stock(2014),
  },
  'people-in-modern-slavery-2016-edition': {
    ...livingThere,
    unit: 'victims',
    label: 'people in modern slavery (2016 edition)',
    definition: stock(2016),
    uncertainty: [
      ...ofModel,
      {
        kind: 'coverage',
        direction: 'under',
        statedBy: 'source',
        note: 'The edition itself names children and sexual exploitation as gaps in its data.',
      },
    ],
  },
  'people-in-modern-slavery-2018-edition': {
    ...exploitedThere,
    unit: 'victims',
    label: 'people in modern slavery (2018 edition)',
    definition: stock(2018),
  },
  'people-in-modern-slavery-2023-edition': {
    ...exploitedThere,
    unit: 'victims',
    label: 'people in modern slavery (2023 edition)',
    definition: stock(2023),
  },
  'modern-slavery-rate-2018-edition': {
    ...exploitedThere,
    unit: 'per-1000',
    label: 'people in modern slavery (2018 edition), as a rate',
    definition: `People in modern slavery per thousand inhabitants. ${how[2018]}`,
  },
  'modern-slavery-rate-2023-edition': {
    ...exploitedThere,
    unit: 'per-1000',
    label: 'people in modern slavery (2023 edition), as a rate',
    definition: `People in modern slavery, or in one form of it, per thousand inhabitants. ${how[2023]}`,
  },
  'share-of-population-2016-edition': {
    ...livingThere,
    unit: 'percent',
    label: 'of the population, those in modern slavery (2016 edition)',
    definition: `People in modern slavery as a part of the population. ${how[2016]}`,
  },
  'share-of-modern-slavery-2016-edition': {
    ...livingThere,
    unit: 'percent',
    label: 'of all people in modern slavery (2016 edition)',
    definition: share(2016),
    uncertainty: ofShares,
  },
  'share-of-modern-slavery-2023-edition': {
    ...exploitedThere,
    unit: 'percent',
    label: 'of all people in modern slavery (2023 edition)',
    definition: share(2023),
    uncertainty: ofShares,
  },
  'interval-width-2023-edition': {
    ...exploitedThere,
    unit: 'victims',
    label: 'the width of the interval around the number of people in modern slavery (2023 edition)',
    definition:
      'How far apart the ends of the interval stand that the index of 2023 gives for a country. None was found for any country.',
    uncertainty: ofModel.filter(({ kind }) => kind === 'model' || kind === 'sampling'),
    credibility: {
      grade: '3',
      reason:
        'The part of the country page that was read prints none; what was not read may hold one.',
    },
  },
};
