import type { FigureNote, SkippedRow, SourceModule } from '../../source/source-module.ts';

const bulk = 'fbi-ucr/bulk-file-sum/us';
const blog = 'fbi-ucr/relay-zero-trafficking-2022-10';
const chart = 'relay-dashboard-2026-07/statements.csv';

/** Labels of a chart that do not add up to the total on the same picture. */
export const skipped: readonly SkippedRow[] = ['2', '3', '4', '5', '6'].map((line) => ({
  row: `${chart}:${line}`,
  why: 'A chart label rounded to a hundred; the twelve labels of the chart add up to 23.8 thousand where the same picture states 23.0.',
}));

const useless: Pick<FigureNote, 'status' | 'notes' | 'uncertainty'> = {
  status: ['low-reliability'],
  uncertainty: [
    {
      kind: 'processing',
      direction: 'over',
      note: 'For 2020 about 90 times the FBI’s own count: the file is faulty or was read wrongly.',
    },
  ],
  notes: ['Not a count of offenses: see the corrections before repeating it.'],
};

export const figureNotes: readonly FigureNote[] = [
  ...[
    `${bulk}/2013-2020`,
    `${bulk}/2013-2020/sexual-exploitation`,
    `${bulk}/2013-2020/forced-labour`,
    `${bulk}/2020`,
  ].map((figure) => ({ figure, ...useless })),
  {
    figure: `${bulk}/2013-2024`,
    status: ['low-reliability'],
    credibility: {
      grade: '3',
      reason:
        'A tile on a private chart whose yearly labels do not add up to it; the order of magnitude fits the FBI’s counts.',
    },
    notes: [
      'Shows only the order of magnitude of a right sum of the file: thousands, not hundreds of thousands.',
    ],
    uncertainty: [
      {
        kind: 'measurement',
        direction: 'unknown',
        note: 'The labels of the same chart add up to 23.8 thousand.',
      },
    ],
  },
  {
    figure: 'fbi-ucr/incidents/us/2022',
    notes: [
      'The Bureau of Justice Statistics estimates 2,950 for the year, with weights for agencies that did not report.',
    ],
  },
  {
    figure: 'fbi-ucr/victims/us/2022',
    notes: ['The Bureau of Justice Statistics estimates 3,570 victimizations for the year.'],
  },
  {
    figure: 'fbi-ucr/incidents/us/2013-2022',
    notes: ['Grows as more agencies change to incident-based reports.'],
  },
  {
    figure: 'fbi-ucr/incidents/us/2020',
    notes: ['The last year before the break of 2021.'],
  },
  {
    figure: 'fbi-ucr/incidents/fbi-south/2013-2022',
    notes: [
      'The region with the most agencies that take part; no sign that trafficking is more frequent there.',
    ],
  },
  {
    figure: 'fbi-ucr/drug-offences-per-100-incidents/fbi-south/2013-2022',
    notes: [
      'A copy of the announcement says over 57, a newspaper 58. The Northeast has two: the spread shows practice of recording.',
    ],
  },
  {
    figure: 'fbi-ucr/offences/us/2018',
    notes: ['The two forms add up to 1,391; one offense in Puerto Rico was not classed.'],
  },
];

const guard = (figure: string, text: string) => ({
  publication: blog,
  figure: `${bulk}/${figure}`,
  text,
});

export const corrections: NonNullable<SourceModule['corrections']> = [
  {
    id: 'correction/fbi-ucr-bulk-file-sums',
    what: 'A vendor blog gives 722,059 human trafficking offenses for 2013–2020 and 139,617 for 2020, and a student’s script sums the same bulk file to 772,189 for 2013–2021. These are about 90 times what the FBI itself counts; the file is faulty or read wrongly.',
    instead:
      'Use the FBI’s own counts: 1,196 to 1,392 offenses a year in 2016–2018, 1,540 incidents in 2020, more than 8,700 incidents in 2013–2022. A private chart of the same file has about 23,000 offenses for 2013–2024.',
    basis: 'other-source',
    figures: [
      `${bulk}/2013-2020`,
      `${bulk}/2013-2020/sexual-exploitation`,
      `${bulk}/2013-2020/forced-labour`,
      `${bulk}/2020`,
      'fbi-ucr/incidents/us/2020',
    ],
    expect: [
      guard('2013-2020', '722,059'),
      guard('2013-2020/sexual-exploitation', '597,296'),
      guard('2013-2020/forced-labour', '124,763'),
      guard('2020', '139,617'),
      {
        publication: 'fbi-ucr/2024-07-30-special-report',
        figure: 'fbi-ucr/incidents/us/2020',
        text: '1,540',
      },
    ],
    seenAt: 'https://www.zerotrafficking.com/post/2021-fbi-human-trafficking-data',
  },
];
