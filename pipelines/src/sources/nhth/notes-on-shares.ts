import type { FigureNote } from '../../source/source-module.ts';

const byRecruiter = 'nhth/share-of-victims-by-recruiter/us';

/** Shares, with what they must not be used for. */
export const shareNotes: readonly FigureNote[] = [
  {
    figure: 'nhth/share-of-cases-by-citizenship/us/20071207--20121231/national',
    credibility: {
      grade: '3',
      reason:
        'Probably a misreading of the share of sex trafficking cases, which is also 41 percent.',
    },
  },
  {
    figure: 'nhth/share-of-victims/us/20071207--20121231/sexual-exploitation/female',
    notes: [
      'An early figure on women among those in sex trafficking cases; victims or cases, the page does not say.',
    ],
  },
  {
    figure: 'nhth/share-of-victims/us/20071207--20130930/sexual-exploitation/minor',
    notes: [
      'In another Polaris study the share of minors is 63 percent, in cases of cantinas and bars only: another selection.',
    ],
  },
  {
    figure: `${byRecruiter}/2020/recruited-by-family-or-caregiver`,
    notes: [
      'All forms of trafficking. For sex trafficking alone Polaris gave 42 percent family members in the same year.',
    ],
  },
  {
    figure: `${byRecruiter}/2020/sexual-exploitation/recruited-by-family`,
    notes: [
      'Sex trafficking only, and only victims of whom it was known how the trafficking began; how many that were is not in the text read. Recruiters, not traffickers in general. Of 2020, not of today.',
    ],
  },
  {
    figure: `${byRecruiter}/2020/sexual-exploitation/recruited-by-partner-or-marriage-proposition`,
    notes: [
      'Sex trafficking only, and only victims of whom it was known how the trafficking began; how many that were is not in the text read. Recruiters, not traffickers in general. Of 2020, not of today.',
    ],
  },
  {
    figure: 'nhth/share-of-reports-with-investigation/us/20071207--20250831',
    notes: [
      'How many reports the outcome was told of is not printed; what is told back is self-selected.',
    ],
  },
  {
    figure: 'nhth/share-of-contactors/us/undated/by-phone',
    notes: [
      'The evaluation covers about 2016 to 2021; the years of the data were not in the part read.',
    ],
  },
  {
    figure: 'nhth/share-of-contactors/us/undated/female',
    notes: [
      'The evaluation covers about 2016 to 2021; the years of the data were not in the part read.',
    ],
  },
];
