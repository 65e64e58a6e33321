import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';

export const widerThanTrafficking: ComponentSpec = {
  kind: 'definitional',
  direction: 'over',
  note: 'Two of the three statute groups, sexual abuse of children and transportation for illegal sex, reach far beyond trafficking: of 1,070 people charged in FY2022 only 203 were charged under the trafficking statutes.',
};

const unseen: ComponentSpec = {
  kind: 'coverage',
  direction: 'under',
  note: 'Only people whom authorities found and took to court; the years follow the priorities of prosecutors as much as the crime.',
};
const priorities: ComponentSpec = {
  kind: 'coverage',
  direction: 'unknown',
  note: 'A change in federal cases is one in the priorities of prosecutors as much as one in the crime.',
};

const pipeline = {
  frame: 'us-federal-statutes',
  temporal: 'flow-in',
  method: 'administrative-count',
  geographyRole: 'jurisdiction',
} as const;

const threeGroups =
  'Three statute groups are counted together: peonage, slavery, forced labor and sex trafficking; sexual exploitation and other abuse of children; transportation for illegal sexual activity.';

const terminated = {
  ...pipeline,
  temporal: 'not-applicable',
  unit: 'percent-change',
  credibility: { grade: '2', reason: 'Pages that quote the highlights agree.' },
  uncertainty: [priorities],
} as const;

const terminatedBase =
  'Change between two fiscal years in cases terminated in US district courts, the base of the edition of 2021; later editions count persons prosecuted, and from 2024 on they compare with 2012 instead of 2011.';

export const measures: Readonly<Record<string, MeasureSpec>> = {
  'persons-referred': {
    ...pipeline,
    label: 'persons referred to US attorneys for human trafficking offenses',
    definition: `Suspects whom investigators referred to US attorneys in the fiscal year. ${threeGroups} Never to be put beside the narrower counts of the Department of Justice or of the Human Trafficking Institute.`,
    unit: 'suspects',
    stage: 'suspected',
    role: 'suspect',
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'under',
        note: 'Only people whom investigators found and referred; the years follow their priorities as much as the crime.',
      },
      widerThanTrafficking,
    ],
  },
  'persons-prosecuted': {
    ...pipeline,
    label: 'persons prosecuted in federal courts for human trafficking offenses',
    definition: `People prosecuted in the fiscal year. ${threeGroups} Never to be put beside the narrower counts of the Department of Justice or of the Human Trafficking Institute.`,
    unit: 'defendants',
    stage: 'prosecuted',
    role: 'defendant',
    uncertainty: [unseen, widerThanTrafficking],
  },
  'persons-convicted': {
    ...pipeline,
    label: 'persons convicted in federal courts of human trafficking offenses',
    definition: `People convicted in the fiscal year, who may have been charged in earlier years. ${threeGroups}`,
    unit: 'persons',
    stage: 'convicted-case',
    role: 'convicted-person',
    uncertainty: [unseen, widerThanTrafficking],
  },
  'defendants-charged': {
    ...pipeline,
    label: 'defendants charged in US district court',
    definition:
      'Defendants whose traits the edition describes, by statute group; the numbers are printed as bases of the shares. They are fewer than the persons prosecuted of the same year, and the part read does not say why.',
    unit: 'defendants',
    stage: 'prosecuted',
    role: 'defendant',
    uncertainty: [unseen],
  },
  'share-of-defendants-charged': {
    ...pipeline,
    label: 'of defendants charged in US district court, by sex, race, citizenship and record',
    definition:
      'The part of the defendants of a statute group and fiscal year that has the trait named. The groups differ so much that a share without its statute group and its base says nothing.',
    unit: 'percent',
    stage: 'prosecuted',
    role: 'defendant',
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'unknown',
        note: 'Who is charged follows the choices of federal investigators and prosecutors; how traffickers in general are made up cannot be read from it.',
      },
      {
        kind: 'measurement',
        direction: 'unknown',
        note: 'Traits are what federal records say; how they are recorded was not in the part read.',
      },
    ],
  },
  'change-in-defendants-charged': {
    ...terminated,
    label: 'change in defendants charged with human trafficking, cases terminated',
    definition: terminatedBase,
    stage: 'prosecuted',
    role: 'defendant',
  },
  'change-in-defendants-convicted': {
    ...terminated,
    label: 'change in defendants convicted of human trafficking, cases terminated',
    definition: terminatedBase,
    stage: 'convicted-case',
    role: 'convicted-person',
  },
  'change-in-defendants-sentenced-to-prison': {
    ...terminated,
    label: 'change in defendants sentenced to prison for human trafficking, cases terminated',
    definition: terminatedBase,
    stage: 'convicted-case',
    role: 'convicted-person',
  },
  'state-prison-custody': {
    label: 'persons in state prisons for human trafficking offenses',
    definition:
      'People held in state prisons for a human trafficking offense at the end of the year, in the states that report to the National Corrections Reporting Program. Not the whole country.',
    unit: 'prisoners',
    stage: 'convicted-case',
    frame: 'source-own',
    temporal: 'stock-at',
    method: 'administrative-count',
    role: 'convicted-person',
    geographyRole: 'jurisdiction',
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'under',
        note: 'Only the states that report; federal and local custody are not in it.',
      },
    ],
  },
  'state-prison-admissions': {
    label: 'persons admitted to state prisons for human trafficking offenses',
    definition:
      'People admitted to state prison in the year for a human trafficking offense, in the states that reported at least one such offense to the National Corrections Reporting Program.',
    unit: 'persons',
    stage: 'convicted-case',
    frame: 'source-own',
    temporal: 'flow-in',
    method: 'administrative-count',
    role: 'convicted-person',
    geographyRole: 'jurisdiction',
    credibility: { grade: '2', reason: 'A page quotes it of the report.' },
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'under',
        note: 'Thirty-two states are in the count; the others are missing or had none.',
      },
    ],
  },
  'attorney-general-offices-with-guilty-case': {
    label: 'offices of state attorneys general with a case that ended in a guilty plea or verdict',
    definition:
      'Offices that told a survey of state attorneys general of a human trafficking case of the form named with a guilty plea or verdict.',
    unit: 'agencies',
    stage: 'convicted-case',
    frame: 'unspecified',
    temporal: 'flow-in',
    method: 'survey',
    role: 'not-applicable',
    geographyRole: 'jurisdiction',
    uncertainty: [
      {
        kind: 'nonresponse',
        direction: 'under',
        note: 'The 47 offices that answered; those that did not are not in it.',
      },
      {
        kind: 'measurement',
        direction: 'unknown',
        note: 'Offices report on themselves; how they looked their cases up was not in the part read.',
      },
    ],
  },
};
