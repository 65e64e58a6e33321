import type { FigureNote } from '../../source/source-module.ts';
import { convicted, edition2025, victims } from './editions.ts';
import { shiftedCells } from './shifted-cells.ts';

const mended = (figure: string): FigureNote => ({
  figure,
  vintages: [
    {
      publication: edition2025,
      reason: 'source-error',
      note: 'The edition of May 2023 had a misplaced cell here.',
    },
  ],
});

const impossibleTotal = (year: string, parts: string): FigureNote => ({
  figure: `${victims}/us/${year}/sexual-exploitation`,
  status: ['low-reliability'],
  credibility: {
    grade: '5',
    reason: `Arithmetically impossible: its own parts by age come to about ${parts}.`,
  },
  notes: ['Do not publish this total: both editions carry it, and its own parts are more than it.'],
});

/** Cells that the publisher hides because they are below five. */
const hidden = [
  `${victims}/us/2017/other`,
  ...['2017', '2018', '2019', '2020'].map((year) => `${convicted}/${year}/other`),
].map(
  (figure): FigureNote => ({
    figure,
    status: ['suppressed'],
    uncertainty: [
      {
        kind: 'disclosure-control',
        direction: 'unknown',
        statedBy: 'source',
        note: 'Cells below five are hidden: the number may be anything from 0 to 4.',
      },
    ],
  }),
);

/** Cells that are hidden, misplaced, repeated or impossible. */
export const cellNotes: readonly FigureNote[] = [
  ...hidden,
  ...shiftedCells.map(({ figure }) => mended(figure)),
  mended(`${victims}/us/2020/forced-labour`),
  mended(`${victims}/us/2021/forced-labour`),
  {
    figure: `${victims}/us/2022/sexual-exploitation`,
    notes: [
      'The cells by sex and age, with those of other genders, come to 10,206, 40 more than this total.',
    ],
  },
  impossibleTotal('2020', '6,077'),
  impossibleTotal('2021', '6,137'),
  {
    figure: `${victims}/us/2020/sexual-exploitation/minor`,
    status: ['low-reliability'],
    credibility: { grade: '5', reason: 'Arithmetically impossible: girls alone are 1,600.' },
    notes: ['Do not publish: the parts imply 1,744.'],
  },
  {
    figure: `${victims}/us/2021/sexual-exploitation/minor`,
    status: ['low-reliability'],
    credibility: {
      grade: '4',
      reason: 'Ten below what its own parts and the older edition imply (2,233).',
    },
    notes: ['Do not publish: the parts imply 2,233.'],
  },
  ...['sexual-exploitation', 'other'].map(
    (form): FigureNote => ({
      figure: `${victims}/us/2009/${form}`,
      status: ['low-reliability'],
      credibility: {
        grade: '4',
        reason: 'Repeats the value of 2010, and the forms of 2009 come to more than the victims.',
      },
    }),
  ),
  {
    figure: `${convicted}/2016`,
    status: ['low-reliability'],
    credibility: {
      grade: '4',
      reason: 'Repeats the value of 2015; another page has 439 for the fiscal year.',
    },
  },
  {
    figure: `${convicted}/2017`,
    status: ['low-reliability'],
    credibility: { grade: '5', reason: 'Arithmetically impossible: its own parts come to 499.' },
  },
];
