import { statements } from '../layout/statements.ts';
import { defineSource } from '../source/source-module.ts';
import { academiesPage, measures } from './estes-weiner-2001/measures.ts';

export const estesWeiner2001 = defineSource({
  id: 'estes-weiner-2001',
  description:
    'A study at the University of Pennsylvania of 1999 to 2001. It took fourteen groups of children, such as runaways, guessed for each the share at risk of commercial sexual exploitation, and added them up.',
  blindSpots:
    'Children at risk, never victims. The fourteen groups overlap and nobody was counted out. The shares are the authors’ judgement. Read only as others quote it.',
  reliability: {
    grade: 'D',
    reason:
      'Overlapping groups without removing doubles, assumed shares; other researchers ask that it not be cited.',
  },
  credibility: {
    grade: '3',
    reason:
      'The range is as published, but the method is weak: the National Academies call for caution and the University of New Hampshire asks readers not to cite it.',
  },
  uncertainty: [
    {
      kind: 'definitional',
      direction: 'over',
      note: 'At risk is not exploited: told as victims the number is too high.',
    },
    {
      kind: 'model',
      direction: 'unknown',
      note: 'The share at risk in each group was assumed, not measured.',
    },
  ],
  measures,
  quantities: {
    'children at risk': { measure: 'children-at-risk', age: 'minor' },
    'children at risk, upper value': { measure: 'children-at-risk-upper-value', age: 'minor' },
    'child victims a year, as reported at the launch': {
      measure: 'children-called-victims-at-launch',
      age: 'minor',
    },
    'assumed share of runaways at risk': {
      measure: 'assumed-share-of-runaways-at-risk',
      age: 'minor',
    },
  },
  layouts: { 'confirmed-elsewhere.csv': statements },
  corrections: [
    {
      id: 'correction/estes-weiner-launch-report',
      what: 'A news report of the launch day calls 300,000 to 400,000 children victims each year.',
      instead:
        'The study estimates 244,000 to 325,000 children at risk, in overlapping groups; it counts no victims.',
      basis: 'other-source',
      figures: [
        'estes-weiner-2001/children-called-victims-at-launch/us/19990101--20010331/minor',
        'estes-weiner-2001/children-at-risk/us/19990101--20010331/minor',
      ],
      expect: [
        {
          publication: 'estes-weiner-2001/relay-washington-times-2001',
          figure: 'estes-weiner-2001/children-called-victims-at-launch/us/19990101--20010331/minor',
          text: 'Between 300,000 and 400,000',
        },
      ],
      seenAt: academiesPage,
    },
  ],
});
