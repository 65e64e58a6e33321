import type { SkippedRow, SourceModule } from '../../source/source-module.ts';

const seen2006 = 'http://www.state.gov/j/tip/rls/tiprpt/2006/65986.htm';
const counts = ['tip-report/prosecutions', 'tip-report/convictions'];

export const breaks: NonNullable<SourceModule['breaks']> = [
  {
    id: 'break/tip-report-labor-part-2007',
    measures: counts,
    geography: null,
    at: '2007-01-01',
    kind: 'definition',
    what: 'From the data of 2007 on the table says in parentheses how much of a total is labor trafficking. For earlier years nothing says how far labor trafficking was counted at all.',
    seenAt: 'http://m.state.gov/md105380.htm',
    statedBy: 'curator',
  },
  {
    id: 'break/tip-report-south-asia-india-2005',
    measures: counts,
    geography: 'tip-south-asia',
    at: '2005-01-01',
    kind: 'coverage',
    what: 'The drop of 2005 in South Asia comes mostly from missing data from India.',
    seenAt: seen2006,
    statedBy: 'source',
  },
  {
    id: 'break/tip-report-world-india-2005',
    measures: counts,
    geography: 'world',
    at: '2005-01-01',
    kind: 'coverage',
    what: 'The data of India that are missing from South Asia in 2005 are missing from the world total of that year too. When they came back was not read.',
    seenAt: seen2006,
    statedBy: 'curator',
  },
  {
    id: 'break/tip-report-sharing-2015',
    measures: [...counts, 'tip-report/victims-identified'],
    geography: null,
    at: '2015-01-01',
    kind: 'coverage',
    what: 'Several governments began to share more data: the State Department gives that as a part of the rise of 88 percent in prosecutions, 49 percent in convictions and 75 percent in victims against 2014.',
    seenAt:
      'https://humanrightsfirst.org/library/tip-report-highlights-increase-in-prosecution-of-human-trafficking-worldwide/',
    statedBy: 'source',
  },
];

export const corrections: NonNullable<SourceModule['corrections']> = [
  {
    id: 'correction/tip-report-2012-prosecutions-magazine',
    what: 'A magazine gives 3,162 prosecutions worldwide for 2012, half of them with a conviction; probably the row of one region was read as the world.',
    instead: '7,705 prosecutions, as another page quotes the table of the 2013 edition.',
    basis: 'our-inference',
    figures: ['tip-report/prosecutions/world/2012'],
    expect: [
      {
        publication: 'tip-report/2013-report',
        figure: 'tip-report/prosecutions/world/2012',
        text: '7,705',
      },
    ],
    seenAt:
      'https://relevantmagazine.com/current/state-departments-heartbreaking-new-report-human-trafficking/',
  },
  {
    id: 'correction/tip-report-2016-prosecutions-sum',
    what: 'The world total of prosecutions of 2016 is printed as 14,894, but the six regions on the same page sum to 14,897: one digit is wrong, in the total or in a region.',
    instead:
      '14,897, which a news agency’s report on the launch prints and which is the sum of the six regions. The report itself was not read.',
    basis: 'other-source',
    figures: [
      'tip-report/prosecutions/world/2016',
      'tip-report/prosecutions/tip-africa/2016',
      'tip-report/prosecutions/tip-east-asia-and-pacific/2016',
      'tip-report/prosecutions/tip-europe/2016',
      'tip-report/prosecutions/tip-near-east/2016',
      'tip-report/prosecutions/tip-south-and-central-asia/2016',
      'tip-report/prosecutions/tip-western-hemisphere/2016',
    ],
    expect: [
      {
        publication: 'tip-report/2017-report',
        figure: 'tip-report/prosecutions/world/2016',
        text: '14,894',
      },
    ],
    seenAt: 'https://frockman232.blogspot.com/2019/07/numbers-of-prosecutions-of-human.html',
  },
];

export const skipped: readonly SkippedRow[] = [
  {
    row: 'relay-relevant-magazine/statements.csv:2',
    why: 'The table of the 2013 edition is quoted with 7,705 for the same year and place; the 3,162 of the magazine is an error of relay and stands among the corrections.',
  },
];
