import type { MeasureSpec } from '../../source/source-module.ts';
import { federal } from './justice-measures.ts';

/** What foreign victims were given, summed over five years. */
export const victimMeasures: Readonly<Record<string, MeasureSpec>> = {
  'victims-made-eligible-for-benefits': {
    ...federal,
    label: 'foreign victims of trafficking made eligible for federal benefits',
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'under',
        note: 'Only foreign nationals who came forward and were found eligible; citizens and undetected victims are not counted.',
      },
    ],
    definition:
      'Foreign nationals made eligible for benefits as victims of trafficking over five years, as the Department of Justice summed them in 2006. US citizens need no such step and are not counted.',
    unit: 'victims',
    stage: 'assisted',
    role: 'victim',
    geographyRole: 'detection',
  },
  'victims-helped-to-remain': {
    ...federal,
    label: 'foreign victims of trafficking helped to remain in the country',
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'under',
        note: 'Only foreign nationals who were to assist law enforcement; citizens and undetected victims are not counted.',
      },
    ],
    definition:
      'Foreign nationals helped to stay in the United States to assist law enforcement, over five years, as the Department of Justice summed them in 2006.',
    unit: 'victims',
    stage: 'assisted',
    role: 'victim',
    geographyRole: 'detection',
  },
};
