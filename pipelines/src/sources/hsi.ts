import { grid } from '../layout/grid.ts';
import { defineSource } from '../source/source-module.ts';
import { figureNotes } from './hsi/figure-notes.ts';
import { justiceMeasures } from './hsi/justice-measures.ts';
import { breaks, corrections } from './hsi/ledger.ts';
import { victimMeasures } from './hsi/victim-measures.ts';

export const hsi = defineSource({
  id: 'hsi',
  description:
    'Human trafficking cases of Homeland Security Investigations, the investigative arm of US Immigration and Customs Enforcement: investigations opened, arrests, indictments, convictions and victims by fiscal year, pieced together from news releases, White House sheets and the yearly reports of the department’s Center for Countering Human Trafficking.',
  blindSpots:
    'One agency’s caseload, by its own coding; what it looks for decides what it finds. No document was read that gives the whole series or the rule of coding. Nothing on FY2025 was found.',
  reliability: {
    grade: 'C',
    reason:
      'An agency’s counts of its own work, in press texts, with an unstated change of scope and totals that contradict each other.',
  },
  credibility: {
    grade: '2',
    reason: 'The agency’s number, read in its releases, in copies of them or as others quote it.',
  },
  cadenceMonths: 12,
  uncertainty: [],
  measures: { ...justiceMeasures, ...victimMeasures },
  layouts: {
    'relay-unodc-2025-04/formal-contact.csv': grid({
      rows: { Year: 'period', Seen: 'look' },
      columns: { 'Persons brought into formal contact': { quantity: 'investigations opened' } },
      constant: { place: 'United States' },
    }),
  },
  quantities: {
    'criminal arrests': 'arrests',
    indictments: 'indictments',
    convictions: 'convictions',
    'prosecutions supported': 'prosecutions-supported',
    'investigations opened': 'investigations-opened',
    'investigations supported by the center': 'investigations-supported-by-center',
    'victims identified': 'victims-identified',
    'victims assisted by DHS': 'victims-assisted',
    'victims of any crime assisted by HSI': 'victims-assisted-all-crimes',
    'arrests, trafficking and smuggling together': 'arrests-trafficking-and-smuggling',
    'convictions, trafficking and smuggling together': 'convictions-trafficking-and-smuggling',
  },
  forms: { 'sex trafficking': 'sexual-exploitation' },
  // The page words it so; the digits alone would claim an exact count.
  readAs: { '967': 'more than 967' },
  figureNotes,
  breaks,
  corrections,
});
