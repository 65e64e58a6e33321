import type { FigureNote } from '../../source/source-module.ts';

const referrals = 'uk-nrm/referrals/gb';
const restated = 'The next release restates the year without a word on why.';

export const figureNotes: readonly FigureNote[] = [
  {
    figure: 'uk-nrm/potential-victims-soca/gb/20110701--20121231',
    without: ['coverage', 'measurement', 'revision'],
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'under',
        note: 'Only those whom the agency came to know of.',
      },
      {
        kind: 'measurement',
        direction: 'over',
        note: 'Read as victims it is too high: potential victims, of whom the retelling says nothing more.',
      },
    ],
  },
  ...[
    '2018/exploited-overseas-only',
    '2020/exploited-overseas-only',
    '2020/exploited-in-the-uk-only',
  ].map((group): FigureNote => ({ figure: `${referrals}/${group}`, without: ['definitional'] })),
  {
    figure: `${referrals}/2017`,
    notes: ['UNODC’s data file has 5,138 for the same year.'],
    vintages: [
      {
        publication: 'uk-nrm/2019-03-end-of-year-2018',
        note: 'Restated from 5,145 a year later.',
      },
    ],
  },
  {
    figure: `${referrals}/2017/minor`,
    vintages: [
      { publication: 'uk-nrm/2019-03-end-of-year-2018', note: 'Restated from 2,121 a year later.' },
    ],
  },
  {
    figure: `${referrals}/2018`,
    notes: ['The statistics office and UNODC’s data file have 6,985; the first release has 6,993.'],
  },
  {
    figure: `${referrals}/2020`,
    notes: [
      'UNODC’s data file has 10,582 for the same year, a later vintage.',
      'Adults and children add up to 10,033, the sexes to 10,578 and the two places of exploitation to 9,438: the rest is unknown, or both (our sums).',
    ],
  },
  {
    figure: `${referrals}/2021`,
    vintages: [{ publication: 'uk-nrm/2023-end-of-year-2022', note: restated }],
  },
  {
    figure: `${referrals}/2022`,
    notes: [
      'Children and adults of the first release add up to 15,873 of 16,938; for the rest the age is unknown (our sum).',
    ],
    vintages: [{ publication: 'uk-nrm/2024-03-end-of-year-2023', note: restated }],
  },
  {
    figure: `${referrals}/2023`,
    notes: [
      'The sexes add up to 16,991 and children and adults to 16,054 of 17,004: the rest is unknown (our sums).',
    ],
    vintages: [{ publication: 'uk-nrm/2025-03-end-of-year-2024', note: restated }],
  },
  {
    figure: `${referrals}/2024/national`,
    credibility: { grade: '2', reason: 'The release prints two numbers, one of them a slip.' },
    notes: [
      'One section of the annex prints 4,411 and, some lines on, 4,441; the table behind it was not read.',
    ],
  },
  {
    figure: `${referrals}/2024q1`,
    status: ['provisional'],
    vintages: [
      { publication: 'uk-nrm/2024-08-quarter-2-2024', note: 'Restated one quarter later.' },
    ],
  },
  {
    figure: `${referrals}/2024q2`,
    status: ['provisional'],
    notes: [
      'A later release, read in a copy, has 4,312; the number on the publisher’s own page stands until that release is read there.',
    ],
    vintages: [
      { publication: 'uk-nrm/2024-11-quarter-3-2024', note: 'Restated one quarter later.' },
    ],
  },
  {
    figure: `${referrals}/2024q3`,
    status: ['provisional'],
    vintages: [
      {
        publication: 'uk-nrm/2025-11-quarter-3-2025',
        note: 'Restated by the release of a year later.',
      },
    ],
  },
  { figure: `${referrals}/2024q4`, status: ['provisional'] },
  {
    figure: `${referrals}/2025q2`,
    status: ['provisional'],
    vintages: [
      { publication: 'uk-nrm/2025-11-quarter-3-2025', note: 'Restated one quarter later.' },
    ],
  },
  {
    figure: `${referrals}/2025q3`,
    status: ['provisional'],
    vintages: [
      { publication: 'uk-nrm/2026-02-quarter-4-2025', note: 'Restated one quarter later.' },
    ],
  },
  { figure: `${referrals}/2025q4`, status: ['provisional'] },
  {
    figure: `${referrals}/2023q1`,
    notes: [
      'A later release, read in a copy, has 4,742; the number on the publisher’s own page stands until that release is read there.',
    ],
    vintages: [
      {
        publication: 'uk-nrm/2024-11-quarter-3-2024',
        note: 'Up again from 4,738 half a year before.',
      },
    ],
  },
];
