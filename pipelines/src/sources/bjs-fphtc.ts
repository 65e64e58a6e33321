import { defineSource } from '../source/source-module.ts';

const leadCharge = 'Suspects whose lead charge at referral falls into this group.';
const federal = {
  frame: 'us-federal-statutes',
  temporal: 'flow-in',
  method: 'administrative-count',
  geographyRole: 'jurisdiction',
} as const;
const suspects = { ...federal, stage: 'suspected', role: 'suspect' } as const;
const wide =
  'By lead charge, with peonage, slavery, forced labor and sex trafficking, production of child sexual abuse material, and transportation for illegal sex activity counted together.';
/** What the report calls human trafficking, so that no number of it is told as one of trafficking alone. */
const offenses =
  'human trafficking, production of child sexual abuse material or transportation for illegal sex';
const chosen = [
  {
    kind: 'coverage',
    direction: 'unknown',
    note: 'Federal suspects follow the priorities of investigators and prosecutors; what holds for them need not hold for trafficking.',
  },
] as const;
const wider = [
  {
    kind: 'coverage',
    direction: 'under',
    note: 'Only people whom federal authorities came to suspect; the years follow the priorities of investigators and prosecutors.',
  },
  {
    kind: 'definitional',
    direction: 'over',
    note: 'Three fifths of the suspects of FY2015 have a lead charge other than peonage, slavery, forced labor or sex trafficking.',
  },
] as const;
const share = 'bjs-fphtc/share-of-suspects-by-lead-charge/us/fy2015';

export const bjsFphtc = defineSource({
  id: 'bjs-fphtc',
  description:
    'Report of the Bureau of Justice Statistics on suspects referred and defendants prosecuted, convicted and imprisoned in the federal justice system in FY2015 with human trafficking, widely drawn, as the lead charge.',
  blindSpots:
    'Federal cases only. A case in which trafficking is not the lead charge is not in it; much that is in it is not trafficking. Only the abstract and a copy of the news release were read.',
  reliability: {
    grade: 'A',
    reason: 'A statistical agency, one documented data source; the wide definition is stated.',
  },
  credibility: {
    grade: '2',
    reason: 'Read in the abstract on the publisher’s own page or in a copy of its release.',
  },
  uncertainty: [],
  measures: {
    'suspects-referred': {
      ...suspects,
      label: `suspects referred to US attorneys for ${offenses}`,
      definition: `Suspects referred to US attorneys in the fiscal year. ${wide}`,
      unit: 'suspects',
      uncertainty: wider,
    },
    'share-of-suspects-by-lead-charge': {
      ...suspects,
      label: 'of suspects referred to US attorneys, by lead charge',
      definition:
        'The part of the suspects referred in the fiscal year whose lead charge is the one named.',
      unit: 'percent',
      uncertainty: chosen,
    },
    'share-of-suspects-by-agency': {
      ...suspects,
      label: 'of suspects referred to US attorneys, by the agency that referred them',
      definition: `The part of the suspects that the agency named referred in the fiscal year. ${wide}`,
      unit: 'percent',
      uncertainty: chosen,
    },
    'share-of-suspects-prosecuted': {
      ...suspects,
      label: `of suspects referred to US attorneys for ${offenses}, those prosecuted`,
      definition: `The part of the suspects whom US attorneys prosecuted. ${wide}`,
      unit: 'percent',
      uncertainty: chosen,
      stage: 'prosecuted',
    },
    'persons-prosecuted': {
      ...federal,
      label: `persons prosecuted in federal courts for ${offenses}`,
      definition: `People prosecuted in the fiscal year. ${wide}`,
      unit: 'defendants',
      stage: 'prosecuted',
      role: 'defendant',
      uncertainty: wider,
    },
    'share-of-defendants-convicted': {
      ...federal,
      label: `of defendants in federal courts charged with ${offenses}, those convicted`,
      definition: `The part of the defendants that was convicted; those whose case was still open are probably left out. ${wide}`,
      unit: 'percent',
      uncertainty: chosen,
      stage: 'convicted-case',
      role: 'defendant',
    },
    'persons-convicted': {
      ...federal,
      label: `persons convicted in federal courts of ${offenses}`,
      definition: `People convicted in the fiscal year. ${wide}`,
      unit: 'persons',
      stage: 'convicted-case',
      role: 'convicted-person',
      uncertainty: wider,
    },
    'persons-sentenced-to-prison': {
      ...federal,
      label: `persons sentenced to prison in federal courts for ${offenses}`,
      definition: `People convicted and sentenced to prison in the fiscal year. ${wide}`,
      unit: 'persons',
      stage: 'convicted-case',
      role: 'convicted-person',
      uncertainty: wider,
    },
    'change-in-suspects-referred': {
      ...suspects,
      temporal: 'not-applicable',
      label: 'change in suspects referred to US attorneys, by form of trafficking',
      definition:
        'Change of the suspects referred for the form named between two fiscal years, in percent of the first.',
      unit: 'percent-change',
      uncertainty: chosen,
    },
  },
  segments: {
    'lead-charge-trafficking': {
      label: 'lead charge peonage, slavery, forced labor or sex trafficking',
      definition: leadCharge,
    },
    'lead-charge-child-abuse-material': {
      label: 'lead charge production of child sexual abuse material',
      definition: leadCharge,
    },
    'lead-charge-transportation': {
      label: 'lead charge transportation for illegal sex activity',
      definition: leadCharge,
    },
    'referred-by-fbi': { label: 'referred by the FBI', definition: 'Referred by the FBI.' },
    'referred-by-ice': {
      label: 'referred by ICE',
      definition: 'Referred by Immigration and Customs Enforcement.',
    },
  },
  quantities: {
    'suspects referred to US attorneys': 'suspects-referred',
    'share of suspects referred, by lead charge': 'share-of-suspects-by-lead-charge',
    'share of suspects referred, by referring agency': 'share-of-suspects-by-agency',
    'share of suspects prosecuted': 'share-of-suspects-prosecuted',
    'share of defendants convicted': 'share-of-defendants-convicted',
    'persons convicted': 'persons-convicted',
    'persons prosecuted': 'persons-prosecuted',
    'persons sentenced to prison': 'persons-sentenced-to-prison',
    'change in suspects referred': 'change-in-suspects-referred',
  },
  forms: { 'sex trafficking': 'sexual-exploitation', 'forced labor': 'forced-labour' },
  groups: {
    'peonage, slavery, forced labor and sex trafficking': { segments: ['lead-charge-trafficking'] },
    'production of child sexual abuse material': {
      segments: ['lead-charge-child-abuse-material'],
    },
    'transportation for illegal sex activity': { segments: ['lead-charge-transportation'] },
    FBI: { segments: ['referred-by-fbi'] },
    ICE: { segments: ['referred-by-ice'] },
  },
  bases: {
    '1,923 suspects referred with human trafficking as the lead charge, FY2015': {
      text: '1,923 suspects referred with human trafficking as the lead charge, FY2015',
      figure: 'bjs-fphtc/suspects-referred/us/fy2015',
    },
    'suspects referred to US attorneys in FY2015': {
      text: 'suspects referred to US attorneys in FY2015',
      figure: 'bjs-fphtc/suspects-referred/us/fy2015',
    },
  },
  figureNotes: [
    {
      figure: `${share}/lead-charge-transportation`,
      notes: [
        'A share of charges. Not to be mixed up with the 29 percent that circulate about entry at the border.',
      ],
    },
    {
      figure: `${share}/lead-charge-child-abuse-material`,
      notes: ['Not trafficking as such.'],
    },
    {
      figure: 'bjs-fphtc/share-of-defendants-convicted/us/fy2015',
      uncertainty: [
        {
          kind: 'definitional',
          direction: 'unknown',
          note: 'The base, probably the defendants whose cases ended in the year, is not in the abstract.',
        },
      ],
    },
  ],
});
