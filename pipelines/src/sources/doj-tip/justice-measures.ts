import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';
import { openedOnSuspicion } from '../../source/suspicion.ts';

const charged: ComponentSpec = {
  kind: 'coverage',
  direction: 'under',
  note: 'Only what federal prosecutors charged as trafficking; state cases, other charges and undetected trafficking are not there.',
};
const narrow: ComponentSpec = {
  kind: 'definitional',
  direction: 'under',
  note: 'The narrow trafficking definition of the department; wider lists of statutes give counts several times as large.',
};
const anyStatute: ComponentSpec = {
  kind: 'definitional',
  direction: 'unknown',
  note: 'Under which statutes a case was counted as trafficking, before and after the law of 2000, is not in the text read.',
};

export const federal = {
  frame: 'tvpa-severe-forms',
  temporal: 'flow-in',
  method: 'administrative-count',
  role: 'not-applicable',
  geographyRole: 'jurisdiction',
} as const;

/** Investigations, prosecutions and convictions. */
export const justiceMeasures: Readonly<Record<string, MeasureSpec>> = {
  'prosecutions-initiated': {
    ...federal,
    label: 'federal human trafficking prosecutions initiated',
    definition:
      'Federal prosecutions (cases) for human trafficking that the Department of Justice began in the fiscal year, by its narrow definition. Where a form is named, the prosecution is predominantly of that form.',
    unit: 'prosecutions',
    stage: 'prosecuted',
    uncertainty: [charged, narrow],
  },
  'defendants-charged': {
    ...federal,
    label: 'defendants charged in federal human trafficking prosecutions',
    uncertainty: [charged, narrow],
    definition:
      'People charged in the federal prosecutions for human trafficking that the Department of Justice began in the fiscal year. One prosecution may have several.',
    unit: 'defendants',
    stage: 'prosecuted',
    role: 'defendant',
  },
  convictions: {
    ...federal,
    label: 'federal human trafficking convictions',
    definition:
      'Convictions in federal human trafficking prosecutions that the Department of Justice secured in the fiscal year; the charges may be of earlier years.',
    unit: 'convictions',
    stage: 'convicted-case',
    role: 'convicted-person',
    uncertainty: [charged, narrow],
  },
  'defendants-prosecuted': {
    ...federal,
    frame: 'us-federal-statutes',
    label: 'defendants prosecuted by the Civil Rights Division and US Attorneys',
    uncertainty: [charged, anyStatute],
    definition:
      'People prosecuted for trafficking by the Civil Rights Division and US Attorneys over five years, as the Department of Justice summed them in 2006, before and after the Trafficking Victims Protection Act of 2000. The text does not say whether the years are fiscal.',
    unit: 'defendants',
    stage: 'prosecuted',
    role: 'defendant',
  },
  'investigations-opened': {
    ...federal,
    frame: 'us-federal-statutes',
    label: 'trafficking investigations opened by the Civil Rights Division and US Attorneys',
    definition:
      'Trafficking investigations opened over five years, as the Department of Justice summed them in 2006, before and after the Trafficking Victims Protection Act of 2000. The text does not say whether the years are fiscal.',
    unit: 'investigations',
    stage: 'suspected',
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'under',
        note: 'Only what these two offices opened; investigations of states, and trafficking that nobody investigated, are not there.',
      },
      anyStatute,
      openedOnSuspicion,
    ],
  },
  'cases-with-convictions-since-tvpa': {
    ...federal,
    temporal: 'ever',
    label: 'federal trafficking cases with convictions since the TVPA',
    definition:
      'Federal trafficking cases that ended in a conviction, from the Trafficking Victims Protection Act of 2000 up to 2009, as a page relays from a newspaper of December 2009; the publication itself is not named there.',
    unit: 'cases',
    stage: 'convicted-case',
    uncertainty: [charged, narrow],
  },
  'persons-convicted-since-tvpa': {
    ...federal,
    temporal: 'ever',
    label: 'people convicted of federal trafficking offences since the TVPA',
    definition:
      'People convicted in federal trafficking cases, from the Trafficking Victims Protection Act of 2000 up to 2009, as a page relays from a newspaper of December 2009; the publication itself is not named there.',
    unit: 'defendants',
    stage: 'convicted-case',
    uncertainty: [charged, narrow],
    role: 'convicted-person',
  },
};
