import { grid } from '../layout/grid.ts';
import { defineSource } from '../source/source-module.ts';
import { measures } from './fbi-innocence-lost/measures.ts';

export const fbiInnocenceLost = defineSource({
  id: 'fbi-innocence-lost',
  description:
    'The FBI’s initiative against commercial sexual exploitation of domestic children, from the Attorney General’s report to Congress on FY2012: two fiscal years and totals since 2003.',
  blindSpots:
    'Domestic children in the sex trade only. State and federal courts are counted together. Arrests are of every kind, many of them for prostitution offenses. Between FY2006 and FY2012, and after, nothing was found.',
  reliability: {
    grade: 'B',
    reason: 'The agency’s own counts in an official report to Congress; definitions were not read.',
  },
  credibility: { grade: '2', reason: 'Read in a copy of the report on a document-sharing site.' },
  uncertainty: [
    {
      kind: 'coverage',
      direction: 'under',
      note: 'Only what the task forces of the initiative found.',
    },
    {
      kind: 'processing',
      direction: 'unknown',
      note: 'Read in a copy of the report that somebody posted.',
    },
  ],
  measures,
  layouts: {
    'innocence-lost.csv': grid({
      rows: { 'Fiscal year': 'period' },
      columns: {
        'Investigations opened': { quantity: 'investigations opened' },
        Arrests: { quantity: 'arrests' },
        Indictments: { quantity: 'indictments' },
        Convictions: { quantity: 'convictions' },
        'Children identified or located': { quantity: 'children identified or located' },
      },
      constant: { place: 'United States' },
    }),
  },
  quantities: {
    'investigations opened': 'investigations-opened',
    arrests: 'arrests',
    indictments: 'indictments',
    convictions: 'convictions',
    'children identified or located': { measure: 'children-identified-or-located', age: 'minor' },
    'children recovered since the start': {
      measure: 'children-recovered-since-2003',
      age: 'minor',
    },
    'trafficking organizations dismantled or disrupted since the start':
      'organizations-dismantled-since-2003',
    'convictions since the start': 'convictions-since-2003',
  },
});
