import { defineSource } from '../source/source-module.ts';

const inDatabase = {
  unit: 'cases',
  stage: 'prosecuted',
  frame: 'unspecified',
  temporal: 'ever',
  method: 'case-file-sample',
  role: 'not-applicable',
  geographyRole: 'jurisdiction',
} as const;

export const htlcWapo = defineSource({
  id: 'htlc-wapo',
  description:
    'Federal trafficking cases since 2009 in the database of the Human Trafficking Legal Center, a group that assists victims, as the Fact Checker of the Washington Post reported them in February 2019.',
  blindSpots:
    'Federal cases that the group has in its database; how complete it is and how features are coded was not read. Read in a copy of a newsletter only.',
  reliability: {
    grade: 'C',
    reason: 'A specialist group’s own database, told by a newspaper; its rules were not read.',
  },
  credibility: { grade: '2', reason: 'Told by a fact checker with number and base.' },
  uncertainty: [
    {
      kind: 'coverage',
      direction: 'under',
      note: 'Cases that no federal prosecutor brought, or that the group did not find, are not in it.',
    },
  ],
  measures: {
    'federal-cases': {
      ...inDatabase,
      label: 'federal trafficking cases in the database since 2009',
      definition:
        'Federal cases of human trafficking since 2009 that the group holds in its database.',
    },
    'federal-cases-by-feature': {
      ...inDatabase,
      label: 'federal trafficking cases in the database that involve the feature',
      definition: 'Cases of the database in which kidnapping or smuggling played a part.',
      uncertainty: [
        {
          kind: 'measurement',
          direction: 'under',
          note: 'Court papers tell what the charge needs; kidnapping or smuggling may have happened without being told.',
        },
      ],
    },
  },
  segments: {
    'involving-kidnapping': {
      label: 'involving kidnapping',
      definition: 'In which kidnapping played a part.',
    },
    'involving-smuggling': {
      label: 'involving smuggling',
      definition: 'In which smuggling of people played a part, whatever the border.',
    },
  },
  quantities: {
    'federal cases in the database': 'federal-cases',
    'federal cases with the feature': 'federal-cases-by-feature',
  },
  groups: {
    kidnapping: { segments: ['involving-kidnapping'] },
    smuggling: { segments: ['involving-smuggling'] },
  },
  bases: {
    '1,435 federal cases since 2009': {
      text: '1,435 federal cases since 2009',
      figure: 'htlc-wapo/federal-cases/us/20090101--20190228',
    },
  },
  figureNotes: [
    {
      figure: 'htlc-wapo/federal-cases-by-feature/us/20090101--20190228/involving-smuggling',
      notes: [
        'A count of 29 cases among 1,435, about 2 percent (derived). Not to be mixed up with the 29 percent that circulate about entry at the border.',
      ],
    },
  ],
});
