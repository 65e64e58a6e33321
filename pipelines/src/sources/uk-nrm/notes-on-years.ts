import type { FigureNote } from '../../source/source-module.ts';

export const referrals = 'uk-nrm/referrals/gb';
const restated = 'The next release restates the year without a word on why.';

/** Figures of years, and of the eighteen months before the releases began. */
export const yearNotes: readonly FigureNote[] = [
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
];
