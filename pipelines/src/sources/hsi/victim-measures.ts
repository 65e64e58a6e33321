import type { MeasureSpec } from '../../source/source-module.ts';
import { caseload, coded } from './caseload.ts';

/** Victims identified or assisted. */
export const victimMeasures: Readonly<Record<string, MeasureSpec>> = {
  'victims-identified': {
    ...coded,
    label: 'trafficking victims identified by HSI',
    definition:
      'Victims of trafficking whom the agency identified, or identified and assisted, in the fiscal year.',
    unit: 'victims',
    stage: 'identified',
    role: 'victim',
    uncertainty: caseload,
  },
  'victims-assisted': {
    ...coded,
    label: 'trafficking victims assisted by the Department of Homeland Security',
    definition:
      'Victims of trafficking whom the whole department assisted in the fiscal year. Another count than the victims identified by the agency in earlier years.',
    unit: 'victims',
    stage: 'assisted',
    role: 'victim',
    uncertainty: caseload,
  },
  'victims-assisted-all-crimes': {
    ...coded,
    label: 'victims of any crime assisted by the Victim Assistance Program of HSI',
    definition:
      'Victims of all sorts of crime whom the program assisted in the fiscal year; not trafficking victims.',
    unit: 'victims',
    stage: 'assisted',
    role: 'victim',
    exploitation: 'none',
    uncertainty: [
      {
        kind: 'definitional',
        direction: 'over',
        note: 'Told as trafficking victims it is far too high: victims of every sort of crime are in it.',
      },
    ],
  },
};
