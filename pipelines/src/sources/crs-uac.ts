import { grid } from '../layout/grid.ts';
import { defineSource } from '../source/source-module.ts';

const yearly = {
  columns: { Apprehensions: { quantity: 'apprehensions of unaccompanied children' } },
  constant: { place: 'United States' },
} as const;

export const crsUac = defineSource({
  id: 'crs-uac',
  description:
    'Reports of the US Congress’s research service on unaccompanied children. They print, by federal fiscal year, how often the Border Patrol apprehended such children at the southwest border between the ports of entry.',
  blindSpots:
    'Apprehensions, not children: who is sent back and comes again is counted again. Children who come to a port of entry are not in it, nor those who are never met. A denominator: it says nothing of trafficking.',
  reliability: {
    grade: 'A',
    reason: 'A careful official compiler of the border agency’s own counts.',
  },
  credibility: {
    grade: '1',
    reason: 'The agency’s counts, on the report’s page and on independent copies.',
  },
  uncertainty: [
    {
      kind: 'duplication',
      direction: 'over',
      note: 'Events, not persons: repeat crossings count each time.',
    },
    {
      kind: 'coverage',
      direction: 'under',
      note: 'Children at ports of entry and children who are never met are not in it.',
    },
  ],
  measures: {
    'apprehensions-of-unaccompanied-children': {
      label:
        'apprehensions of unaccompanied children at the southwest border between ports of entry',
      definition:
        'Apprehensions by the US Border Patrol of children without parent or guardian at the southwest border between ports of entry. From the fiscal year 2020 expulsions under Title 42 are in it. A denominator, no measure of trafficking.',
      unit: 'encounters',
      stage: 'not-applicable',
      frame: 'source-own',
      temporal: 'flow-in',
      method: 'administrative-count',
      role: 'child-migrant',
      geographyRole: 'detection',
      exploitation: 'none',
    },
  },
  quantities: {
    'apprehensions of unaccompanied children': {
      measure: 'apprehensions-of-unaccompanied-children',
      age: 'minor',
    },
  },
  layouts: {
    '2019-10-r43599/apprehensions.csv': grid({
      ...yearly,
      rows: { 'Fiscal year': 'period', Seen: 'look', Note: 'note' },
    }),
    'apprehensions.csv': grid({ ...yearly, rows: { 'Fiscal year': 'period', Note: 'note' } }),
  },
  breaks: [
    {
      id: 'break/crs-uac-title-42',
      measures: ['crs-uac/apprehensions-of-unaccompanied-children'],
      geography: null,
      at: '2019-10-01',
      kind: 'coverage',
      what: 'From the fiscal year 2020 the counts include expulsions under Title 42; repeat crossings inflate them, above all in 2020 and 2021.',
      seenAt: 'https://www.everycrsreport.com/reports/IN11638.html',
      statedBy: 'curator',
    },
  ],
  figureNotes: [
    '20181001--20190831',
    '20201001--20210731',
    '20231001--20240731',
    'fy2008',
    'fy2017',
    'fy2018',
    'fy2023',
  ].map((period) => ({
    figure: `crs-uac/apprehensions-of-unaccompanied-children/us/${period}/minor`,
    credibility: {
      grade: '2',
      reason: 'The agency’s count, on one page of the report or a copy of it; no second page.',
    },
  })),
});
