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

export const pipeline = {
  frame: 'us-federal-statutes',
  temporal: 'flow-in',
  method: 'administrative-count',
  geographyRole: 'jurisdiction',
} as const;

const threeGroups =
  'Three statute groups are counted together: peonage, slavery, forced labor and sex trafficking; sexual exploitation and other abuse of children; transportation for illegal sexual activity.';

/** People on the way through the federal courts. */
export const federalMeasures: Readonly<Record<string, MeasureSpec>> = {
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
};
