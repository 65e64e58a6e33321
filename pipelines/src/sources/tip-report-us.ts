import { defineSource } from '../source/source-module.ts';
import { measures } from './tip-report-us/measures.ts';

const foreign = { citizenship: 'foreign' } as const;
const ambiguous = {
  credibility: {
    grade: '3',
    reason: 'The wording leaves open which earlier period the number belongs to.',
  },
} as const;

export const tipReportUs = defineSource({
  id: 'tip-report-us',
  description:
    'The United States chapter of the yearly Trafficking in Persons Report: what US agencies told the State Department of investigations, letters, visas and assistance, by fiscal year. Prosecutions and convictions of the Department of Justice stand under its own source.',
  blindSpots:
    'Federal agencies only, each by its own way of counting; the counts overlap and cannot be added. Letters and visas leave out US citizens and residents. Only the edition of 2015 could be read.',
  reliability: {
    grade: 'B',
    reason: 'Agencies’ own counts in an official report; definitions are hardly stated.',
  },
  credibility: { grade: '2', reason: 'Read in a copy of the report’s text.' },
  cadenceMonths: 12,
  uncertainty: [
    {
      kind: 'coverage',
      direction: 'under',
      note: 'What federal agencies came to know of and acted on; undetected trafficking and most work of the states are not there.',
    },
    {
      kind: 'processing',
      direction: 'unknown',
      note: 'Read on a site of somebody else that posts the text of the report.',
    },
  ],
  measures,
  quantities: {
    'ICE investigations opened': 'ice-investigations-opened',
    'FBI investigations opened': 'fbi-investigations-opened',
    'task force investigations': 'task-force-investigations',
    'State Department investigations': 'state-department-investigations',
    'Defense Department investigations': 'defense-department-investigations',
    'victims assisted by DHS': 'victims-assisted-by-dhs',
    'certification letters': 'certification-letters',
    'eligibility letters': 'eligibility-letters',
    'T status granted to victims': { measure: 't-status-granted-victims', ...foreign },
    'T status granted to family members': 't-status-granted-family',
    'Continued Presence issued': { measure: 'continued-presence-issued', ...foreign },
    'U visas approved with trafficking as the qualifying crime': {
      measure: 'u-visas-approved-for-trafficking',
      ...foreign,
    },
  },
  groups: {
    'foreign-national adults': { age: 'adult', ...foreign },
    'foreign-national children': { age: 'minor', ...foreign },
  },
  figureNotes: [
    { figure: 'tip-report-us/t-status-granted-victims/us/fy2013/foreign', ...ambiguous },
    { figure: 'tip-report-us/t-status-granted-family/us/fy2013', ...ambiguous },
  ],
});
