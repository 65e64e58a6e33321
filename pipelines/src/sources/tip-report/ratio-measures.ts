import type { MeasureSpec } from '../../source/source-module.ts';
import { counted, notTold } from './count-measures.ts';

const change = {
  ...counted,
  unit: 'percent-change',
  temporal: 'not-applicable',
  method: 'derived',
  uncertainty: [
    {
      kind: 'coverage',
      direction: 'over',
      statedBy: 'source',
      note: 'Part of the rise is better sharing of data by several governments.',
    },
  ],
} as const;

/** Shares, changes and rates that the report makes of its counts or of others’ estimates. */
export const ratioMeasures: Readonly<Record<string, MeasureSpec>> = {
  'share-of-convictions': {
    ...counted,
    label: 'of convictions for trafficking, by form of exploitation',
    definition:
      'The part of the convictions of a year that was for one form of trafficking, as the report counts it.',
    unit: 'percent',
    stage: 'convicted-case',
    method: 'derived',
    uncertainty: [notTold],
  },
  'change-in-prosecutions': {
    ...change,
    stage: 'prosecuted',
    label: 'change in reported prosecutions against the year before',
    definition: 'Growth of the reported prosecutions against the year before.',
  },
  'change-in-convictions': {
    ...change,
    stage: 'convicted-case',
    label: 'change in reported convictions against the year before',
    definition: 'Growth of the reported convictions against the year before.',
  },
  'change-in-victims-identified': {
    ...change,
    stage: 'identified',
    label: 'change in identified victims against the year before',
    definition: 'Growth of the victims identified against the year before.',
    role: 'victim',
    geographyRole: 'detection',
  },
  'share-of-estimated-victims-identified': {
    ...counted,
    label: 'of the estimated number of victims, those identified',
    definition:
      'The victims identified in one year over an estimate of all people in forced labour at one time. A yearly flow over a stock: not a detection rate.',
    unit: 'percent',
    stage: 'identified',
    method: 'derived',
    role: 'victim',
    geographyRole: 'detection',
    uncertainty: [
      notTold,
      {
        kind: 'definitional',
        direction: 'unknown',
        note: 'The two numbers count different things, a flow of identifications and a stock of people, so the quotient measures neither.',
      },
      {
        kind: 'model',
        direction: 'unknown',
        note: 'The base is an ILO estimate whose method was replaced later.',
      },
    ],
    credibility: {
      grade: '4',
      reason: 'A correct division of two published numbers that should not be divided.',
    },
  },
  'convictions-per-100-victims-identified': {
    ...counted,
    label: 'convicted offenders per 100 victims identified',
    definition:
      'Convictions of a year over the victims identified in that year, as the report prints it. Offenders and victims need not belong to the same cases.',
    unit: 'per-100',
    stage: 'convicted-case',
    method: 'derived',
    uncertainty: [notTold],
  },
  'estimated-victims-per-1000': {
    ...counted,
    label:
      'people in forced labour as the ILO estimated them, told as victims of trafficking, as a rate',
    definition:
      'The prevalence that the edition of 2010 prints: the ILO estimate of people in forced labour of 2005 over the population of the world. Not based on the counts of this report.',
    unit: 'per-1000',
    stage: 'estimated-total',
    temporal: 'stock-at',
    method: 'derived',
    role: 'victim',
    geographyRole: 'exploitation',
    uncertainty: [
      {
        kind: 'model',
        direction: 'under',
        note: 'Rests on an ILO estimate of 2005 that was given as a minimum.',
      },
    ],
    credibility: {
      grade: '3',
      reason: 'Rests on an estimate of 2005 that was replaced, not on the counts of this report.',
    },
  },
};
