import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';

export const court = {
  frame: 'source-own',
  temporal: 'flow-in',
  method: 'administrative-count',
  geographyRole: 'jurisdiction',
} as const;
const cases = { ...court, unit: 'cases', stage: 'prosecuted', role: 'not-applicable' } as const;
const since = { ...court, temporal: 'ever' } as const;

const unseen: ComponentSpec = {
  kind: 'coverage',
  direction: 'under',
  statedBy: 'source',
  note: 'Federal cases from court records; the institute says that they measure neither prevalence nor state prosecutions.',
};

/** Cases, defendants, convictions and victims. */
export const countMeasures: Readonly<Record<string, MeasureSpec>> = {
  'active-cases': {
    ...cases,
    label: 'federal human trafficking cases active in US courts',
    definition:
      'Federal criminal cases and civil suits that were open at some time in the year, whenever they were filed. The same case is active in several years, so years must not be added.',
    uncertainty: [
      unseen,
      {
        kind: 'duplication',
        direction: 'over',
        note: 'Added over years, one case is counted several times.',
      },
    ],
  },
  'new-criminal-cases': {
    ...cases,
    label: 'federal criminal human trafficking cases filed',
    definition:
      'Federal criminal cases filed in the year that the institute counts as human trafficking, from court records. Later editions find more cases of earlier years.',
    uncertainty: [
      unseen,
      {
        kind: 'revision',
        direction: 'under',
        note: 'The next edition may add cases: 183 of 2022 became 203.',
      },
    ],
  },
  'victims-in-new-cases': {
    ...court,
    label: 'victims in federal criminal human trafficking cases filed',
    definition: 'Victims identified in the papers of the criminal cases filed in the year.',
    unit: 'victims',
    stage: 'identified',
    role: 'victim',
    uncertainty: [unseen],
  },
  'criminal-prosecutions-since-2000': {
    ...since,
    label: 'federal criminal prosecutions for human trafficking since 2000',
    definition:
      'Federal criminal cases of human trafficking that the institute found from 2000 to the end of the period.',
    unit: 'prosecutions',
    stage: 'prosecuted',
    role: 'not-applicable',
    uncertainty: [unseen],
  },
  'defendants-since-2000': {
    ...since,
    label: 'defendants in federal criminal human trafficking cases since 2000',
    definition: 'People and legal entities charged in those cases.',
    unit: 'defendants',
    stage: 'prosecuted',
    role: 'defendant',
    uncertainty: [unseen],
  },
  'defendants-convicted-since-2000': {
    ...since,
    label: 'defendants convicted in federal criminal human trafficking cases since 2000',
    definition: 'Defendants of those cases who were convicted by the end of the period.',
    unit: 'persons',
    stage: 'convicted-case',
    role: 'convicted-person',
    uncertainty: [unseen],
  },
  'victims-identified-since-2000': {
    ...since,
    label: 'victims identified in federal criminal human trafficking cases since 2000',
    definition: 'Victims identified in the papers of those cases.',
    unit: 'victims',
    stage: 'identified',
    role: 'victim',
    uncertainty: [unseen],
  },
  'defendants-convicted': {
    ...court,
    label: 'defendants convicted in federal criminal human trafficking cases',
    definition: 'Defendants convicted in the year.',
    unit: 'persons',
    stage: 'convicted-case',
    role: 'convicted-person',
    uncertainty: [unseen],
  },
};
