import type { SourceModule } from '../../source/source-module.ts';

export const people = (edition: number) => `gsi/people-in-modern-slavery-${edition}-edition`;
const usPage = 'https://walkfree.org/global-slavery-index/country-studies/united-states';

export const breaks: NonNullable<SourceModule['breaks']> = [
  {
    id: 'break/gsi-2013-2014',
    measures: [people(2013), people(2014)],
    geography: null,
    at: '2014-01-01',
    kind: 'method',
    what: 'Experts’ judgement on secondary sources (2013) gave way to surveys carried over to countries with a similar risk profile (2014).',
    seenAt: null,
    statedBy: 'curator',
  },
  {
    id: 'break/gsi-2014-2016',
    measures: [people(2014), people(2016)],
    geography: null,
    at: '2016-01-01',
    kind: 'method',
    what: 'Other surveys (of 25 countries in 2016) and another carrying over to the countries without one; the United States went from 60,100 to 57,700 without a survey in either edition.',
    seenAt: 'https://legacy.globalslaveryindex.org/country/united-states/',
    statedBy: 'curator',
  },
  {
    id: 'break/gsi-2016-2018',
    measures: [
      people(2016),
      people(2018),
      'gsi/modern-slavery-rate-2018-edition',
      'gsi/share-of-population-2016-edition',
    ],
    geography: null,
    at: '2016-01-01',
    kind: 'method',
    what: 'Both editions speak of 2016. That of 2018 takes its totals from the Global Estimates of 2017, splits them over countries by a risk model, and counts people where they are exploited instead of where they live: the United States went from 57,700 to 403,000.',
    seenAt: null,
    statedBy: 'curator',
  },
  {
    id: 'break/gsi-2018-2023',
    measures: [
      people(2018),
      people(2023),
      'gsi/modern-slavery-rate-2018-edition',
      'gsi/modern-slavery-rate-2023-edition',
    ],
    geography: null,
    at: '2021-01-01',
    kind: 'method',
    what: 'The totals come from the Global Estimates of 2022, and data and model changed; the rise for the United States from 403,000 to 1,091,000 is credited to method and data, not to more people.',
    seenAt: usPage,
    statedBy: 'curator',
  },
];

export const corrections: NonNullable<SourceModule['corrections']> = [
  {
    id: 'correction/gsi-2023-us-trafficking-victims',
    what: 'A page (stopchildslavery.com) tells the index’s number for the United States (2021) as more than a million human trafficking victims.',
    instead:
      'It is a modelled stock of people in modern slavery, which takes in forced marriage and state-imposed labour.',
    basis: 'publisher',
    figures: [`${people(2023)}/us/2021`],
    expect: [
      {
        publication: 'gsi/2023-05-index',
        figure: 'gsi/people-in-modern-slavery-2023-edition/us/2021',
        text: '1,091,000',
      },
    ],
    seenAt: usPage,
  },
];
