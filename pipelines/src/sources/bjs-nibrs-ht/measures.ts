import type { MeasureSpec } from '../../source/source-module.ts';

const estimate = {
  frame: 'nibrs-64',
  temporal: 'flow-in',
  method: 'model-estimate',
  stage: 'identified',
  geographyRole: 'jurisdiction',
} as const;
const unseen = [
  {
    kind: 'coverage',
    direction: 'under',
    note: 'Police-recorded crime: trafficking that nobody reported or that was recorded as something else is not in it.',
  },
] as const;
const recorded = [
  {
    kind: 'coverage',
    direction: 'unknown',
    note: 'Of what police recorded; trafficking that they do not see may be made up otherwise.',
  },
] as const;

export const measures: Readonly<Record<string, MeasureSpec>> = {
  incidents: {
    ...estimate,
    label: 'human trafficking incidents recorded by police, estimated for the whole country',
    definition:
      'Incidents with a human trafficking offense that police recorded, estimated for all agencies from those that report incidents to the FBI.',
    unit: 'incidents',
    uncertainty: unseen,
    role: 'not-applicable',
  },
  victimizations: {
    ...estimate,
    label: 'human trafficking victimizations recorded by police, estimated for the whole country',
    definition:
      'One offense against one victim, counted once for each, in the incidents that police recorded; estimated for all agencies.',
    unit: 'victimizations',
    uncertainty: unseen,
    role: 'victim',
  },
  'share-of-incidents-by-type': {
    ...estimate,
    label: 'of estimated human trafficking incidents recorded by police, by type',
    definition: 'The part of the estimated incidents that is sex or labor trafficking.',
    unit: 'percent',
    uncertainty: recorded,
    role: 'not-applicable',
  },
  'share-of-victimizations-by-type': {
    ...estimate,
    label: 'of estimated human trafficking victimizations recorded by police, by type',
    definition: 'The part of the estimated victimizations that is sex or labor trafficking.',
    unit: 'percent',
    uncertainty: recorded,
    role: 'victim',
  },
  'share-of-victimizations-by-sex': {
    ...estimate,
    label: 'of estimated victimizations of the type recorded by police, by sex of the victim',
    definition: 'The part of the victimizations of one type whose victim is female or male.',
    credibility: {
      grade: '2',
      reason: 'A page quotes it of the tables; intervals were not read.',
    },
    unit: 'percent',
    uncertainty: recorded,
    role: 'victim',
  },
  'share-of-incidents-not-cleared': {
    ...estimate,
    label: 'of estimated incidents of the type, those that police had not cleared',
    definition: 'The part of the estimated incidents of one type that was not cleared.',
    unit: 'percent',
    uncertainty: recorded,
    role: 'not-applicable',
  },
  'share-of-incidents-with-single-victim': {
    ...estimate,
    label:
      'of estimated human trafficking incidents recorded by police, those with a single victim',
    definition: 'The part of the estimated incidents that has one victim.',
    unit: 'percent',
    uncertainty: recorded,
    role: 'not-applicable',
  },
};
