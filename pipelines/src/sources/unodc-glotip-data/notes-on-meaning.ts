import type { FigureNote } from '../../source/source-module.ts';
import { convicted, inContact, prosecuted, victims } from './editions.ts';

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

const casesNotPersons = (year: string): FigureNote => ({
  figure: `${prosecuted}/${year}`,
  status: ['low-reliability'],
  credibility: {
    grade: '4',
    reason: 'On the scale of cases, between years on the scale of defendants.',
  },
  notes: ['Probably cases, not persons: do not put it beside the years around it.'],
});

/** Numbers under persons that another agency prints as its investigations. */
const investigationsNotPersons = Array.from(
  { length: 8 },
  (_, at): FigureNote => ({
    figure: `${inContact}/${2015 + at}`,
    status: ['low-reliability'],
    notes: [
      'Probably investigations of one agency in a fiscal year, not persons in a calendar year.',
    ],
  }),
);

/** What a number most likely counts instead of what its column says. */
export const meaningNotes: readonly FigureNote[] = [
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
  casesNotPersons('2015'),
  casesNotPersons('2016'),
  ...investigationsNotPersons,
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
