import type { MeasureSpec } from '../../source/source-module.ts';
import { caseload, taskForces, unproved, unseen } from './task-forces.ts';

/** Incidents that are suspected or alleged. */
export const allegedMeasures: Readonly<Record<string, MeasureSpec>> = {
  'incidents-opened': {
    ...taskForces,
    label:
      'suspected human trafficking incidents opened for investigation by federally funded task forces',
    definition:
      'Incidents that task forces with federal money opened for investigation and entered into the system. Suspected, not confirmed.',
    unit: 'incidents',
    stage: 'potential',
    role: 'not-applicable',
    uncertainty: [unseen, unproved],
  },
  'share-of-incidents-by-type': {
    ...taskForces,
    label: 'of suspected human trafficking incidents of federally funded task forces, by type',
    definition:
      'The part of the suspected incidents that the task forces classed as the type named; each incident has one type.',
    unit: 'percent',
    stage: 'potential',
    role: 'not-applicable',
    uncertainty: [caseload],
  },
  'incidents-with-allegation': {
    ...taskForces,
    label: 'suspected human trafficking incidents with an allegation of the form',
    definition:
      'Suspected incidents in which the form named is alleged. An incident may have several allegations.',
    unit: 'incidents',
    stage: 'potential',
    role: 'not-applicable',
    uncertainty: [unseen, unproved],
  },
  'share-of-incidents-with-allegation': {
    ...taskForces,
    label: 'of suspected human trafficking incidents, by allegation',
    definition:
      'The part of the suspected incidents with the allegation named. Allegations overlap; the shares must not be added.',
    unit: 'percent',
    stage: 'potential',
    role: 'not-applicable',
    uncertainty: [caseload],
  },
  'incidents-alleged': {
    ...taskForces,
    label: 'alleged human trafficking incidents entered by federally funded task forces',
    definition:
      'Alleged incidents that 38 task forces entered into the system in its first 21 months, those later found not to be trafficking among them.',
    unit: 'incidents',
    stage: 'potential',
    role: 'not-applicable',
    uncertainty: [unseen, unproved],
  },
  'share-of-alleged-incidents-by-type': {
    ...taskForces,
    label: 'of alleged human trafficking incidents of federally funded task forces, by type',
    definition: 'The part of the alleged incidents of the first edition that is of the type named.',
    unit: 'percent',
    stage: 'potential',
    role: 'not-applicable',
    uncertainty: [caseload],
  },
  'suspects-in-alleged-incidents': {
    ...taskForces,
    label: 'suspects in alleged human trafficking incidents of federally funded task forces',
    definition:
      'Suspects known in those alleged incidents of the first edition for which there is information on suspects.',
    unit: 'suspects',
    stage: 'suspected',
    role: 'suspect',
    uncertainty: [unseen, unproved],
  },
};
