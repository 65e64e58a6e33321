import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';
import { arrestedOnSuspicion } from '../../source/suspicion.ts';

const taskForces = {
  frame: 'unspecified',
  temporal: 'flow-in',
  method: 'administrative-count',
  geographyRole: 'detection',
} as const;

const unproved: ComponentSpec = {
  kind: 'measurement',
  direction: 'over',
  note: 'Allegations: of the incidents of 2008 to June 2010 that could be judged after a year 30 percent were confirmed and 38 percent found not to be trafficking.',
};
const unseen: ComponentSpec = {
  kind: 'coverage',
  direction: 'under',
  note: 'Incidents of federally funded task forces only; the rest of the country is not in it.',
};
const caseload: ComponentSpec = {
  kind: 'coverage',
  direction: 'unknown',
  note: 'The caseload of federally funded task forces; where they are and whom they look for shapes it.',
};
const missingTraits: ComponentSpec = {
  kind: 'nonresponse',
  direction: 'unknown',
  note: 'People whose trait is not recorded are probably left out of the base; how many was not in the part read.',
};

export const measures: Readonly<Record<string, MeasureSpec>> = {
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
