import { statements } from '../layout/statements.ts';
import { defineSource } from '../source/source-module.ts';
import { facilitatorMeasures } from './carpenter-gates-2016/facilitator-measures.ts';
import { victimMeasures } from './carpenter-gates-2016/victim-measures.ts';

export const carpenterGates2016 = defineSource({
  id: 'carpenter-gates-2016',
  description:
    'A study of two San Diego universities, paid for by the National Institute of Justice, on gangs in sex trafficking in San Diego County. It interviewed people in the trade, partly in prison, looked at arrested adults, and estimated victims and revenue for the county.',
  blindSpots:
    'One border county and a study about gangs, so neither the gang share nor anything else describes the country. Street gangs, not cartels. Victims whom nobody met are only modelled. The report itself was not read, only summaries and the university’s page.',
  reliability: {
    grade: 'C',
    reason:
      'A funded study with a published report, but its headline values differ between its own releases without a stated reason.',
  },
  credibility: {
    grade: '3',
    reason:
      'As summaries and pages on the study give it; the report, other values of which differ between pages, was not read.',
  },
  uncertainty: [],
  measures: { ...victimMeasures, ...facilitatorMeasures },

  segments: {
    'ethnicity-each-of-three-groups': {
      label: 'Caucasian, African American and Hispanic, each',
      definition: 'Each of the three ethnic groups that the study names, taken singly.',
    },
  },
  places: {
    'us-ca-san-diego-county': {
      label: 'San Diego County',
      kind: 'locality',
      within: ['us-ca', 'us', 'world'],
      definition: 'San Diego County in California.',
    },
  },
  quantities: {
    'victims a year': 'victims-per-year',
    'victims a year who meet law enforcement': 'victims-who-meet-police-per-year',
    'underground sex economy, revenue a year': 'underground-sex-economy',
    'share of facilitators involved with gangs': 'share-of-facilitators-with-gangs',
    'share of facilitators by ethnicity': 'share-of-facilitators-by-ethnicity',
    'gangs involved': 'gangs-involved',
    'victims per facilitator': 'victims-per-facilitator',
    'average age of entry': { measure: 'average-age-of-entry', age: 'minor' },
    'share of adults arrested for prostitution who are victims': {
      measure: 'share-of-arrested-adults-who-are-victims',
      age: 'adult',
    },
  },
  groups: {
    'Caucasian, African American and Hispanic, each': {
      segments: ['ethnicity-each-of-three-groups'],
    },
  },
  placeLabels: { 'San Diego County': 'us-ca-san-diego-county' },
  layouts: { 'further-numbers.csv': statements },
  readAs: {
    '8,830 and 11,773': 'between 8,830 and 11,773',
    'about evenly split among Caucasian, African American and Hispanic': 'not published',
  },
  skipped: [
    {
      row: '2016-01-report/further-numbers.csv:3',
      why: 'The abstract drops the hedge: the summary of findings and the university say at least 110.',
    },
  ],
  figureNotes: [
    {
      figure: 'carpenter-gates-2016/average-age-of-entry/us-ca-san-diego-county/undated/minor',
      notes: [
        'The abstract of the full report has 16.1, that of the summary of findings 15; a page of the university says 14 to 15. Why they differ is not said.',
      ],
    },
    {
      figure: 'carpenter-gates-2016/victims-per-year/us-ca-san-diego-county/undated',
      status: ['low-reliability'],
      vintages: [
        {
          publication: 'carpenter-gates-2016/study-page',
          reason: 'unstated',
          note: 'The university’s page prints a lower range for the same study.',
        },
      ],
    },
    {
      figure:
        'carpenter-gates-2016/share-of-facilitators-with-gangs/us-ca-san-diego-county/undated',
      notes: ['Street gangs in one county; no cartel is named.'],
      vintages: [{ publication: 'carpenter-gates-2016/study-page', reason: 'unstated' }],
    },
  ],
  corrections: [
    {
      id: 'correction/carpenter-gates-underage-victims',
      what: 'A local station tells of more than 8,000 underage victims a year.',
      instead: '8,830 to 11,773 a year are people of all ages, as estimated.',
      basis: 'other-source',
      figures: ['carpenter-gates-2016/victims-per-year/us-ca-san-diego-county/undated'],
      expect: [
        {
          publication: 'carpenter-gates-2016/findings-summary',
          figure: 'carpenter-gates-2016/victims-per-year/us-ca-san-diego-county/undated',
          text: '8,830 and 11,773',
        },
      ],
      seenAt:
        'https://humantraffickingsearch.org/resource/nature-extent-gang-involvement-sex-trafficking-san-diego-county',
    },
  ],
});
