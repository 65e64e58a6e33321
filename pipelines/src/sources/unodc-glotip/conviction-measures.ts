import type { MeasureSpec } from '../../source/source-module.ts';
import { otherReporters } from './victim-measures.ts';

/** Measures of convictions and of the people convicted. */
export const convictionMeasures: Readonly<Record<string, MeasureSpec>> = {
  'persons-convicted': {
    label: 'persons convicted of trafficking, as officially reported',
    definition:
      'Persons convicted of trafficking in the year, as the country’s chapter of the report gives them.',
    unit: 'persons',
    stage: 'convicted-case',
    frame: 'palermo',
    temporal: 'flow-in',
    method: 'administrative-count',
    role: 'convicted-person',
    geographyRole: 'jurisdiction',
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'under',
        note: 'Only convictions that reached the national figures.',
      },
    ],
  },
  'share-of-convicted-by-sex': {
    label: 'of persons convicted of trafficking, by sex',
    definition:
      'Of the persons convicted of trafficking in reporting countries, the part of the sex named. Not a share of all traffickers.',
    unit: 'percent',
    stage: 'convicted-case',
    frame: 'palermo',
    temporal: 'flow-in',
    method: 'compilation',
    role: 'convicted-person',
    geographyRole: 'jurisdiction',
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'unknown',
        note: 'Those convicted need not be a picture of those who traffic.',
      },
      otherReporters,
    ],
  },
  'change-in-convictions': {
    label: 'change in convictions for trafficking, in percent of the earlier year',
    definition:
      'By how much the number of convictions recorded in reporting countries differs between the first and the last year of the period.',
    unit: 'percent-change',
    stage: 'convicted-case',
    frame: 'palermo',
    temporal: 'not-applicable',
    method: 'compilation',
    role: 'convicted-person',
    geographyRole: 'jurisdiction',
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'unknown',
        note: 'Follows the work of courts, slowed in the pandemic, and which countries report; not the amount of trafficking.',
      },
    ],
  },
};
