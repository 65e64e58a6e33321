import type { FigureNote } from '../../source/source-module.ts';

const sumOf2006 = (quantity: string, year: string, sum: string, tail: string): FigureNote => ({
  figure: `tip-report/${quantity}/world/${year}`,
  notes: [`The six regions of the 2006 edition sum to ${sum} (our sum)${tail}`],
});

export const figureNotes: readonly FigureNote[] = [
  {
    figure: 'tip-report/estimated-victims-per-1000/world/2009',
    without: ['measurement', 'definitional', 'revision'],
    uncertainty: [
      {
        kind: 'definitional',
        direction: 'over',
        note: 'Forced labour, not trafficking as criminal law defines it: read as a rate of trafficking victims it takes in people who were not trafficked.',
      },
    ],
  },
  {
    figure: 'tip-report/prosecutions/world/2012',
    notes: ['A magazine prints 3,162 for the same year; see the corrections.'],
  },
  {
    figure: 'tip-report/victims-identified/world/2012',
    notes: [
      'The official’s “about 46,000” stands because it was read on the publisher’s own page; the table of the 2013 edition, read in retellings, has 46,570.',
    ],
    vintages: [
      {
        publication: 'tip-report/2013-06-launch-article',
        note: 'A round number in an article for the launch of the 2013 edition.',
      },
    ],
  },
  {
    figure: 'tip-report/victims-identified/world/2014',
    vintages: [
      {
        publication: 'tip-report/2016-report',
        note: 'Agrees with the “more than 44,000” of the edition before.',
      },
    ],
  },
  {
    figure: 'tip-report/victims-identified/world/2021',
    vintages: [
      {
        publication: 'tip-report/2024-report',
        note: 'Agrees with the “over 90,000” of the edition of 2022.',
      },
    ],
  },
  {
    figure: 'tip-report/prosecutions/world/2016',
    credibility: { grade: '2', reason: 'Two totals that differ by three are in print.' },
    notes: [
      'Two pages print 14,894, a news report 14,897; the six regions sum to 14,897 (our sum). See the corrections.',
    ],
  },
  {
    figure: 'tip-report/convictions/world/2015',
    vintages: [
      { publication: 'tip-report/2017-report', note: 'Restated from 6,609 one edition later.' },
    ],
  },
  {
    figure: 'tip-report/victims-identified/world/2019',
    notes: [
      'The page read for the edition of 2025 has 111,932, one digit away from the 118,932 of the edition of 2024: a restatement or a slip of that page.',
    ],
  },
  ...['convictions', 'victims-identified'].map(
    (quantity): FigureNote => ({
      figure: `tip-report/${quantity}/world/2023`,
      notes: [
        'The edition of 2025, read on one page of highlights, has another number; the one of 2024 stands because it was read in a copy of its table.',
      ],
    }),
  ),
  ...['prosecutions', 'convictions', 'victims-identified'].map(
    (quantity): FigureNote => ({
      figure: `tip-report/${quantity}/world/2024`,
      notes: ['Read on one page of highlights; its six regions sum to the same number (our sum).'],
    }),
  ),
  sumOf2006('prosecutions', '2003', '7,992', ': the same number.'),
  sumOf2006('convictions', '2003', '2,815', ': the same number.'),
  sumOf2006('prosecutions', '2004', '6,885', ': the same number.'),
  sumOf2006('convictions', '2004', '3,026', ', one more than the 2008 edition prints.'),
  sumOf2006(
    'prosecutions',
    '2005',
    '6,618',
    ', 440 more: the 2008 edition revised 2005 without saying why in the part that was read.',
  ),
  sumOf2006(
    'convictions',
    '2005',
    '4,766',
    ', 387 more: the 2008 edition revised 2005 without saying why in the part that was read.',
  ),
  sumOf2006('new-or-amended-legislation', '2003', '24', ': the same number.'),
  sumOf2006('new-or-amended-legislation', '2004', '39', ': the same number.'),
  sumOf2006('new-or-amended-legislation', '2005', '41', ', one more than the 2008 edition prints.'),
];
