import { defineSource } from '../source/source-module.ts';
import { justiceMeasures } from './doj-tip/justice-measures.ts';
import { corrections, figureNotes, skipped } from './doj-tip/ledger.ts';
import { victimMeasures } from './doj-tip/victim-measures.ts';

export const dojTip = defineSource({
  id: 'doj-tip',
  description:
    'Federal human trafficking prosecutions, defendants and convictions as the US Department of Justice counts them by fiscal year and as the State Department’s Trafficking in Persons Report, press releases and, as far as equal values show, the data file of UNODC print them. The narrow definition of trafficking: neither the court-file counts of the Human Trafficking Institute nor the Bureau of Justice Statistics, which adds child sexual-exploitation statutes.',
  blindSpots:
    'Federal courts only: prosecutions by the states are not there, nor federal cases in which traffickers were charged with something else. Of cases initiated in FY2010–2012, 2015–2016, 2019 and 2021–2024 and of defendants of FY2015–2016 and 2023–2024 nothing was found.',
  reliability: {
    grade: 'B',
    reason:
      'The agency counts its own cases and the years agree wherever several pages print them; the definition is stated only loosely in what was read.',
  },
  credibility: {
    grade: '2',
    reason: 'The agency’s own count, read in its publications or in pages that quote them.',
  },
  cadenceMonths: 12,
  uncertainty: [],
  measures: { ...justiceMeasures, ...victimMeasures },
  quantities: {
    'prosecutions initiated': 'prosecutions-initiated',
    'defendants charged': 'defendants-charged',
    'individuals charged': 'defendants-charged',
    'persons prosecuted': 'defendants-charged',
    convictions: 'convictions',
    'persons convicted': 'convictions',
    'defendants prosecuted': 'defendants-prosecuted',
    'investigations opened': 'investigations-opened',
    'victims made eligible for benefits': 'victims-made-eligible-for-benefits',
    'victims helped to remain': 'victims-helped-to-remain',
    'cases with convictions since the TVPA': 'cases-with-convictions-since-tvpa',
    'persons convicted since the TVPA': 'persons-convicted-since-tvpa',
  },
  forms: { 'sex trafficking': 'sexual-exploitation', 'labor trafficking': 'forced-labour' },
  groups: { 'foreign nationals': { citizenship: 'foreign' } },
  skipped,
  figureNotes,
  corrections,
});
