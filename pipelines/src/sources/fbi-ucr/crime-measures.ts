import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';
import { arrestedOnSuspicion } from '../../source/suspicion.ts';

export const known = {
  stage: 'identified',
  frame: 'nibrs-64',
  temporal: 'flow-in',
  method: 'administrative-count',
  role: 'not-applicable',
  geographyRole: 'jurisdiction',
} as const;

const unlike: ComponentSpec = {
  kind: 'coverage',
  direction: 'either',
  note: 'The states and agencies that can report change every year, so a change between years mixes coverage, recording and crime.',
};
const unseen: ComponentSpec = {
  kind: 'coverage',
  direction: 'under',
  statedBy: 'source',
  note: 'Known to participating agencies only; the FBI calls its numbers no definitive statement of the level of trafficking.',
};
const participating: Pick<MeasureSpec, 'uncertainty'> = { uncertainty: [unseen, unlike] };

/** Offenses, incidents, arrests and victims, and what others made of them. */
export const crimeMeasures: Readonly<Record<string, MeasureSpec>> = {
  offences: {
    ...known,
    ...participating,
    label:
      'human trafficking offenses known to the state and local agencies that report to the FBI',
    definition:
      'Offenses of human trafficking known to participating state and local agencies in the calendar year, as the yearly tables of the FBI print them. Not incidents, not victims; the FBI says that they are no definitive statement of the level or character of trafficking.',
    unit: 'offences',
  },
  'offences-cleared': {
    ...known,
    ...participating,
    label: 'human trafficking offenses cleared by the agencies that report to the FBI',
    definition:
      'Offenses of human trafficking that the participating agencies cleared in the calendar year, some of them of earlier years.',
    unit: 'offences',
  },
  arrests: {
    ...known,
    label: 'arrests for human trafficking reported to the FBI by state and local agencies',
    definition:
      'Arrests for human trafficking that participating agencies reported to the Uniform Crime Reporting Program, as the Bureau of Justice Statistics prints them.',
    unit: 'arrests',
    stage: 'suspected',
    role: 'suspect',
    uncertainty: [unseen, unlike, arrestedOnSuspicion],
  },
  incidents: {
    ...known,
    ...participating,
    label: 'human trafficking incidents reported to the FBI by participating agencies',
    definition:
      'Incidents with a human trafficking offense that participating agencies reported, in the special report of 2024. One incident may hold several offenses and victims. Since 2021 only incident-based reports are taken.',
    unit: 'incidents',
  },
  victims: {
    ...known,
    ...participating,
    label: 'victims of human trafficking offenses reported to the FBI by participating agencies',
    definition: 'Victims in the human trafficking incidents that participating agencies reported.',
    unit: 'victims',
    role: 'victim',
  },
  'drug-offences-per-100-incidents': {
    ...known,
    label: 'drug offenses per 100 human trafficking incidents',
    definition:
      'Drug offenses that were recorded together with human trafficking incidents, by whomever, per hundred such incidents of a region. No share of victims or traffickers, and nothing about victims held by drugs.',
    unit: 'per-100',
    uncertainty: [
      {
        kind: 'measurement',
        direction: 'unknown',
        note: 'From 2 to over 57 by region: how agencies record drug offenses differs so much that practice, not only reality, stands in the number.',
      },
    ],
  },
  'bulk-file-sum': {
    ...known,
    label: 'in others’ sums of a bulk file of the FBI (not a count of offenses)',
    definition:
      'What private pages got by summing the human trafficking file of the FBI’s Crime Data Explorer. The FBI publishes no such sum, the pages contradict each other by a factor above 30, and the larger ones are about 90 times the FBI’s own count. Kept so that the numbers can be recognized; never to be used as a count.',
    unit: 'offences',
    method: 'unknown',
    credibility: {
      grade: '5',
      reason: 'For 2020 about 90 times the FBI’s own count; the file or its reading is faulty.',
    },
  },
};
