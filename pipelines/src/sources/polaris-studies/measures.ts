import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';
import { unverified } from '../nhth/hotline-records.ts';

const common = {
  frame: 'source-own',
  method: 'administrative-count',
  temporal: 'flow-in',
  geographyRole: 'detection',
} as const;
const chosen: ComponentSpec = {
  kind: 'coverage',
  direction: 'either',
  note: 'The cases were chosen by place or origin; nothing inside the choice describes trafficking in the United States.',
};
const emptyFields: ComponentSpec = {
  kind: 'nonresponse',
  direction: 'unknown',
  note: 'Origin, age and status are noted only where they came up; how many are unknown is not told.',
};
const unseen: ComponentSpec = {
  kind: 'coverage',
  direction: 'under',
  note: 'Only what somebody reported to the hotline.',
};

export const measures: Readonly<Record<string, MeasureSpec>> = {
  'cases-selected': {
    ...common,
    label: 'potential trafficking cases of the hotline within the choice of a study',
    definition:
      'Potential cases of the US hotline that a Polaris study chose by the topic that the segments name.',
    unit: 'cases',
    stage: 'potential',
    role: 'not-applicable',
    uncertainty: [chosen, unseen, unverified],
  },
  'victims-selected': {
    ...common,
    label: 'potential victims in hotline cases within the choice of a study',
    definition:
      'Potential victims described in the hotline cases that a Polaris study chose by the topic that the segments name.',
    unit: 'victims',
    stage: 'potential',
    role: 'victim',
    uncertainty: [chosen, unseen, unverified],
  },
  'traffickers-selected': {
    ...common,
    label: 'potential traffickers noted in hotline cases within the choice of a study',
    definition:
      'People noted as traffickers in the hotline cases that a Polaris study chose; unverified, and of any origin.',
    unit: 'traffickers',
    stage: 'potential',
    role: 'trafficker',
    uncertainty: [chosen, unseen, unverified],
  },
  'share-of-victims': {
    ...common,
    label: 'of the potential victims in hotline cases within the choice of a study',
    definition:
      'The part of the potential victims in the chosen cases that has the attribute which the segments or the age name.',
    unit: 'percent',
    stage: 'potential',
    role: 'victim',
    credibility: {
      grade: '2',
      reason:
        'A page that names no report; nine years and twenty states fit the publisher’s study of cantinas.',
    },
    uncertainty: [chosen, emptyFields],
  },
  'share-of-victims-by-type': {
    ...common,
    label: 'of the victims within the choice of a study, by type of trafficking',
    definition:
      'The part of the victims in the choice of the study who were in the type of trafficking named.',
    unit: 'percent',
    stage: 'potential',
    role: 'victim',
    uncertainty: [chosen, emptyFields],
  },
  'share-of-cases': {
    ...common,
    label: 'of the trafficking and labor exploitation cases known to the hotline',
    definition:
      'The part of the hotline’s trafficking cases and cases of labor exploitation without trafficking together in which somebody has the attribute named.',
    unit: 'percent',
    stage: 'potential',
    role: 'victim',
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'unknown',
        note: 'Of all cases that somebody reported to the hotline; those that nobody reported may be composed otherwise.',
      },
      emptyFields,
    ],
  },
};
