import { defineSource } from '../source/source-module.ts';
import { averageAgeOfEntry } from './darkfigure/average-age-of-entry.ts';
import { peopleInTrafficking } from './darkfigure/people-in-trafficking.ts';
import { shareControlledByCartels } from './darkfigure/share-controlled-by-cartels.ts';
import { shareOfUnaccompaniedChildrenTrafficked } from './darkfigure/share-of-unaccompanied-children-trafficked.ts';
import { shareOfVictimsIdentified } from './darkfigure/share-of-victims-identified.ts';

const unknown = {
  frame: 'unspecified',
  temporal: 'not-applicable',
  method: 'unknown',
  role: 'victim',
  geographyRole: 'exploitation',
} as const;

/** Of a share whose own page speaks of the whole alone. */
const withoutTotal = {
  grade: '2',
  reason:
    'A public page says that the whole is not known, so that there is nothing to take a share of; that nobody gives the share all the same is our search alone.',
} as const;

export const darkfigure = defineSource({
  id: 'darkfigure',
  description:
    'Our own record of questions that are asked often and that nobody answers with a number. Each entry names the page that says so, or the search that found nothing, what would be needed, and the figures that lie nearest.',
  blindSpots:
    'A search of public pages, mostly read in part, in November 2026: an answer may exist where we did not look. An entry is no proof that nobody can know.',
  reliability: {
    grade: 'C',
    reason:
      'Our own reading, limited to pages that could be opened; what we did not find may exist.',
  },
  credibility: {
    grade: '2',
    reason: 'A public page says so itself, and nothing that was read contradicts it.',
  },
  uncertainty: [
    {
      kind: 'coverage',
      direction: 'unknown',
      note: 'There is no number, so nobody can say which way a number that is put in its place errs.',
    },
  ],
  measures: {
    'share-controlled-by-cartels': {
      ...unknown,
      label: 'of trafficking that drug cartels control',
      definition:
        'The part of all trafficking of the form in which a drug cartel directs the exploitation or owns its profit. No source that was read gives it.',
      unit: 'percent',
      stage: 'estimated-total',
      credibility: withoutTotal,
    },
    'people-in-trafficking': {
      ...unknown,
      label: 'people in trafficking, seen and unseen',
      definition:
        'Everybody who is trafficked in the place, whether or not anybody knows of it. No reliable estimate exists.',
      unit: 'victims',
      stage: 'estimated-total',
    },
    'share-of-unaccompanied-children-trafficked': {
      ...unknown,
      label: 'of unaccompanied children who are trafficked',
      definition:
        'Unaccompanied children who reach the country and are trafficked on the way or after, out of all of them. No source that was read gives it.',
      unit: 'percent',
      stage: 'estimated-total',
      role: 'child-migrant',
      credibility: {
        grade: '2',
        reason: 'A news report on the work of UNICEF says so, and no agency publishes a share.',
      },
    },
    'average-age-of-entry': {
      ...unknown,
      label: 'the average age of entry into trafficking',
      definition:
        'Mean age at which victims of every age first were trafficked. What is published is of minors alone.',
      unit: 'years-of-age',
      stage: 'estimated-total',
      credibility: {
        grade: '3',
        reason:
          'Fact-checkers reject the age that circulates; that no better one exists is our search alone.',
      },
    },
    'share-of-victims-identified': {
      ...unknown,
      label: 'of trafficking victims who are ever identified or rescued',
      definition:
        'Victims whom anybody identifies or frees, out of all victims. Without an estimate of those unseen it has no base.',
      unit: 'percent',
      stage: 'estimated-total',
      credibility: withoutTotal,
    },
  },
  quantities: {
    'share controlled by cartels': 'share-controlled-by-cartels',
    'people in trafficking': 'people-in-trafficking',
    'share of unaccompanied children who are trafficked': {
      measure: 'share-of-unaccompanied-children-trafficked',
      age: 'minor',
    },
    'average age of entry': 'average-age-of-entry',
    'share of victims who are identified or rescued': 'share-of-victims-identified',
  },
  forms: { 'sex trafficking': 'sexual-exploitation' },
  // Questions that nobody answers: why, what it would take, and which figures lie nearest without being the answer.
  figureNotes: [
    shareControlledByCartels,
    peopleInTrafficking,
    shareOfUnaccompaniedChildrenTrafficked,
    averageAgeOfEntry,
    shareOfVictimsIdentified,
  ],
});
