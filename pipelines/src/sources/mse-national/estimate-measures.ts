import type { MeasureSpec } from '../../source/source-module.ts';
import { estimate, ofModel } from './overlapping-lists.ts';

/** What the models make of the lists, and how far their intervals can be trusted. */
export const estimateMeasures: Readonly<Record<string, MeasureSpec>> = {
  'modern-slavery-victims-estimated': {
    ...estimate,
    label: 'victims of modern slavery, seen and unseen, as estimated from overlapping lists',
    definition:
      'Everybody whom the listing bodies would take for a victim of modern slavery, including trafficking, at any time in the period: those on a list and, by a model of how the lists overlap, those on none. A figure without a model in its scope is the headline of the study; the others are refits of its public lists.',
    unit: 'victims',
    temporal: 'flow-in',
  },
  'trafficking-victims-estimated': {
    ...estimate,
    label: 'victims of human trafficking, seen and unseen, as estimated from overlapping lists',
    definition:
      'Everybody whom the listing bodies would take for a victim of human trafficking at any time in the whole period: those on a list and, by a model of how the lists overlap, those on none. A figure without a model in its scope is the published range of the study; the others are refits of its public lists.',
    unit: 'victims',
    temporal: 'flow-in',
  },
  'trafficking-victims-estimated-per-year': {
    ...estimate,
    label:
      'victims of human trafficking a year, seen and unseen, as estimated from overlapping lists',
    definition:
      'The yearly value of the estimate for the years of the period. Not the total of the period: who is a victim in two years counts in both.',
    unit: 'victims',
    temporal: 'flow-in',
  },
  'trafficking-victims-estimated-per-100000': {
    ...estimate,
    label: 'estimated victims of human trafficking a year, as a rate',
    definition:
      'The yearly estimate per 100,000 people of the group. That it is yearly follows from its size; the page does not spell it out.',
    unit: 'per-100000',
    temporal: 'flow-in',
  },
  'share-of-estimated-victims-detected': {
    ...estimate,
    label: 'of estimated victims of the group, those who were detected',
    definition:
      'Victims on at least one list out of the estimated number of victims of the same group.',
    unit: 'percent',
    temporal: 'flow-in',
    uncertainty: [
      ...ofModel,
      {
        kind: 'coverage',
        direction: 'over',
        note: 'People who could never come onto any list are missing from the base, so that the part detected looks larger than it is.',
      },
    ],
  },
  'estimated-victims-per-registered-victim': {
    ...estimate,
    label: 'estimated victims for every registered one',
    definition: 'The estimated number of victims as a multiple of the registered number.',
    unit: 'ratio',
    temporal: 'flow-in',
  },
  'undetected-victims-per-detected-victim': {
    ...estimate,
    label: 'undetected victims for every detected one, as estimated',
    definition: 'Estimated victims on no list for every victim on a list.',
    unit: 'ratio',
    temporal: 'flow-in',
  },
  'interval-coverage': {
    label: 'of simulated data sets, those whose interval held the true number',
    definition:
      'Data were simulated 500 times from the model that a stepwise procedure chose for the five UK lists, so that the true number was known; the share of runs in which the interval held it. An honest interval reaches its nominal level.',
    unit: 'percent',
    stage: 'not-applicable',
    frame: 'unspecified',
    temporal: 'not-applicable',
    method: 'model-estimate',
    role: 'not-applicable',
    geographyRole: 'detection',
    exploitation: 'none',
    uncertainty: [
      {
        kind: 'extrapolation',
        direction: 'unknown',
        note: 'Simulated from one model of the UK lists; coverage for other lists, or where no model holds, may differ.',
      },
    ],
    credibility: {
      grade: '2',
      reason: 'Published in a journal of statistics; read in the authors’ own account of it.',
    },
  },
};
