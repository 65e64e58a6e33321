import type { MeasureSpec } from '../../source/source-module.ts';

/** State prisons, and what offices of state attorneys general told. */
export const stateMeasures: Readonly<Record<string, MeasureSpec>> = {
  'state-prison-custody': {
    label: 'persons in state prisons for human trafficking offenses',
    definition:
      'People held in state prisons for a human trafficking offense at the end of the year, in the states that report to the National Corrections Reporting Program. Not the whole country.',
    unit: 'prisoners',
    stage: 'convicted-case',
    frame: 'source-own',
    temporal: 'stock-at',
    method: 'administrative-count',
    role: 'convicted-person',
    geographyRole: 'jurisdiction',
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'under',
        note: 'Only the states that report; federal and local custody are not in it.',
      },
    ],
  },
  'state-prison-admissions': {
    label: 'persons admitted to state prisons for human trafficking offenses',
    definition:
      'People admitted to state prison in the year for a human trafficking offense, in the states that reported at least one such offense to the National Corrections Reporting Program.',
    unit: 'persons',
    stage: 'convicted-case',
    frame: 'source-own',
    temporal: 'flow-in',
    method: 'administrative-count',
    role: 'convicted-person',
    geographyRole: 'jurisdiction',
    credibility: { grade: '2', reason: 'A page quotes it of the report.' },
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'under',
        note: 'Thirty-two states are in the count; the others are missing or had none.',
      },
    ],
  },
  'attorney-general-offices-with-guilty-case': {
    label: 'offices of state attorneys general with a case that ended in a guilty plea or verdict',
    definition:
      'Offices that told a survey of state attorneys general of a human trafficking case of the form named with a guilty plea or verdict.',
    unit: 'agencies',
    stage: 'convicted-case',
    frame: 'unspecified',
    temporal: 'flow-in',
    method: 'survey',
    role: 'not-applicable',
    geographyRole: 'jurisdiction',
    uncertainty: [
      {
        kind: 'nonresponse',
        direction: 'under',
        note: 'The 47 offices that answered; those that did not are not in it.',
      },
      {
        kind: 'measurement',
        direction: 'unknown',
        note: 'Offices report on themselves; how they looked their cases up was not in the part read.',
      },
    ],
  },
};
