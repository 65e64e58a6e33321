import { defineSource } from '../source/source-module.ts';

export const ussc = defineSource({
  id: 'ussc',
  description:
    'What the US Sentencing Commission publishes of the people sentenced in federal sex trafficking cases. A record of a gap: the tables exist, and could not be read.',
  blindSpots:
    'Only the table of contents of one report could be read; no Quick Facts page was found. Federal cases with a sentence only, even where the tables are at hand.',
  reliability: {
    grade: 'F',
    reason: 'None of its numbers, and nothing of how they are made, was read.',
  },
  credibility: {
    grade: '6',
    reason: 'There is no number to judge: the tables were not found by us.',
  },
  uncertainty: [
    {
      kind: 'coverage',
      direction: 'unknown',
      note: 'People sentenced in federal courts are no sample of traffickers; which way their make-up differs is not known.',
    },
  ],
  measures: {
    'share-of-people-sentenced': {
      label: 'of people sentenced in federal sex trafficking cases, by race and citizenship',
      definition:
        'The part of the people sentenced in federal sex trafficking cases by race and citizenship, as the commission publishes it in tables that were not readable.',
      unit: 'percent',
      stage: 'convicted-case',
      frame: 'us-federal-statutes',
      temporal: 'flow-in',
      method: 'administrative-count',
      role: 'convicted-person',
      geographyRole: 'jurisdiction',
      exploitation: 'sexual-exploitation',
    },
  },
  quantities: { 'share of people sentenced, by race and citizenship': 'share-of-people-sentenced' },
  forms: { 'sex trafficking': 'sexual-exploitation' },
  // The evidence marks the gap; that we did not find it is not the same as that nobody published it.
  readAs: { 'not available': 'not found' },
  figureNotes: [
    {
      figure: 'ussc/share-of-people-sentenced/us/undated',
      unanswered: {
        question:
          'Of the people sentenced in federal sex trafficking cases, what share is of each race, ethnicity and citizenship?',
        why: 'The commission’s tables could not be read: only a table of contents that lists them.',
        needed: [
          'The tables of the report on mandatory minimum penalties for sex offenses (2019), pages 21 and 38.',
          'The Quick Facts on sex trafficking, any year.',
        ],
        nearest: [
          {
            figure:
              'bjs-htdc/share-of-defendants-charged/us/fy2022/all-three-groups/ethnicity-hispanic',
            why: 'Defendants charged instead of people sentenced, and under statutes that reach far beyond trafficking.',
          },
          {
            figure:
              'bjs-htdc/share-of-defendants-charged/us/fy2022/race-black/trafficking-statutes',
            why: 'The narrow statutes, but defendants charged, labor trafficking included, and one group only.',
          },
        ],
      },
    },
  ],
});
