import type { FigureNote } from '../../source/source-module.ts';
import { shiftedCells } from './shifted-cells.ts';

const edition2025 = 'unodc-glotip-data/2025-04-14-data-file';
const victims = 'unodc-glotip-data/victims-detected';
const prosecuted = 'unodc-glotip-data/persons-prosecuted/us';
const convicted = 'unodc-glotip-data/persons-convicted/us';

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

/** Years in which the US number equals clients of federally funded services in the grant year that ended in June. */
const sameAsClients = ['2017', '2018', '2019'].map(
  (year): FigureNote => ({
    figure: `${victims}/us/${year}`,
    notes: [
      `Equal to the clients of federally funded services in the grant year from July ${Number(year) - 1} to June ${year}, as their funder prints it.`,
    ],
  }),
);
const likelyClients = ['2013', '2014', '2015', '2020', '2021'].map(
  (year): FigureNote => ({
    figure: `${victims}/us/${year}`,
    notes: [
      'Most likely clients of federally funded services in a grant year ending in June, as in 2017 to 2019; not a census of victims.',
    ],
  }),
);

const impossibleTotal = (year: string, parts: string): FigureNote => ({
  figure: `${victims}/us/${year}/sexual-exploitation`,
  status: ['low-reliability'],
  credibility: {
    grade: '5',
    reason: `Arithmetically impossible: its own parts by age come to about ${parts}.`,
  },
  notes: ['Do not publish this total: both editions carry it, and its own parts are more than it.'],
});

const casesNotPersons = (year: string): FigureNote => ({
  figure: `${prosecuted}/${year}`,
  status: ['low-reliability'],
  credibility: {
    grade: '4',
    reason: 'On the scale of cases, between years on the scale of defendants.',
  },
  notes: ['Probably cases, not persons: do not put it beside the years around it.'],
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

export const figureNotes: readonly FigureNote[] = [
  ...hidden,
  ...shiftedCells.map(({ figure }) => mended(figure)),
  mended(`${victims}/us/2020/forced-labour`),
  mended(`${victims}/us/2021/forced-labour`),
  ...sameAsClients,
  ...likelyClients,
  {
    figure: `${victims}/us/2016`,
    notes: [
      'Most likely clients of federally funded services, but not the same number: their funder prints 5,655 for July 2015 to June 2016.',
    ],
  },
  {
    figure: `${victims}/us/2022`,
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'unknown',
        note: 'The rise from 10,070 in 2021 may come from a wider set of grantees as much as from more victims.',
      },
    ],
    notes: [
      'Most likely clients of federally funded services in a grant year ending in June; not a census of victims.',
    ],
  },
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
    credibility: {
      grade: '4',
      reason: 'Ten below what its own parts and the older edition imply (2,233).',
    },
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
  casesNotPersons('2015'),
  casesNotPersons('2016'),
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
  {
    figure: `${convicted}/2022`,
    status: ['provisional'],
    notes: ['No other page with a number for this year was read.'],
  },
  ...['2014', '2015', '2016'].map(
    (year): FigureNote => ({
      figure: `${victims}/gb/${year}`,
      notes: ['Not referrals to the national mechanism, which are several times as many.'],
    }),
  ),
  {
    figure: `${victims}/gb/2017`,
    notes: ['Close to the referrals to the national mechanism (5,145 in their first publication).'],
  },
  {
    figure: `${victims}/gb/2018`,
    notes: ['Equal to the referrals of the year in the statistics office’s publication.'],
  },
  {
    figure: `${victims}/gb/2019`,
    notes: [
      'Equal to the referrals to the national mechanism: potential victims, not confirmed ones.',
    ],
  },
  {
    figure: `${victims}/gb/2020`,
    notes: ['Later than, and below, the 10,613 referrals first published for the year.'],
  },
  {
    figure: `${victims}/gb/2021`,
    notes: ['Below both published counts of referrals for the year (12,727 and 12,706).'],
  },
];
