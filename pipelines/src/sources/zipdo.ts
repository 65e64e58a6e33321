import { defineSource } from '../source/source-module.ts';

export const zipdo = defineSource({
  id: 'zipdo',
  description:
    'A statistics aggregator that lists numbers on trafficking without saying where each comes from.',
  blindSpots:
    'No source, year or base is given; numbers of the world and of the United States are mixed.',
  reliability: {
    grade: 'E',
    reason:
      'Prints numbers without a source and contradicts itself on one page. Kept because the number circulates.',
  },
  credibility: {
    grade: '5',
    reason:
      'A world share told of the United States, on a page that also gives another share for the same thing.',
  },
  uncertainty: [
    {
      kind: 'processing',
      direction: 'unknown',
      note: 'The page names no source, year or base; the number may belong to another place.',
    },
    {
      kind: 'definitional',
      direction: 'unknown',
      note: 'What counts as a victim of sex trafficking is not said.',
    },
  ],
  measures: {
    'share-of-victims': {
      label: 'of victims of sex trafficking, by sex, as an aggregator prints it',
      definition:
        'The part of unspecified victims that is of the sex named; neither source nor base is given.',
      unit: 'percent',
      stage: 'estimated-total',
      frame: 'unspecified',
      temporal: 'not-applicable',
      method: 'unknown',
      role: 'victim',
      geographyRole: 'exploitation',
      exploitation: 'sexual-exploitation',
    },
  },
  quantities: { 'share of victims': 'share-of-victims' },
  forms: { 'sex trafficking': 'sexual-exploitation' },
  groups: { female: { sex: 'female' } },
  corrections: [
    {
      id: 'correction/zipdo-78-percent-female',
      what: 'A share of 78 percent women and girls is told of victims of sex trafficking in the United States, without a source. A US government page gives the same number for the world, from an ILO estimate, and adds that no reliable US estimate exists.',
      instead:
        'Read 78 percent as a world estimate for forced commercial sexual exploitation; do not use it for the United States.',
      basis: 'other-source',
      figures: ['zipdo/share-of-victims/us/undated/female'],
      expect: [
        {
          publication: 'zipdo/united-states-sex-trafficking-statistics',
          figure: 'zipdo/share-of-victims/us/undated/female',
          text: 'Approximately 78%',
        },
      ],
      seenAt: 'https://www.dhs.gov/human-trafficking-quick-facts',
    },
  ],
});
