import { defineSource } from '../source/source-module.ts';
import { groups } from './ctdc/groups.ts';
import { breaks, corrections, figureNotes } from './ctdc/ledger.ts';
import { recordMeasures } from './ctdc/record-measures.ts';
import { segments } from './ctdc/segments.ts';
import { shareMeasures } from './ctdc/share-measures.ts';

export const ctdc = defineSource({
  id: 'ctdc',
  description:
    'Case records of victims whom partner organisations of the Counter-Trafficking Data Collaborative assisted or heard of, pooled by the International Organization for Migration and published in altered form: k-anonymised at first, as generated rows since 2021, with differential privacy since 2022. With its data stories and others’ analyses of its files.',
  blindSpots:
    'Not a sample: who is in it depends on where the contributors work and whom they identify, a bias that the codebook calls unknown. More than half concerns the United States, because of its hotline, whose reports are unverified. Only aggregates stand here; no row about a person, real or generated, was taken over.',
  reliability: {
    grade: 'B',
    reason:
      'Documented releases with codebooks that state their limits; what is published is altered for privacy.',
  },
  credibility: {
    grade: '2',
    reason: 'Read on the publisher’s pages, in copies of its texts or as others quote them.',
  },
  uncertainty: [],
  measures: { ...recordMeasures, ...shareMeasures },
  segments,
  places: {
    'ctdc-americas': {
      label: 'the Americas (CTDC)',
      kind: 'region',
      within: ['world'],
      definition:
        'The Americas as a data story of the Counter-Trafficking Data Collaborative uses the word.',
    },
  },
  quantities: {
    'case records in the full dataset': 'records-full',
    'case records in the public k-anonymised file': 'records-public-k-anonymised',
    'share of the public k-anonymised file': 'share-of-public-k-anonymised-file',
    'case records represented in the synthetic dataset': 'records-represented-in-synthetic-dataset',
    'rows in the public file': 'rows-in-public-file',
    'victims in the victim-perpetrator dataset': 'victims-in-victim-perpetrator-dataset',
    'accounts of perpetrators': 'perpetrators-described',
    'share of records that k-anonymity would suppress':
      'share-of-records-suppressed-by-k-anonymity',
    'share of records by country of exploitation': 'share-of-records-by-country',
    'share of recorded victims': 'share-of-recorded-victims',
    'share of trafficked children': 'share-of-recorded-children',
    'share by form of exploitation': 'share-by-form',
    'share by sector': 'share-by-sector',
    'share by means of control': 'share-by-means-of-control',
    'share by recruiter': 'share-by-recruiter',
    'share by duration': 'share-by-duration',
    'share of victims originating there': 'share-of-victims-by-origin',
    'share of victims originating there, by recruiter': 'share-by-recruiter-of-victims-by-origin',
    'share of cross-border journeys through official border points':
      'share-of-journeys-through-official-border-points',
  },
  forms: {
    'sexual exploitation': 'sexual-exploitation',
    'forced labour': 'forced-labour',
  },
  groups,
  placeLabels: { Americas: 'ctdc-americas' },
  bases: {
    'the 87,003 records of 2010-2020': {
      text: 'the 87,003 public records of 2010–2020',
      figure: 'ctdc/records-public-k-anonymised/world/2010-2020',
    },
    'over 206,000 recorded victims': {
      text: 'over 206,000 recorded victims',
      figure: 'ctdc/records-represented-in-synthetic-dataset/world/2002-2022',
    },
  },
  readAs: { '193 025': '193,025' },
  breaks,
  corrections,
  figureNotes,
});
