import { defineSource } from '../source/source-module.ts';
import { arrestedOnSuspicion, openedOnSuspicion } from '../source/suspicion.ts';

const taskForces = {
  frame: 'unspecified',
  temporal: 'flow-in',
  method: 'administrative-count',
  geographyRole: 'jurisdiction',
} as const;

const unseen = {
  kind: 'coverage',
  direction: 'under',
  note: 'Only what nine task forces found; areas without one, and victims nobody met, are missing.',
} as const;

const selected = {
  kind: 'coverage',
  direction: 'unknown',
  note: 'Shares of what nine task forces looked for and found; the rest may be composed otherwise.',
} as const;

const inTheNews = { grade: '2', reason: 'A news agency quotes it of the report.' } as const;

export const caAg2012 = defineSource({
  id: 'ca-ag-2012',
  description:
    'A report of the California Department of Justice on what nine regional task forces against trafficking did from the middle of 2010 to the middle of 2012: victims, investigations, arrests.',
  blindSpots:
    'Nine task forces only, and what they looked for. Identified victims, no prevalence. The report warns that foreign victims may hide where they come from.',
  reliability: {
    grade: 'B',
    reason:
      'A state department’s counts of its own task forces; the definitions of the task forces were not read.',
  },
  credibility: { grade: '2', reason: 'Read in the release on the department’s page.' },
  uncertainty: [],
  measures: {
    'victims-identified': {
      ...taskForces,
      label: 'victims of human trafficking identified by the task forces',
      definition: 'Victims whom the nine task forces identified in the two years.',
      unit: 'victims',
      stage: 'identified',
      role: 'victim',
      uncertainty: [unseen],
    },
    'investigations-opened': {
      ...taskForces,
      label: 'investigations opened by the task forces',
      definition: 'Investigations that the nine task forces opened in the two years.',
      unit: 'investigations',
      stage: 'suspected',
      role: 'not-applicable',
      uncertainty: [unseen, openedOnSuspicion],
    },
    arrests: {
      ...taskForces,
      label: 'arrests by the task forces',
      definition: 'People arrested by the nine task forces in the two years.',
      unit: 'arrests',
      stage: 'suspected',
      role: 'suspect',
      uncertainty: [unseen, arrestedOnSuspicion],
    },
    'share-of-victims': {
      ...taskForces,
      label: 'of victims identified by the task forces, by citizenship',
      definition: 'US citizens among the victims whom the task forces identified.',
      unit: 'percent',
      stage: 'identified',
      role: 'victim',
      credibility: inTheNews,
      uncertainty: [
        selected,
        {
          kind: 'measurement',
          direction: 'over',
          statedBy: 'source',
          note: 'Foreign victims may say that they are citizens, so the share of citizens may be too high.',
        },
      ],
    },
    'share-of-cases': {
      ...taskForces,
      label: 'of task force cases with victims, by form of exploitation',
      definition:
        'Cases with victims by whether sex or labor trafficking was found; the rest is unknown or other.',
      unit: 'percent',
      stage: 'identified',
      role: 'not-applicable',
      credibility: inTheNews,
      uncertainty: [
        selected,
        {
          kind: 'nonresponse',
          direction: 'under',
          note: 'The form is unknown in part of the cases, which lowers both shares.',
        },
      ],
    },
  },
  quantities: {
    'victims identified': 'victims-identified',
    'investigations opened': 'investigations-opened',
    arrests: 'arrests',
    'share of victims who are US citizens': {
      measure: 'share-of-victims',
      citizenship: 'national',
    },
    'share of cases by form': 'share-of-cases',
  },
  forms: { 'sex trafficking': 'sexual-exploitation', 'labor trafficking': 'forced-labour' },
  bases: {
    'victims identified': {
      text: '1,277 victims identified by nine task forces',
      figure: 'ca-ag-2012/victims-identified/us-ca/20100701--20120630',
    },
  },
});
