import type { MeasureSpec } from '../../source/source-module.ts';
import { common, counted, emptyFields, sinceLaunch } from './hotline-records.ts';

export const caseMeasures: Readonly<Record<string, MeasureSpec>> = {
  'cases-identified': {
    ...common,
    label: 'potential trafficking cases that the hotline learned of',
    definition:
      'Distinct situations in the United States in which the hotline saw indicators of trafficking; one may hold several victims. Up to 2016 the hotline alone; from 2017 on the publications read count its BeFree textline in. Fiscal years are other counts than calendar years.',
    unit: 'cases',
    stage: 'potential',
    role: 'not-applicable',
    uncertainty: counted,
  },
  'cases-identified-with-befree': {
    ...common,
    label: 'potential trafficking cases that the hotline and the BeFree textline learned of',
    definition:
      'Cases of the hotline and of Polaris’s BeFree textline together, in years in which the hotline is also published alone.',
    unit: 'cases',
    stage: 'potential',
    role: 'not-applicable',
    uncertainty: counted,
  },
  'cases-identified-all-hotlines': {
    ...common,
    label: 'potential trafficking cases that all hotlines run by Polaris learned of',
    definition:
      'Cases of the hotline, of the BeFree textline and cases outside the United States together.',
    unit: 'cases',
    stage: 'potential',
    role: 'not-applicable',
    uncertainty: counted,
  },
  'cases-since-launch': {
    ...common,
    temporal: 'ever',
    label: 'potential trafficking cases that the hotline has learned of since it opened',
    definition: `Distinct potential trafficking situations. ${sinceLaunch}`,
    unit: 'cases',
    stage: 'potential',
    role: 'not-applicable',
    uncertainty: counted,
  },
  'cases-since-launch-with-befree': {
    ...common,
    temporal: 'ever',
    label:
      'potential trafficking cases that the hotline and the BeFree textline have learned of since the hotline opened',
    definition: `Distinct potential trafficking situations of the hotline and the BeFree textline together. ${sinceLaunch}`,
    unit: 'cases',
    stage: 'potential',
    role: 'not-applicable',
    uncertainty: counted,
  },
  'cases-by-noted-attribute': {
    ...common,
    label: 'potential trafficking cases with at least one victim of the group named',
    definition:
      'Potential cases in which the hotline noted at least one victim of that age, gender or nationality. A case may stand in several groups or in none: never add them up or make shares of the total.',
    unit: 'cases',
    stage: 'potential',
    role: 'victim',
    uncertainty: [...counted, emptyFields],
  },
  'cases-reported-to-law-enforcement': {
    ...common,
    label: 'potential trafficking cases that the hotline passed to law enforcement',
    definition:
      'Potential cases of which the hotline told police or another authority, by its own protocol.',
    unit: 'cases',
    stage: 'potential',
    role: 'not-applicable',
    uncertainty: counted,
  },
  'businesses-identified': {
    ...common,
    label: 'businesses mentioned to the hotline in connection with potential trafficking',
    definition:
      'Businesses that contactors connected with a potential trafficking situation; suspicion, not a finding.',
    unit: 'businesses',
    stage: 'potential',
    role: 'not-applicable',
    uncertainty: counted,
  },
};
