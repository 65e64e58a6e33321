import type { FigureNote, SourceModule } from '../../source/source-module.ts';

const victims = 'eurostat-thb/registered-victims/eu-27';
const byForm = 'eurostat-thb/share-of-registered-victims-by-form/eu-27';
const series = [
  'eurostat-thb/registered-victims',
  'eurostat-thb/share-of-registered-victims',
  'eurostat-thb/share-of-registered-victims-by-form',
];

export const breaks: NonNullable<SourceModule['breaks']> = [
  {
    id: 'break/eurostat-thb-membership-2017',
    measures: [...series, 'eurostat-thb/prosecutions', 'eurostat-thb/convictions'],
    geography: null,
    at: '2017-01-01',
    kind: 'coverage',
    what: 'Totals up to 2015-2016 hold the United Kingdom. For 2017-2018 the page does not say whether it is in; the total is lower, which is no trend.',
    seenAt:
      'https://home-affairs.ec.europa.eu/news/eradicating-human-trafficking-persistent-risks-call-strategic-approach-2020-10-21_en',
    statedBy: 'curator',
  },
  {
    id: 'break/eurostat-thb-single-years-2019',
    measures: series,
    geography: null,
    at: '2019-01-01',
    kind: 'coverage',
    what: 'Single years, without the United Kingdom as the rates per inhabitant show, in place of totals of two or three years with it.',
    seenAt: 'https://ec.europa.eu/eurostat/web/products-eurostat-news/w/ddn-20221213-2',
    statedBy: 'curator',
  },
];

export const corrections: NonNullable<SourceModule['corrections']> = [
  {
    id: 'correction/eurostat-thb-labour-share-2023',
    what: 'The Commission’s page gives 35% of the victims of 2023 as exploited for labour.',
    instead:
      'Eurostat’s counts, 3,457 of the 9,595 victims whose form is known, give 36.0%, which a copy of its news item prints.',
    basis: 'other-source',
    figures: [`${byForm}/2023/forced-labour`],
    expect: [
      {
        publication: 'eurostat-thb/2025-04-commission-news',
        figure: `${byForm}/2023/forced-labour`,
        text: '35%',
      },
    ],
    seenAt:
      'https://openstats.eu/pt/news/10-793-registered-victims-of-human-trafficking-in-2023-7771b2',
  },
];

const sum2022 =
  'The three forms of 2022 add up to 9,703, below the total of 10,093: for the rest the form is unknown (our sum).';
const sum2023 =
  'The three forms of 2023 add up to 9,595, below the total of 10,793: for the rest the form is unknown (our sum).';

export const figureNotes: readonly FigureNote[] = [
  { figure: `${victims}/2022`, notes: [sum2022] },
  { figure: `${victims}/2022/sexual-exploitation`, notes: [sum2022] },
  { figure: `${victims}/2022/forced-labour`, notes: [sum2022] },
  { figure: `${victims}/2022/other`, notes: [sum2022] },
  { figure: `${victims}/2023`, notes: [sum2023] },
  { figure: `${victims}/2023/sexual-exploitation`, notes: [sum2023] },
  { figure: `${victims}/2023/forced-labour`, notes: [sum2023] },
  { figure: `${victims}/2023/other`, notes: [sum2023] },
  {
    figure: `${byForm}/2023/forced-labour`,
    credibility: {
      grade: '4',
      reason:
        'The publisher’s page prints 35%, which Eurostat’s own counts contradict: they give 36.0%.',
    },
    notes: [
      'The Commission prints 35%, the counts of Eurostat give 36.0%; the first stands because it was read on the publisher’s own page. See the corrections.',
    ],
  },
  {
    figure: 'eurostat-thb/share-of-registered-victims/eu-27/2020/female',
    vintages: [
      {
        publication: 'eurostat-thb/2024-01-news',
        note: 'Revised from 64 to 68 percent between two texts of Eurostat, without a word on why.',
      },
    ],
  },
  {
    figure: 'eurostat-thb/share-of-registered-victims/eu-27/2021/female',
    vintages: [
      { publication: 'eurostat-thb/2024-01-news', note: 'The same within the words “two thirds”.' },
    ],
  },
];
