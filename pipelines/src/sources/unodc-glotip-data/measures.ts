import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';

const federalYears: ComponentSpec = {
  kind: 'definitional',
  direction: 'either',
  note: 'The US values equal those of the federal Justice Department for fiscal years (October to September) wherever both are known; the calendar year of the file is then not meant.',
};
const federalOnly: ComponentSpec = {
  kind: 'coverage',
  direction: 'under',
  note: 'If the US values are the federal Justice Department’s, what state and local courts did is left out.',
};

export const measures: Readonly<Record<string, MeasureSpec>> = {
  'victims-detected': {
    label: 'victims of trafficking detected and officially reported to UNODC',
    definition:
      'People whom a state’s authorities or bodies identified as trafficking victims in a year and reported to UNODC, by what the state itself calls a detected victim. It follows detection capacity and reporting, not the number of victims. The US numbers of 2017 to 2019 equal clients of federally funded services in grant years that end in June, not in calendar years, the UK’s from 2017 on follow referrals to the national mechanism (our inference).',
    unit: 'victims',
    stage: 'identified',
    frame: 'palermo',
    temporal: 'flow-in',
    method: 'administrative-count',
    role: 'victim',
    geographyRole: 'detection',
    uncertainty: [
      {
        kind: 'measurement',
        direction: 'either',
        note: 'What a state reports as detected victims may be clients of services (US, grant years to June, by inference) or potential victims referred (UK since 2017).',
      },
      {
        kind: 'duplication',
        direction: 'over',
        note: 'Where clients of services are counted, one person may stand in several programmes and years.',
      },
    ],
  },
  'offences-recorded': {
    label: 'trafficking offences recorded and reported to UNODC',
    definition:
      'Offences of trafficking in persons that a state recorded in a year and reported to UNODC; which body recorded them was not read. Recorded is not proved.',
    unit: 'offences',
    stage: 'identified',
    frame: 'palermo',
    temporal: 'flow-in',
    method: 'administrative-count',
    role: 'not-applicable',
    geographyRole: 'jurisdiction',
  },
  'persons-in-formal-contact': {
    label: 'persons reported to UNODC as in formal contact with police over trafficking',
    definition:
      'Persons suspected of trafficking whom authorities brought into formal contact in a year, as a state reported it. The US values equal trafficking investigations opened by Homeland Security in the fiscal year where both are known, so that they seem to be cases, not persons (our inference).',
    unit: 'suspects',
    stage: 'suspected',
    frame: 'palermo',
    temporal: 'flow-in',
    method: 'administrative-count',
    role: 'suspect',
    geographyRole: 'jurisdiction',
    credibility: {
      grade: '3',
      reason:
        'The numbers agree with another publisher’s, but there they are investigations of one agency, not persons.',
    },
    uncertainty: [
      {
        kind: 'measurement',
        direction: 'unknown',
        note: 'The US values seem to be investigations of one federal agency in fiscal years; how many persons they concern is not said.',
      },
    ],
  },
  'persons-prosecuted': {
    label: 'persons reported to UNODC as prosecuted for trafficking',
    definition:
      'Persons against whom a prosecution for trafficking was begun in a year, as a state reported it. The US values equal defendants charged by the federal Justice Department in the fiscal year wherever both are known, except 2015 and 2016.',
    unit: 'defendants',
    stage: 'prosecuted',
    frame: 'palermo',
    temporal: 'flow-in',
    method: 'administrative-count',
    role: 'defendant',
    geographyRole: 'jurisdiction',
    uncertainty: [federalYears, federalOnly],
  },
  'persons-convicted': {
    label: 'persons reported to UNODC as convicted of trafficking',
    definition:
      'Persons convicted of trafficking in a year, as a state reported it. The US values equal convictions of the federal Justice Department in the fiscal year in most years where both are known.',
    unit: 'persons',
    stage: 'convicted-case',
    frame: 'palermo',
    temporal: 'flow-in',
    method: 'administrative-count',
    role: 'convicted-person',
    geographyRole: 'jurisdiction',
    uncertainty: [federalYears, federalOnly],
  },
};
