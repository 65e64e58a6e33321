import { defineSource } from '../source/source-module.ts';
import { measures } from './asu-six-year/measures.ts';

export const asuSixYear = defineSource({
  id: 'asu-six-year',
  description:
    'A study of Arizona State University that searched online news from 2010 to 2015 for arrests for sex trafficking of minors and coded what the reports say of the people arrested and of their cases.',
  blindSpots:
    'Only arrests that made the news; what reporters leave out is unknown. No labor trafficking, no case of adults. Arrested is not convicted. The study itself, with its table by race, was not readable: only news about it was.',
  reliability: {
    grade: 'C',
    reason:
      'A university study with a described search, but its data are what news media chose to report.',
  },
  credibility: { grade: '2', reason: 'As several news texts quote the study.' },
  uncertainty: [],
  measures,
  segments: {
    'gang-affiliated': {
      label: 'gang-affiliated',
      definition: 'Of whom the reports mention a connection with a gang.',
    },
    'recruiting-minors-only': {
      label: 'recruiting minors only',
      definition: 'Alleged to have recruited no adults.',
    },
  },
  quantities: {
    'people arrested for sex trafficking of minors': 'people-arrested',
    cases: 'cases',
    'share of people arrested': 'share-of-people-arrested',
    'share of alleged traffickers': 'share-of-alleged-traffickers',
    'share of cases with use of technology': 'share-of-cases-with-technology',
    'average age of people arrested': 'average-age',
    'victims reported': 'victims-reported',
  },
  groups: {
    male: { sex: 'male' },
    'gang-affiliated': { segments: ['gang-affiliated'] },
    'recruiting minors only': { segments: ['recruiting-minors-only'] },
  },
  bases: {
    '1,416 people arrested': {
      text: '1,416 people arrested',
      figure: 'asu-six-year/people-arrested/us/2010-2015',
    },
  },
  figureNotes: [
    {
      figure: 'asu-six-year/share-of-people-arrested/us/2010-2015/gang-affiliated',
      notes: [
        'Arrested traffickers of minors in the news; shares of gangs differ widely by place and by what is counted, so this is none of the country.',
      ],
    },
  ],
});
