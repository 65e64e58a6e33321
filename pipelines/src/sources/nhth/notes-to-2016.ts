import type { FigureNote } from '../../source/source-module.ts';

const firstYears = 'nhth/share-of-cases/us/20071207--20121231';

/** Figures of the years up to 2016. */
export const earlyNotes: readonly FigureNote[] = [
  {
    figure: 'nhth/calls-received/us/2008',
    credibility: {
      grade: '3',
      reason: 'Two families of counts are in print, about 40 percent apart, without a reason.',
    },
    notes: [
      'Two families of counts are in print, about 40 percent apart: 5,748 and 5,746 by the operator (and in 2022 still 479 a month), 3,516 and 3,514 in pages of about 2016 and 2017. Nobody says why; a recount without calls unrelated to trafficking would fit, which is our guess.',
    ],
    vintages: [
      { publication: 'nhth/relay-ap-2017', note: 'The lower family of counts.' },
      { publication: 'nhth/relay-atest-fy2017-brief', note: 'The lower family of counts.' },
    ],
  },
  {
    figure: 'nhth/calls-received/us/2012',
    credibility: { grade: '2', reason: 'The operator prints two counts that differ by four.' },
    notes: ['The operator prints 20,650 on its statistics page and 20,654 in a press release.'],
  },
  {
    figure: 'nhth/calls-received/us/2013',
    notes: [
      'The last year before the break: the report on 2014 counts 21,431 calls. Do not join them.',
    ],
  },
  {
    figure: 'nhth/calls-received/us/2016/from-victims-and-survivors',
    notes: [
      'The hotline’s own page of the last day of 2016 has 4,522; a news agency wrote more than 4,600 in 2017.',
    ],
  },
  {
    figure: 'nhth/cases-identified/us/2012',
    notes: [
      'The 2016 report has 3,409 for all hotlines of Polaris together, fewer than the hotline alone in the earlier release: the year was also revised in between.',
    ],
  },
  {
    figure: 'nhth/cases-identified/us/2013',
    notes: [
      'The 2016 report has 5,176 for all hotlines of Polaris together, fewer than the hotline alone in the earlier release: the year was also revised in between.',
    ],
  },
  {
    figure: 'nhth/cases-identified-all-hotlines/us/2014',
    notes: [
      'The report on 2014 had 5,042 of the hotline, 125 of the BeFree textline and 221 overseas, 5,388 together.',
    ],
  },
  {
    figure: 'nhth/cases-identified/us/2015',
    credibility: {
      grade: '2',
      reason: 'Several counts are in print, of hotlines that the pages do not always name.',
    },
    notes: [
      'The hotline in the United States alone is 5,544; the 2019 Data Report restated the year as 5,713. On the page that was read it does not say which hotlines it counts; between the hotline alone and all hotlines of Polaris (5,961) it would fit hotline and BeFree textline without cases overseas, which is our guess.',
    ],
    vintages: [
      {
        publication: 'nhth/2019-data-report',
        note: 'A restated series whose coverage the page does not say.',
      },
      {
        publication: 'nhth/relay-atest-fy2017-brief',
        reason: 'scope-restated',
        note: 'The hotline alone, in the United States only.',
      },
    ],
  },
  {
    figure: 'nhth/cases-identified/us/2016',
    notes: [
      'The hotline alone is 7,572; the 2019 Data Report restated the year as 7,744, between that and all hotlines of Polaris (8,042).',
    ],
    vintages: [
      {
        publication: 'nhth/2019-data-report',
        reason: 'scope-restated',
        note: 'A restated series whose coverage the page does not say.',
      },
    ],
  },
  {
    figure: 'nhth/victims-by-noted-attribute/us/2016/national',
    notes: [
      'Nationality was given for 3,664 victims only; of these 2,190 were US citizens (60 percent).',
    ],
  },
  {
    figure: 'nhth/cases-since-launch/us/20071207--20151231',
    notes: ['The hotline alone; with the BeFree textline Polaris gave 25,696 at the same time.'],
  },
  {
    figure: `${firstYears}/sexual-exploitation`,
    notes: ['The shares of the four types add up to 101 by rounding.'],
  },
];
