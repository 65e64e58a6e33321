import type { FigureNote, SkippedRow, SourceModule } from '../../source/source-module.ts';

const file = 'https://github.com/mari21041/first_project';

/** Rows of the UNODC file that its own parts or the State Department’s table contradict. */
export const skipped: readonly SkippedRow[] = [
  {
    row: 'relay-unodc-2025-04/statements.csv:18',
    why: 'The file repeats the convictions of 2015 for 2016; the State Department’s table has 439.',
  },
  {
    row: 'relay-unodc-2025-04/statements.csv:19',
    why: 'The total of 449 contradicts its own parts, 471 and 28, which sum to the 499 that is read elsewhere.',
  },
];

export const corrections: NonNullable<SourceModule['corrections']> = [
  {
    id: 'correction/doj-tip-unodc-convictions-2016',
    what: 'The UNODC file prints 297 US convictions for 2016, the number of 2015 repeated.',
    instead: '439, as the State Department’s table is quoted.',
    basis: 'other-source',
    figures: ['doj-tip/convictions/us/fy2016'],
    expect: [
      {
        publication: 'unodc-glotip-data/2025-04-14-data-file',
        figure: 'unodc-glotip-data/persons-convicted/us/2016',
        text: '297',
      },
      {
        publication: 'doj-tip/2017-tip-report-us',
        figure: 'doj-tip/convictions/us/fy2016',
        text: '439',
      },
    ],
    seenAt: file,
  },
  {
    id: 'correction/doj-tip-unodc-convictions-2017',
    what: 'The UNODC file prints a total of 449 US convictions for 2017; its forms, 471 and 28, sum to 499.',
    instead: '499, as the parts and the State Department’s number say.',
    basis: 'other-source',
    figures: ['doj-tip/convictions/us/fy2017'],
    expect: [
      {
        publication: 'unodc-glotip-data/2025-04-14-data-file',
        figure: 'unodc-glotip-data/persons-convicted/us/2017',
        text: '449',
      },
      {
        publication: 'doj-tip/2019-tip-report-us',
        figure: 'doj-tip/convictions/us/fy2017',
        text: '499',
      },
    ],
    seenAt: file,
  },
];

/** Years that only the UNODC file has. */
const onlyInUnodc = (quantity: string, years: readonly number[]): FigureNote[] =>
  years.map((year) => ({
    figure: `doj-tip/${quantity}/us/fy${year}`,
    status: ['unvalidated'],
    credibility: {
      grade: '3',
      reason:
        'Read in the UNODC file alone. That its US column is the Department of Justice’s fiscal-year count is inferred from equal values in every year where both are known.',
    },
    uncertainty: [
      {
        kind: 'processing',
        direction: 'unknown',
        note: 'Identity with the Department of Justice’s count, and so the fiscal year, are our inference: UNODC means calendar years.',
      },
    ],
  }));

export const figureNotes: readonly FigureNote[] = [
  ...onlyInUnodc('defendants-charged', [2010, 2011, 2012, 2017, 2021, 2022]),
  ...onlyInUnodc('convictions', [2010, 2011, 2021, 2022]),
  { figure: 'doj-tip/convictions/us/fy2022', status: ['provisional'] },
  {
    figure: 'doj-tip/convictions/us/fy2016',
    notes: ['The UNODC file prints 297, the number of 2015 repeated; see the corrections.'],
  },
  {
    figure: 'doj-tip/convictions/us/fy2017',
    notes: [
      'The UNODC file prints a total of 449, but its parts (471 and 28) sum to 499; see the corrections.',
    ],
  },
  {
    figure: 'doj-tip/convictions/us/fy2012',
    notes: [
      'A page that quotes the 2014 report puts the split of 113 sex and 25 labor beside the total of FY2013; it sums to 138 and so belongs to FY2012.',
    ],
  },
  {
    figure: 'doj-tip/defendants-charged/us/2005',
    notes: ['Whether 2005 is the calendar or the fiscal year is not stated.'],
  },
];
