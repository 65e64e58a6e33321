import { grid } from '../layout/grid.ts';
import { defineSource } from '../source/source-module.ts';
import { applicationMeasures } from './uscis-t/application-measures.ts';
import { approvalMeasures } from './uscis-t/approval-measures.ts';
import { denialMeasures } from './uscis-t/denial-measures.ts';

const foreign = { citizenship: 'foreign' } as const;

export const uscisT = defineSource({
  id: 'uscis-t',
  description:
    'Applications for T nonimmigrant status (the T visa for victims of trafficking) and decisions on them, as US Citizenship and Immigration Services counts them by fiscal year, for victims (principals, T-1) and for their family members.',
  blindSpots:
    'Foreign nationals who applied, mostly long after the exploitation; decisions of a year are not on the applications of that year. Of grants in FY2010–2011 and FY2015–2022 nothing was found.',
  reliability: {
    grade: 'B',
    reason:
      'The agency counts its own files; what could be read are copies and retellings of single years.',
  },
  credibility: {
    grade: '2',
    reason: 'The agency’s own count, read in a copy of its table or as others quote it.',
  },
  uncertainty: [],
  measures: { ...approvalMeasures, ...denialMeasures, ...applicationMeasures },
  quantities: {
    'T visas approved for victims': { measure: 'approvals-victims', ...foreign },
    'T visas denied to victims': { measure: 'denials-victims', ...foreign },
    'T visas approved for family members': 'approvals-family',
    'T visas denied to family members': 'denials-family',
    'T visas granted, victims and family members': 'approvals-victims-and-family',
    'T visas approved, for whom not stated': { measure: 'approvals-scope-not-stated', ...foreign },
    'T visa applications': { measure: 'applications-victims', ...foreign },
    'T visas denied or applications withdrawn': {
      measure: 'denials-or-withdrawals-victims',
      ...foreign,
    },
    'T visa applications pending': { measure: 'applications-pending', ...foreign },
    'share of applications adjudicated': {
      measure: 'adjudications-over-applications',
      ...foreign,
      base: 'T-1 applications received in the year',
    },
  },
  layouts: {
    't-visa-decisions.csv': grid({
      rows: { 'Fiscal year': 'period' },
      columns: {
        'Victims approved': { quantity: 'T visas approved for victims' },
        'Victims denied': { quantity: 'T visas denied to victims' },
        'Family members approved': { quantity: 'T visas approved for family members' },
        'Family members denied': { quantity: 'T visas denied to family members' },
      },
      constant: { place: 'United States' },
    }),
    't-1-applications.csv': grid({
      rows: { 'Fiscal year': 'period' },
      columns: {
        'T-1 applications received': { quantity: 'T visa applications' },
        'Share adjudicated': { quantity: 'share of applications adjudicated' },
      },
      constant: { place: 'United States' },
    }),
  },
  figureNotes: [
    {
      figure: 'uscis-t/approvals-victims/us/fy2008/foreign',
      notes: [
        'The agency’s table has 243; a book that cites the State Department has 247, probably another cut-off.',
      ],
    },
    {
      figure: 'uscis-t/approvals-family/us/fy2008',
      notes: [
        'The agency’s table has 228; a book that cites the State Department has 171, probably another cut-off.',
      ],
    },
    {
      figure: 'uscis-t/approvals-scope-not-stated/us/2024/foreign',
      status: ['low-reliability'],
    },
  ],
});
