import { defineSource } from '../source/source-module.ts';

export const polarisSurvivorSurvey = defineSource({
  id: 'polaris-survivor-survey',
  description:
    'A survey of trafficking survivors that Polaris made in 2014, known to us by one sentence of another organisation.',
  blindSpots:
    'Size, selection and questions were not in the part read. Survivors who can be asked are in touch with services; others are not.',
  reliability: { grade: 'F', reason: 'Nothing of the survey itself was read.' },
  credibility: { grade: '3', reason: 'One retelling whose sentence is cut off.' },
  uncertainty: [
    {
      kind: 'sampling',
      direction: 'unknown',
      note: 'The number of survivors asked and how they were found is not known to us.',
    },
    {
      kind: 'coverage',
      direction: 'unknown',
      note: 'Survivors in touch with services may differ from others.',
    },
    {
      kind: 'processing',
      direction: 'unknown',
      note: 'The sentence that was read breaks off; what it counts is partly inferred.',
    },
  ],
  measures: {
    'share-of-survivors-with-induced-substance-use': {
      label:
        'of the surveyed survivors, those who told of substance use brought on by the trafficker as a means of control',
      definition:
        'The part of the survivors surveyed who said that the trafficker brought on their use of substances to control them, as far as the cut-off sentence can be read.',
      unit: 'percent',
      stage: 'self-reported',
      frame: 'unspecified',
      temporal: 'ever',
      method: 'survey',
      role: 'victim',
      geographyRole: 'residence',
    },
  },
  quantities: {
    'share of survivors with induced substance use':
      'share-of-survivors-with-induced-substance-use',
  },
  figureNotes: [
    {
      figure:
        'polaris-survivor-survey/share-of-survivors-with-induced-substance-use/us/to-20141231',
      notes: [
        'The part read does not say where the survivors live; the publisher works in the United States.',
      ],
    },
  ],
});
