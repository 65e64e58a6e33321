import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';
import { court } from './count-measures.ts';

export const share = {
  ...court,
  unit: 'percent',
  stage: 'prosecuted',
} as const;

export const choice: ComponentSpec = {
  kind: 'coverage',
  direction: 'unknown',
  note: 'Shares follow what federal prosecutors choose to charge: cases with minors need no proof of force and are favored, labor trafficking is rarely charged.',
};
export const baseUnknown: ComponentSpec = {
  kind: 'definitional',
  direction: 'unknown',
  note: 'What is 100 percent is not on the page that was read.',
};

/** Parts of cases, defendants and victims. */
export const shareMeasures: Readonly<Record<string, MeasureSpec>> = {
  'share-of-active-cases': {
    ...share,
    role: 'not-applicable',
    label: 'of federal human trafficking cases active in US courts, by kind of case and form',
    definition: 'The part of the cases active in the year that is of the kind or form named.',
    uncertainty: [choice],
  },
  'share-of-new-criminal-cases': {
    ...share,
    role: 'not-applicable',
    label: 'of federal criminal human trafficking cases filed, by form',
    definition: 'The part of the criminal cases filed in the year that is of the form named.',
    uncertainty: [choice],
  },
  'share-of-victims-in-new-cases': {
    ...share,
    stage: 'identified',
    role: 'victim',
    label: 'of victims in federal criminal human trafficking cases filed, by age',
    definition:
      'The part of the victims identified in the cases filed in the year that is of the age named.',
    uncertainty: [choice],
  },
  'share-of-identified-victims': {
    ...share,
    stage: 'identified',
    role: 'victim',
    label: 'of identified victims in federal human trafficking cases, by age and sex',
    definition:
      'The part of the identified victims that is of the age and sex named. Whether of active cases, of all years or of sex trafficking only is not on the page that was read.',
    uncertainty: [choice, baseUnknown],
  },
  'share-of-criminal-prosecutions-since-2000': {
    ...share,
    temporal: 'ever',
    role: 'not-applicable',
    label: 'of federal criminal prosecutions for human trafficking since 2000, by form',
    definition: 'The part of those prosecutions that is of the form named.',
    uncertainty: [choice],
  },
  'share-of-victims-since-2000': {
    ...share,
    temporal: 'ever',
    stage: 'identified',
    role: 'victim',
    label: 'of victims identified in federal criminal human trafficking cases since 2000, by age',
    definition: 'The part of those victims that is of the age named.',
    uncertainty: [choice],
  },
  'conviction-rate': {
    ...share,
    stage: 'convicted-case',
    role: 'defendant',
    label: 'of defendants in federal criminal human trafficking cases, those convicted',
    definition:
      'The part of the defendants, probably of those whose cases ended in the year, that was convicted.',
    uncertainty: [choice, baseUnknown],
  },
  'share-with-nonphysical-coercion': {
    ...share,
    role: 'not-applicable',
    label: 'of federal human trafficking cases, those with coercion that is not physical',
    definition:
      'The part of the cases in which victims were held by fraud, threats, withheld pay or papers and the like instead of violence.',
    uncertainty: [choice, baseUnknown],
  },
};
