import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';
import { arrestedOnSuspicion } from '../../source/suspicion.ts';
import { caseload, taskForces, unseen } from './task-forces.ts';

const missingTraits: ComponentSpec = {
  kind: 'nonresponse',
  direction: 'unknown',
  note: 'People whose trait is not recorded are probably left out of the base; how many was not in the part read.',
};

/** Incidents that were judged, the people in them, and arrests. */
export const confirmedMeasures: Readonly<Record<string, MeasureSpec>> = {
  'incidents-confirmed': {
    ...taskForces,
    label: 'incidents confirmed as human trafficking by federally funded task forces',
    definition:
      'Incidents that the task forces confirmed as human trafficking by the end of the period.',
    unit: 'incidents',
    stage: 'confirmed',
    role: 'not-applicable',
    uncertainty: [unseen],
  },
  'suspects-in-confirmed-incidents': {
    ...taskForces,
    label: 'suspects in confirmed human trafficking incidents',
    definition:
      'People suspected in the incidents that the task forces confirmed; suspected, not convicted.',
    unit: 'suspects',
    stage: 'suspected',
    role: 'suspect',
    uncertainty: [
      unseen,
      {
        kind: 'measurement',
        direction: 'over',
        note: 'The incident is confirmed, not the guilt of everybody suspected in it.',
      },
    ],
  },
  'victims-in-confirmed-incidents': {
    ...taskForces,
    label: 'victims in confirmed human trafficking incidents',
    definition: 'Victims in the incidents that the task forces confirmed.',
    unit: 'victims',
    stage: 'confirmed',
    role: 'victim',
    uncertainty: [unseen],
  },
  'share-of-confirmed-suspects': {
    ...taskForces,
    label: 'of suspects in confirmed human trafficking incidents, by sex, race and ethnicity',
    definition:
      'The part of the suspects in confirmed incidents of the form that has the trait named. A caseload of some task forces, never the country’s traffickers.',
    unit: 'percent',
    stage: 'suspected',
    role: 'suspect',
    uncertainty: [caseload, missingTraits],
  },
  'share-of-confirmed-victims': {
    ...taskForces,
    label:
      'of victims in confirmed human trafficking incidents, by age, race, ethnicity and status',
    definition:
      'The part of the victims in confirmed incidents of the form that has the trait named. A caseload of some task forces, never the country’s victims.',
    unit: 'percent',
    stage: 'confirmed',
    role: 'victim',
    uncertainty: [caseload, missingTraits],
  },
  'share-of-incidents-confirmed': {
    ...taskForces,
    label: 'of suspected incidents open for a year, those confirmed as human trafficking',
    definition:
      'The part of the incidents of sufficient data quality, open for at least a year, that was confirmed as human trafficking.',
    unit: 'percent',
    stage: 'confirmed',
    role: 'not-applicable',
    uncertainty: [caseload],
  },
  'share-of-incidents-refuted': {
    ...taskForces,
    label: 'of suspected incidents open for a year, those found not to be human trafficking',
    definition:
      'The part of the incidents of sufficient data quality, open for at least a year, that was found not to be human trafficking.',
    unit: 'percent',
    stage: 'not-applicable',
    role: 'not-applicable',
    uncertainty: [caseload],
  },
  arrests: {
    ...taskForces,
    label: 'arrests by federally funded human trafficking task forces',
    definition:
      'Arrests that the task forces reported for the period; in which incidents was not in the part read.',
    unit: 'arrests',
    stage: 'suspected',
    role: 'suspect',
    uncertainty: [unseen, arrestedOnSuspicion],
  },
  'foreign-victims': {
    ...taskForces,
    label: 'victims in task-force incidents who were foreign nationals',
    definition:
      'Victims who were foreign nationals, as the press release has it; whether of confirmed incidents only was not in the part read.',
    unit: 'victims',
    stage: 'presumed',
    role: 'victim',
    uncertainty: [
      unseen,
      {
        kind: 'measurement',
        direction: 'over',
        note: 'Incidents that were not confirmed may be in it; the part read does not say.',
      },
    ],
  },
};
