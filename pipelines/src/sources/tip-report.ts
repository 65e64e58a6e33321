import { defineSource } from '../source/source-module.ts';
import { countMeasures } from './tip-report/count-measures.ts';
import { figureNotes } from './tip-report/figure-notes.ts';
import { layouts } from './tip-report/layouts.ts';
import { breaks, corrections, skipped } from './tip-report/ledger.ts';
import { placeLabels, places } from './tip-report/places.ts';
import { ratioMeasures } from './tip-report/ratio-measures.ts';

export const tipReport = defineSource({
  id: 'tip-report',
  description:
    'The law enforcement table of the yearly Trafficking in Persons Report of the US State Department: what governments told of prosecutions, convictions, victims identified and laws, by calendar year. The labor trafficking part of a total stands in parentheses, from 2007 on. Earlier years are revised from edition to edition.',
  blindSpots:
    'Only what governments chose to report, each by its own law and its own way of counting; what nobody prosecuted or identified is not there. The report itself calls the numbers estimates because national reporting is not uniform. Of 2010 and 2011 nothing was found. The edition of 2025 was read only on a page of highlights.',
  reliability: {
    grade: 'C',
    reason:
      'A long series with a stable table, but self-reports of governments that nobody verifies, revised between editions without an explanation.',
  },
  credibility: {
    grade: '2',
    reason: 'Read in the report or as others quote it; fits the neighbouring years.',
  },
  cadenceMonths: 12,
  uncertainty: [
    {
      kind: 'measurement',
      direction: 'either',
      statedBy: 'source',
      note: 'The report calls its numbers estimates because national reporting is not uniform.',
    },
    {
      kind: 'definitional',
      direction: 'either',
      note: 'Each country counts by its own law; some laws are wider or narrower than the UN protocol.',
    },
    {
      kind: 'revision',
      direction: 'either',
      note: 'Later editions print other numbers for the same year.',
    },
  ],
  measures: { ...countMeasures, ...ratioMeasures },
  places,
  quantities: {
    prosecutions: 'prosecutions',
    convictions: 'convictions',
    'victims identified': 'victims-identified',
    'new or amended legislation': 'new-or-amended-legislation',
    'share of convictions': 'share-of-convictions',
    'change in prosecutions': 'change-in-prosecutions',
    'change in convictions': 'change-in-convictions',
    'change in victims identified': 'change-in-victims-identified',
    'victims identified as a share of estimated victims': 'share-of-estimated-victims-identified',
    'convicted offenders as a percentage of victims identified':
      'convictions-per-100-victims-identified',
    'prevalence of victims per 1,000 people': 'estimated-victims-per-1000',
    'countries without a conviction': 'countries-without-conviction',
    'countries without protection from deportation':
      'countries-without-protection-from-deportation',
  },
  forms: { 'labor trafficking': 'forced-labour' },
  placeLabels,
  bases: {
    '49,105 victims identified': {
      text: '49,105 victims identified in 2009',
      figure: 'tip-report/victims-identified/world/2009',
    },
    '6,609 convictions': {
      text: '6,609 convictions in 2015',
      figure: 'tip-report/convictions/world/2015',
    },
    'prosecutions of 2014': {
      text: 'prosecutions of 2014',
      figure: 'tip-report/prosecutions/world/2014',
    },
    'victims identified in 2014': {
      text: 'victims identified in 2014',
      figure: 'tip-report/victims-identified/world/2014',
    },
  },
  layouts,
  skipped,
  figureNotes,
  breaks,
  corrections,
});
