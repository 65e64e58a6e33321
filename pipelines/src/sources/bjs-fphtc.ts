import { defineSource } from '../source/source-module.ts';
import { defendantMeasures } from './bjs-fphtc/defendant-measures.ts';
import { offenses } from './bjs-fphtc/lead-charges.ts';
import { suspectMeasures } from './bjs-fphtc/suspect-measures.ts';

const leadCharge = 'Suspects whose lead charge at referral falls into this group.';
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
  measures: { ...suspectMeasures, ...defendantMeasures },
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
      // Three fifths of them have another lead charge than trafficking, whatever the report calls it.
      text: `1,923 suspects referred in FY2015 for ${offenses}`,
      figure: 'bjs-fphtc/suspects-referred/us/fy2015',
    },
    'suspects referred to US attorneys in FY2015': {
      text: `suspects referred to US attorneys in FY2015 for ${offenses}`,
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
