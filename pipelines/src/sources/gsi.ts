import { grid } from '../layout/grid.ts';
import { defineSource } from '../source/source-module.ts';
import { estimateMeasures } from './gsi/estimate-measures.ts';
import { figureNotes } from './gsi/figure-notes.ts';
import { indexMeasures } from './gsi/index-measures.ts';
import { breaks, corrections } from './gsi/ledger.ts';
import { iloRegionLabels, iloRegions } from './ilo/regions.ts';

const base = 'people living there';
const rate2023 = 'people in modern slavery per 1,000 people, 2023 edition';

export const gsi = defineSource({
  id: 'gsi',
  description:
    'Walk Free’s Global Slavery Index: editions of 2013, 2014, 2016, 2018 and 2023, each with a modelled number of people in modern slavery for single countries. The method changed with every edition; since 2018 it splits the regional totals of the Global Estimates of Modern Slavery over countries by a risk model.',
  blindSpots:
    'The countries themselves: few of them were surveyed, and the rest get their number from a risk profile. The United States had no survey of its own in the editions of 2014 and 2016. Trafficking is not told apart.',
  reliability: {
    grade: 'C',
    reason:
      'Described method, but changed with every edition, contested by researchers and hard to replicate; countries without a survey get a number to the thousand and no interval.',
  },
  credibility: {
    grade: '3',
    reason:
      'A contested model, printed without an interval and more precisely than the method can carry.',
  },
  uncertainty: [],
  measures: { ...estimateMeasures, ...indexMeasures },
  places: {
    ...iloRegions,
    'gsi-five-countries': {
      label: 'India, China, Pakistan, Bangladesh and Uzbekistan',
      kind: 'region',
      within: ['world'],
      definition: 'The five countries with the largest numbers in the edition of 2016.',
    },
  },
  placeLabels: {
    ...iloRegionLabels,
    'India, China, Pakistan, Bangladesh and Uzbekistan': 'gsi-five-countries',
  },
  quantities: {
    'people in modern slavery, 2013 edition': 'people-in-modern-slavery-2013-edition',
    'people in modern slavery, 2014 edition': 'people-in-modern-slavery-2014-edition',
    'people in modern slavery, 2016 edition': 'people-in-modern-slavery-2016-edition',
    'people in modern slavery, 2018 edition': 'people-in-modern-slavery-2018-edition',
    'people in modern slavery, 2023 edition': 'people-in-modern-slavery-2023-edition',
    'people in modern slavery per 1,000 people, 2018 edition': {
      measure: 'modern-slavery-rate-2018-edition',
      base,
    },
    [rate2023]: { measure: 'modern-slavery-rate-2023-edition', base },
    'share of the population in modern slavery, 2016 edition': 'share-of-population-2016-edition',
    'share of the world’s people in modern slavery, 2016 edition':
      'share-of-modern-slavery-2016-edition',
    'share of people in modern slavery, 2023 edition': 'share-of-modern-slavery-2023-edition',
    'width of the published interval, 2023 edition': 'interval-width-2023-edition',
    'vulnerability score': { measure: 'vulnerability-score', base: 'the points of the scale' },
    'government response rating': {
      measure: 'government-response-rating',
      base: 'the points of the scale',
    },
    'people interviewed for the surveys behind the index': 'survey-respondents',
    'countries covered by the index': 'countries-covered',
  },
  forms: { 'forced marriage': 'forced-marriage' },
  groups: { children: { age: 'minor' }, 'women and girls': { sex: 'female' } },
  bases: {
    '45.8 million people in modern slavery': {
      text: 'all people in modern slavery in the world, 45.8 million',
      figure: 'gsi/people-in-modern-slavery-2016-edition/world/20160101--20160531',
    },
    '50 million people in modern slavery': {
      text: 'all people in modern slavery in the world, 50 million',
      figure: 'gsi/people-in-modern-slavery-2023-edition/world/2021',
    },
    'population 320,821,000': 'the population of the United States, 320,821,000',
  },
  layouts: {
    'by-region.csv': grid({
      rows: { Region: 'place' },
      columns: {
        People: { quantity: 'people in modern slavery, 2023 edition' },
        'Per 1,000 people': { quantity: rate2023 },
        'Forced marriage per 1,000 people': { quantity: rate2023, form: 'forced marriage' },
      },
      constant: { period: '2021' },
    }),
  },
  readAs: {
    '25/100': '25',
    '67/100': '67',
    '71,000 people in 48 countries': '71,000',
  },
  figureNotes,
  breaks,
  corrections,
});
