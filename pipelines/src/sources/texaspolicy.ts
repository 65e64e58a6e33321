import { defineSource } from '../source/source-module.ts';

export const texaspolicy = defineSource({
  id: 'texaspolicy',
  description:
    'An article of the Texas Public Policy Foundation of 2022 that argues from border numbers to trafficking. It prints a count of unaccompanied children and an inflow of trafficked people credited to the State Department.',
  blindSpots:
    'An advocacy text that takes its numbers from elsewhere; neither could be found at the source that it names.',
  reliability: {
    grade: 'D',
    reason: 'Advocacy; one of two numbers is misattributed as far as could be checked.',
  },
  credibility: { grade: '3', reason: 'Close to official counts of the same year.' },
  uncertainty: [
    {
      kind: 'processing',
      direction: 'unknown',
      note: 'Retold from elsewhere; the origin could not be confirmed.',
    },
  ],
  measures: {
    'entries-of-unaccompanied-children': {
      label: 'entries of unaccompanied children',
      definition:
        'Unaccompanied children met at the border in the year as the article counts them; whether fiscal or calendar, with or without ports of entry, is not said. A denominator.',
      unit: 'encounters',
      stage: 'not-applicable',
      frame: 'unspecified',
      temporal: 'flow-in',
      method: 'administrative-count',
      role: 'child-migrant',
      geographyRole: 'detection',
      exploitation: 'none',
      uncertainty: [
        {
          kind: 'duplication',
          direction: 'over',
          note: 'Close to an official count of events, in which a child who crosses again is counted again.',
        },
      ],
    },
    'people-trafficked-in-per-year-as-claimed': {
      label: 'people trafficked into the country a year, as claimed',
      definition:
        'A yearly inflow that the article credits to the State Department; not confirmed there.',
      unit: 'persons',
      stage: 'estimated-total',
      frame: 'unspecified',
      temporal: 'flow-in',
      method: 'unknown',
      role: 'victim',
      geographyRole: 'exploitation',
      credibility: {
        grade: '4',
        reason:
          'More than three times the government’s own inflow estimate; no State Department page with it was found.',
      },
      uncertainty: [
        {
          kind: 'definitional',
          direction: 'over',
          note: 'The same digits are a stock of modern slavery elsewhere, not a yearly inflow.',
        },
      ],
    },
  },
  quantities: {
    'entries of unaccompanied children': {
      measure: 'entries-of-unaccompanied-children',
      age: 'minor',
    },
    'people trafficked into the country a year, as claimed': {
      measure: 'people-trafficked-in-per-year-as-claimed',
      citizenship: 'foreign',
    },
  },
  corrections: [
    {
      id: 'correction/texaspolicy-57700',
      what: 'The article gives 57,700 people trafficked into the country a year and credits the State Department.',
      instead:
        'The Global Slavery Index of 2016 has the same number as people in modern slavery in the United States at one time; it is no inflow and not the State Department’s.',
      basis: 'our-inference',
      figures: ['texaspolicy/people-trafficked-in-per-year-as-claimed/us/2016/foreign'],
      expect: [
        {
          publication: 'texaspolicy/2022-porous-borders',
          figure: 'texaspolicy/people-trafficked-in-per-year-as-claimed/us/2016/foreign',
          text: '57,700',
        },
      ],
      seenAt: 'https://legacy.globalslaveryindex.org/country/united-states/',
    },
  ],
  figureNotes: [
    {
      figure: 'texaspolicy/people-trafficked-in-per-year-as-claimed/us/2016/foreign',
      status: ['low-reliability'],
    },
  ],
});
