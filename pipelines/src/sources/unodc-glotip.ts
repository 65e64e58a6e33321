import { statements } from '../layout/statements.ts';
import { defineSource } from '../source/source-module.ts';
import { convictionMeasures } from './unodc-glotip/conviction-measures.ts';
import { corrections } from './unodc-glotip/corrections.ts';
import { countryMeasures } from './unodc-glotip/country-measures.ts';
import { courtCaseMeasures } from './unodc-glotip/court-case-measures.ts';
import { figureNotes } from './unodc-glotip/figure-notes.ts';
import { placeLabels, places } from './unodc-glotip/places.ts';
import { quantities } from './unodc-glotip/quantities.ts';
import { segments } from './unodc-glotip/segments.ts';
import { victimMeasures } from './unodc-glotip/victim-measures.ts';

const flows =
  'Counts flows between two countries, which is no unit of ours: neither people nor cases.';

/** UNODC’s Global Report on Trafficking in Persons, editions of 2009 to 2024. */
export const unodcGlotip = defineSource({
  id: 'unodc-glotip',
  description:
    'World and regional patterns that UNODC draws from official national figures on detected victims and on persons investigated, prosecuted and convicted, with samples of court cases. The numbers here were read in press texts, summaries and retellings, not in the tables of the reports.',
  blindSpots:
    'Victims who were never detected: the publisher says that its cases cannot be used to estimate the level of the crime and that no sound worldwide estimate of undetected victims exists. Shares describe whom reporting countries look for and find. Coverage changes by edition: 132, 128, 142, 148, 141 and 156 countries in those of 2012, 2014, 2018, 2020, 2022 and 2024; some countries with known trafficking report no victims.',
  reliability: {
    grade: 'B',
    reason:
      'The standing international compilation of official figures, open about what it cannot show; countries, definitions and years behind a number vary.',
  },
  credibility: {
    grade: '2',
    reason:
      'Read in the publisher’s releases or key findings or as others quote it; fits its other editions.',
  },
  cadenceMonths: 24,
  uncertainty: [
    {
      kind: 'definitional',
      direction: 'either',
      note: 'What counts as a victim, a prosecution, a conviction or a court case of trafficking follows each state’s own law and records.',
    },
  ],
  measures: {
    ...victimMeasures,
    ...convictionMeasures,
    ...countryMeasures,
    ...courtCaseMeasures,
  },
  segments,
  places,
  placeLabels,
  quantities,
  forms: {
    'sexual exploitation': 'sexual-exploitation',
    'forced labour': 'forced-labour',
    'forced criminality': 'forced-criminality',
    'forced begging': 'forced-begging',
    'other forms': 'other',
  },
  groups: {
    women: { age: 'adult', sex: 'female' },
    men: { age: 'adult', sex: 'male' },
    girls: { age: 'minor', sex: 'female' },
    boys: { age: 'minor', sex: 'male' },
    children: { age: 'minor' },
    'women and girls': { sex: 'female' },
    female: { sex: 'female' },
    male: { sex: 'male' },
    'foreign nationals': { citizenship: 'foreign' },
    'within their own country': { segments: ['domestic'] },
    'across borders within their region': { segments: ['within-region'] },
    'from other regions': { segments: ['between-regions'] },
    'in pairs': { segments: ['pairs'] },
    'in business-type groups': { segments: ['business-type-groups'] },
    'in governance-type groups': { segments: ['governance-type-groups'] },
  },
  layouts: { 'confirmed-elsewhere.csv': statements, 'further-numbers.csv': statements },
  readAs: { '124': 'at least 124' },
  skipped: [
    { row: '2014-global-report/statements.csv:15', why: flows },
    { row: '2020-global-report/statements.csv:22', why: flows },
  ],
  figureNotes,
  corrections,
});
