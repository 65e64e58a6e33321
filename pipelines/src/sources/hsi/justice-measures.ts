import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';
import { openedOnSuspicion } from '../../source/suspicion.ts';
import { caseload, coded } from './caseload.ts';

const anyStatute: ComponentSpec = {
  kind: 'definitional',
  direction: 'over',
  note: 'Cases that the agency codes as human trafficking; the charge itself may be under another statute.',
};
const smugglingInIt: ComponentSpec = {
  kind: 'definitional',
  direction: 'over',
  note: 'Told as trafficking it is too high: migrant smuggling is counted in it, and how much is not stated.',
};
const noCohort =
  'The arrests, indictments and convictions of one year are not the same people and must not be divided by each other.';

/** Investigations, arrests, indictments and convictions. */
export const justiceMeasures: Readonly<Record<string, MeasureSpec>> = {
  arrests: {
    ...coded,
    label: 'criminal arrests in cases that HSI codes as human trafficking',
    definition: `Criminal arrests of the fiscal year in cases coded as human trafficking. From FY2022 on the reports speak of trafficking-related arrests of the whole department. ${noCohort}`,
    unit: 'arrests',
    stage: 'suspected',
    role: 'suspect',
    uncertainty: [...caseload, anyStatute],
  },
  indictments: {
    ...coded,
    label: 'indictments in cases that HSI codes as human trafficking',
    definition: `Indictments of the fiscal year in such cases. From FY2022 on in cases that the department supported, not all of which it leads. ${noCohort}`,
    unit: 'indictments',
    stage: 'prosecuted',
    role: 'defendant',
    uncertainty: [...caseload, anyStatute],
  },
  convictions: {
    ...coded,
    label: 'convictions in cases that HSI codes as human trafficking',
    definition: `Convictions of the fiscal year in such cases. ${noCohort}`,
    unit: 'convictions',
    stage: 'convicted-case',
    role: 'convicted-person',
    uncertainty: [...caseload, anyStatute],
  },
  'prosecutions-supported': {
    ...coded,
    label: 'prosecutions of trafficking that the department supported',
    definition:
      'Prosecutions that the department supported in the fiscal year, as a press summary of the yearly report has it. Another summary of the same report has 638 convictions.',
    unit: 'prosecutions',
    stage: 'prosecuted',
    role: 'not-applicable',
    uncertainty: [...caseload, anyStatute],
  },
  'investigations-opened': {
    ...coded,
    label: 'human trafficking investigations that HSI opened',
    definition: 'Investigations of human trafficking opened in the fiscal year: cases, not people.',
    unit: 'investigations',
    stage: 'suspected',
    role: 'not-applicable',
    uncertainty: [...caseload, openedOnSuspicion],
  },
  'investigations-supported-by-center': {
    ...coded,
    label: 'investigations that the Center for Countering Human Trafficking supported',
    definition:
      'Investigations that the center supported in the fiscal year; whether they were opened in it is not stated, so they are no part of the investigations opened.',
    unit: 'investigations',
    stage: 'suspected',
    role: 'not-applicable',
    uncertainty: [...caseload, openedOnSuspicion],
  },
  'arrests-trafficking-and-smuggling': {
    ...coded,
    label: 'arrests for trafficking or smuggling of people, counted together',
    definition:
      'Arrests from 2003 to January 2006 for trafficking and for migrant smuggling in one number; how many were for trafficking is not stated. Never to be joined to the later series.',
    unit: 'arrests',
    stage: 'suspected',
    role: 'suspect',
    exploitation: 'migrant-smuggling',
    uncertainty: [...caseload, smugglingInIt],
  },
  'convictions-trafficking-and-smuggling': {
    ...coded,
    label: 'convictions for trafficking or smuggling of people, counted together',
    definition:
      'Convictions from 2003 to January 2006 for trafficking and for migrant smuggling in one number; how many were for trafficking is not stated. Never to be joined to the later series.',
    unit: 'convictions',
    stage: 'convicted-case',
    role: 'convicted-person',
    exploitation: 'migrant-smuggling',
    uncertainty: [...caseload, smugglingInIt],
  },
};
