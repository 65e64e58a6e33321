import { defineSource } from '../source/source-module.ts';

export const unodcMse = defineSource({
  id: 'unodc-mse',
  description:
    'A research brief of the UN Office on Drugs and Crime on multiple systems estimation: how overlapping lists of identified victims can be used to estimate, country by country, how many stay unseen.',
  blindSpots: 'The brief gives no number of its own; it was read in its overview only.',
  reliability: {
    grade: 'B',
    reason:
      'The UN office that collects the world’s counts of detected victims, on the limits of such counts.',
  },
  credibility: {
    grade: '2',
    reason: 'Fits what every other body that was read says of the dark figure.',
  },
  uncertainty: [
    {
      kind: 'coverage',
      direction: 'unknown',
      statedBy: 'source',
      note: 'What nobody detects is in no list; the office holds that no sound world number of it exists.',
    },
  ],
  measures: {
    'undetected-victims': {
      label: 'victims of human trafficking whom nobody has detected',
      definition:
        'People trafficked anywhere in the world of whom no authority or organisation knows: the dark figure of the crime.',
      unit: 'victims',
      stage: 'estimated-total',
      frame: 'palermo',
      temporal: 'stock-at',
      method: 'unknown',
      role: 'victim',
      geographyRole: 'exploitation',
    },
  },
  quantities: { 'undetected victims': 'undetected-victims' },
  readAs: { 'not available': 'no reliable estimate' },
  figureNotes: [
    {
      figure: 'unodc-mse/undetected-victims/world/undated',
      unanswered: {
        question: 'How many victims of human trafficking go undetected in the world?',
        why: 'Official counts show only who was detected, and no sound method has yet carried a world estimate; the UN office proposes national multiple systems estimates instead.',
        needed: [
          'lists of identified victims from several bodies that overlap, country by country',
          'a method that owns up to the choice of its model in its interval',
        ],
        nearest: [
          {
            figure: 'ilo-gems/people-in-forced-labour/world/2021',
            why: 'A modelled stock of people in forced labour: another definition, and not the undetected part alone.',
          },
        ],
      },
    },
  ],
});
