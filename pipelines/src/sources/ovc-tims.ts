import { grid } from '../layout/grid.ts';
import { defineSource } from '../source/source-module.ts';
import { breaks, corrections, figureNotes } from './ovc-tims/ledger.ts';
import { measures } from './ovc-tims/measures.ts';

export const ovcTims = defineSource({
  id: 'ovc-tims',
  description:
    'Clients of the organisations that the US Office for Victims of Crime pays to serve trafficking victims, from the reports that these grantees send in (the Trafficking Information Management System), in yearly snapshots. Until 2020 the years run from July to June; the report on fiscal year 2024 runs from October to September and averages quarters.',
  blindSpots:
    'Only people who reached a funded service; victims whom nobody refers, and services paid by others, are not there. Clients may be served in several years and by several grantees, and the number of grantees grows, so a rise is capacity as well as need.',
  reliability: {
    grade: 'B',
    reason:
      'Reports of funded services in one system over many years; repeated clients are not removed and the latest report has shares that cannot be right.',
  },
  credibility: { grade: '2', reason: 'On the office’s own page.' },
  cadenceMonths: 12,
  uncertainty: [],
  measures,
  segments: {
    'first-ten-years': {
      label: 'in the first ten years of the program',
      definition: 'The first ten years of the grants together; the calendar span is not stated.',
    },
  },
  quantities: {
    grantees: 'grantees',
    'clients served': 'clients-served',
    'new clients': 'clients-new',
    'clients, average per quarter': 'clients-average-per-quarter',
    'share of clients': 'share-of-clients',
    'share of new clients': 'share-of-new-clients',
  },
  groups: {
    adults: { age: 'adult' },
    minors: { age: 'minor' },
    Adults: { age: 'adult' },
    Minors: { age: 'minor' },
    'Not reported': { age: 'unknown' },
    'first ten years of the program': { segments: ['first-ten-years'] },
  },
  bases: { 'clients served': 'clients served by grantees in the same grant year' },
  layouts: {
    'new-clients-by-age.csv': grid({
      rows: { Age: 'group' },
      columns: {
        'New clients': { quantity: 'new clients' },
        'Share of new clients': {
          quantity: 'share of new clients',
          base: '13,631 new clients in fiscal year 2024',
        },
      },
      constant: { place: 'United States', period: 'FY2024' },
    }),
  },
  figureNotes,
  breaks,
  corrections,
});
