import { defineSource } from '../source/source-module.ts';

const claim = {
  stage: 'estimated-total',
  frame: 'unspecified',
  temporal: 'flow-in',
  method: 'unknown',
  role: 'victim',
  geographyRole: 'exploitation',
} as const;

export const hhs50000Claim = defineSource({
  id: 'hhs-50000-claim',
  description:
    'Two numbers that a copy of an encyclopedia page credits to the US Department of Health and Human Services: more than 50,000 people trafficked into the country a year, a quarter of them through Texas.',
  blindSpots:
    'Undated, without method or document. The government itself later used 14,500 to 17,500, also without a published method.',
  reliability: {
    grade: 'E',
    reason: 'An undated attribution on a copied page; no document of the department was found.',
  },
  credibility: { grade: '4', reason: 'Given up by the government for a number a third as large.' },
  uncertainty: [
    { kind: 'processing', direction: 'unknown', note: 'Retold without date and document.' },
  ],
  measures: {
    'people-trafficked-in-per-year': {
      ...claim,
      label: 'people trafficked into the country a year, as claimed',
      definition: 'People said to be trafficked into the United States each year; obsolete.',
      unit: 'persons',
      uncertainty: [
        {
          kind: 'model',
          direction: 'over',
          note: 'The government’s later estimate of the same thing is about a third of it.',
        },
      ],
    },
    'share-entering-through-texas': {
      ...claim,
      label: 'of people trafficked into the country, said to enter through Texas',
      definition:
        'Part of the claimed yearly inflow that is said to enter through Texas. Not the same as the southern border.',
      unit: 'percent',
      credibility: {
        grade: '4',
        reason: 'A quarter of a number that the government gave up; nothing behind it was found.',
      },
      uncertainty: [
        {
          kind: 'model',
          direction: 'unknown',
          note: 'How anybody came to a quarter is not said, and the number that it is a quarter of was given up.',
        },
      ],
    },
  },
  quantities: {
    'people trafficked into the country a year, as claimed': {
      measure: 'people-trafficked-in-per-year',
      citizenship: 'foreign',
    },
    'share who enter through Texas, as claimed': {
      measure: 'share-entering-through-texas',
      citizenship: 'foreign',
    },
  },
  bases: {
    'people trafficked into the country a year, as claimed': {
      text: 'people trafficked into the country a year, as claimed',
      figure: 'hhs-50000-claim/people-trafficked-in-per-year/us/undated/foreign',
    },
  },
  figureNotes: [
    {
      figure: 'hhs-50000-claim/people-trafficked-in-per-year/us/undated/foreign',
      status: ['low-reliability'],
    },
    {
      figure: 'hhs-50000-claim/share-entering-through-texas/us/undated/foreign',
      status: ['low-reliability'],
    },
  ],
});
