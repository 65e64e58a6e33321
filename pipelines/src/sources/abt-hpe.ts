import { defineSource } from '../source/source-module.ts';

const screening = {
  unit: 'percent',
  stage: 'potential',
  frame: 'unspecified',
  temporal: 'ever',
  method: 'survey',
  role: 'person',
  geographyRole: 'detection',
} as const;

export const abtHpe = defineSource({
  id: 'abt-hpe',
  description:
    'A study of Abt Associates for the National Institute of Justice that screened people in jails, shelters and services of US counties with seven questions, to find victims earlier and to estimate how many there are.',
  blindSpots:
    'People in jails, shelters and services: no rate for the public. A positive screen is a sign, no finding. County estimates exist but are not on the page read; neither are sites and period.',
  reliability: {
    grade: 'B',
    reason: 'A documented, publicly funded study; only the abstract was read.',
  },
  credibility: { grade: '2', reason: 'Read on an official page.' },
  uncertainty: [
    { kind: 'measurement', direction: 'either', note: 'A seven-item screener errs both ways.' },
  ],
  measures: {
    'share-screened-positive': {
      ...screening,
      label:
        'of people screened in jails, shelters and services, those who screened positive for trafficking',
      definition: 'People whose answers to the seven questions point to trafficking.',
      uncertainty: [
        {
          kind: 'coverage',
          direction: 'over',
          note: 'Told of the public it is too high: jails and services meet people at far greater risk.',
        },
      ],
    },
    'share-of-positive-screens': {
      ...screening,
      label: 'of people who screened positive, by form of trafficking',
      definition: 'Positive screens by whether the answers point to labor or sex trafficking.',
      uncertainty: [
        {
          kind: 'coverage',
          direction: 'unknown',
          note: 'Of people in jails, shelters and services; elsewhere the forms may stand otherwise to each other.',
        },
      ],
    },
  },
  places: {
    'abt-hpe-counties': {
      label: 'US counties of the Abt study',
      kind: 'region',
      within: ['us', 'world'],
      definition: 'The counties where the study screened; the page read does not name them.',
    },
  },
  quantities: {
    'share screened positive': 'share-screened-positive',
    'share of positive screens': 'share-of-positive-screens',
  },
  forms: { 'labor trafficking': 'forced-labour', 'sex trafficking': 'sexual-exploitation' },
  placeLabels: { 'US counties of the study': 'abt-hpe-counties' },
});
