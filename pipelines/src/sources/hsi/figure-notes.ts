import type { FigureNote } from '../../source/source-module.ts';

const fromUnodc: Pick<FigureNote, 'credibility' | 'uncertainty'> = {
  credibility: {
    grade: '3',
    reason:
      'UNODC heads the column persons in formal contact; that it holds investigations is our inference from equal values in the years that are printed elsewhere.',
  },
  uncertainty: [
    {
      kind: 'processing',
      direction: 'unknown',
      note: 'Taken from the data file of UNODC, where the column has another heading; equal to the agency’s own numbers of FY2017 and FY2019.',
    },
  ],
};

export const figureNotes: readonly FigureNote[] = [
  ...['fy2010', 'fy2011', 'fy2013', 'fy2015'].map(
    (year): FigureNote => ({
      figure: `hsi/arrests/us/${year}`,
      credibility: {
        grade: '3',
        reason: 'A news report gives it of the agency, and a copy of that report was read.',
      },
    }),
  ),
  ...['fy2015', 'fy2016', 'fy2018', 'fy2020', 'fy2021', 'fy2022'].map((year) => ({
    figure: `hsi/investigations-opened/us/${year}`,
    ...fromUnodc,
  })),
  {
    figure: 'hsi/investigations-opened/us/fy2019',
    notes: [
      'Printed by a machine-written page and by the data file of UNODC, under another heading.',
    ],
  },
  {
    figure: 'hsi/investigations-opened/us/fy2023',
    status: ['low-reliability'],
    credibility: {
      grade: '3',
      reason: 'From a machine-written page that cites a congressional summary; found nowhere else.',
    },
  },
  {
    figure: 'hsi/victims-assisted-all-crimes/us/fy2023',
    status: ['low-reliability'],
    credibility: {
      grade: '3',
      reason: 'From a machine-written page that cites a congressional summary; found nowhere else.',
    },
  },
  {
    figure: 'hsi/arrests/us/fy2010-fy2016',
    credibility: {
      grade: '4',
      reason: 'True as a bound, but far below the sum of the agency’s own yearly numbers.',
    },
    notes: [
      'The seven yearly numbers add up to 9,241 (our sum). The release’s “over 7,000” is no contradiction but seems to be an older running total; see the corrections.',
    ],
  },
  {
    figure: 'hsi/arrests/us/fy2012',
    notes: [
      'The agency’s director wrote “more than 967”; a news report of 2017 has 967 in its series.',
    ],
  },
  {
    figure: 'hsi/arrests/us/fy2018/sexual-exploitation',
    notes: [
      'Printed under a heading about the southern border, but a number of the whole country.',
    ],
  },
  {
    figure: 'hsi/arrests/us/fy2018',
    notes: [
      'Printed under a heading about the southern border, but a number of the whole country.',
    ],
  },
  {
    figure: 'hsi/victims-identified/us/fy2018',
    credibility: {
      grade: '3',
      reason: 'Two sheets of the government contradict each other.',
    },
    notes: [
      'Two White House sheets disagree, 308 and 325; the second carries no date, so neither can be called the newer.',
    ],
  },
  {
    figure: 'hsi/arrests/us/fy2022',
    status: ['definition-differs'],
    notes: [
      'Up by 55 percent on FY2021 and down again in FY2023: a change of what is counted is likely.',
    ],
  },
  {
    figure: 'hsi/prosecutions-supported/us/fy2022',
    notes: ['Another summary of the same report says 638 convictions instead.'],
  },
  {
    figure: 'hsi/convictions/us/fy2022',
    notes: ['Another summary of the same report says 600 prosecutions instead.'],
  },
  {
    figure: 'hsi/victims-assisted/us/fy2024',
    notes: ['The release says more than 800; a claim review that cites the report has 818.'],
  },
];
