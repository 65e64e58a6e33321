import { defineSource } from '../source/source-module.ts';

export const hhsOig = defineSource({
  id: 'hhs-oig',
  description:
    'The inspector general of the Department of Health and Human Services read about 300 files of unaccompanied children released in March and April 2021, when very many came, and noted gaps in the vetting of sponsors and the calls afterwards.',
  blindSpots:
    'Gaps in files of two months under strain, not what happened to the children. The report does not measure trafficking.',
  reliability: {
    grade: 'A',
    reason: 'A sampled review of files with a published method; read in the press only.',
  },
  credibility: { grade: '2', reason: 'News pages list it among the findings of the report.' },
  uncertainty: [
    {
      kind: 'sampling',
      direction: 'either',
      note: 'About 300 files out of more than 16,000; the intervals were not read, and some items have narrower bases.',
    },
    {
      kind: 'definitional',
      direction: 'over',
      note: 'Told as children in danger it is too high: a gap in a file is no finding about a child.',
    },
  ],
  measures: {
    'share-of-case-files': {
      label: 'of sampled files of released unaccompanied children, by gap',
      definition:
        'Files of released children in which the named step of vetting or follow-up was missing, late or not on record.',
      unit: 'percent',
      stage: 'not-applicable',
      frame: 'source-own',
      temporal: 'flow-in',
      method: 'case-file-sample',
      role: 'child-migrant',
      geographyRole: 'jurisdiction',
      exploitation: 'none',
    },
  },
  segments: {
    'no-safety-check-documented': {
      label: 'no documentation of a safety check',
      definition: 'The file holds no record of a safety check of the sponsor.',
    },
    'check-results-not-updated': {
      label: 'pending check results not updated',
      definition: 'Results of checks that were pending at release were not added to the file.',
    },
    'sponsor-id-illegible': {
      label: 'sponsor’s identity document not legible',
      definition: 'The copy of the sponsor’s identity document cannot be read.',
    },
    'sponsor-record-not-updated': {
      label: 'sponsor record not updated',
      definition: 'The record of the sponsor was not brought up to date.',
    },
    'followup-call-not-documented': {
      label: 'follow-up call not documented',
      definition: 'The follow-up call is not recorded in the file.',
    },
    'followup-call-late-or-missing': {
      label: 'follow-up call not made, or not on time',
      definition:
        'The follow-up call after release was not made, or not on time; pages word it differently.',
    },
  },
  quantities: { 'share of case files': { measure: 'share-of-case-files', age: 'minor' } },
  figureNotes: [
    {
      figure:
        'hhs-oig/share-of-case-files/us/20210301--20210430/minor/followup-call-late-or-missing',
      credibility: {
        grade: '2',
        reason: 'Two news pages differ, 22 percent not made on time and 33 percent not made.',
      },
    },
  ],
  groups: {
    'no documentation of a safety check': { segments: ['no-safety-check-documented'] },
    'pending check results not updated': { segments: ['check-results-not-updated'] },
    'sponsor’s identity document not legible': { segments: ['sponsor-id-illegible'] },
    'sponsor record not updated': { segments: ['sponsor-record-not-updated'] },
    'follow-up call not documented': { segments: ['followup-call-not-documented'] },
    'follow-up call not made, or not on time': { segments: ['followup-call-late-or-missing'] },
  },
});
