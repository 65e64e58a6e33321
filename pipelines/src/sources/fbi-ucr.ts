import { defineSource } from '../source/source-module.ts';
import { agencyMeasures } from './fbi-ucr/agency-measures.ts';
import { crimeMeasures } from './fbi-ucr/crime-measures.ts';
import { corrections, figureNotes, skipped } from './fbi-ucr/ledger.ts';

export const fbiUcr = defineSource({
  id: 'fbi-ucr',
  description:
    'Human trafficking in the Uniform Crime Reporting Program of the FBI: offenses, incidents, victims and arrests that state and local agencies report since 2013, by calendar year, and how many states are able to report at all.',
  blindSpots:
    'Only what agencies that take part know and record as trafficking. California and New York are missing or at zero for years. The unit changes between publications: offenses, then incidents and victims, and arrests. The FBI’s own pages were hardly read; exact counts of 2013–2015 and 2023–2024 were not found.',
  reliability: {
    grade: 'C',
    reason:
      'A documented collection, but with coverage that changes every year, two systems, and units that change between publications.',
  },
  credibility: {
    grade: '2',
    reason:
      'A count of the FBI or the Bureau of Justice Statistics, read there or as others quote it.',
  },
  cadenceMonths: 12,
  uncertainty: [],
  measures: { ...crimeMeasures, ...agencyMeasures },
  places: {
    'fbi-south': {
      label: 'the South (FBI region)',
      kind: 'region',
      within: ['us', 'world'],
      definition: 'The South of the United States as the FBI draws its four regions.',
    },
    'fbi-northeast': {
      label: 'the Northeast (FBI region)',
      kind: 'region',
      within: ['us', 'world'],
      definition: 'The Northeast of the United States as the FBI draws its four regions.',
    },
  },
  placeLabels: {
    'South (FBI region)': 'fbi-south',
    'Northeast (FBI region)': 'fbi-northeast',
  },
  quantities: {
    'offenses reported': 'offences',
    'offenses cleared': 'offences-cleared',
    arrests: 'arrests',
    'incidents reported': 'incidents',
    'victims reported': 'victims',
    'drug offenses per 100 incidents': 'drug-offences-per-100-incidents',
    'pending FBI cases': 'pending-fbi-cases',
    'agencies that sent crime data': 'agencies-reporting-any-crime',
    'states able to report': 'states-able-to-report',
    'states without data': 'states-without-data',
    'offenses summed from the bulk file': 'bulk-file-sum',
  },
  forms: { 'sex trafficking': 'sexual-exploitation', 'labor trafficking': 'forced-labour' },
  // The tile of the chart is rounded to a hundred and says no more than the order of magnitude.
  readAs: { '23.0K': 'about 23.0 thousand' },
  skipped,
  figureNotes,
  corrections,
  breaks: [
    {
      id: 'break/fbi-ucr-incident-based-2021',
      measures: ['fbi-ucr/incidents', 'fbi-ucr/victims'],
      geography: null,
      at: '2021-01-01',
      kind: 'method',
      what: 'Summary reporting closed: from 2021 on only incident-based reports are taken, and in the first year many agencies had not changed over. Do not join 2020 and 2021.',
      seenAt:
        'https://theepochtimes.com/us/fbi-offers-picture-of-enforcement-efforts-on-world-day-against-trafficking-in-persons-5696561',
      statedBy: 'curator',
    },
  ],
});
