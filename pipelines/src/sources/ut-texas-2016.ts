import { defineSource } from '../source/source-module.ts';
import { measures } from './ut-texas-2016/measures.ts';

export const utTexas2016 = defineSource({
  id: 'ut-texas-2016',
  description:
    'A model of the University of Texas at Austin for the state: sizes of groups at risk times the share of victims that agencies named in a survey, for minors and youth in sex trafficking and for workers in labor trafficking.',
  blindSpots:
    'Texas only. Adults in sex trafficking are not in it. Nobody was found or counted; a published critique calls it guesswork.',
  reliability: {
    grade: 'C',
    reason:
      'A university institute that prints its method, which rests on assumed rates without an interval.',
  },
  credibility: {
    grade: '4',
    reason:
      'Read at the publisher or in a copy of its summary, but group sizes times assumed rates cannot carry such a number.',
  },
  uncertainty: [],
  measures,
  segments: {
    'minors-and-youth': {
      label: 'minors and youth',
      definition: 'Minors and young people to about 25 years, as the Texas model takes them.',
    },
    'risk-group-abused': {
      label: 'abused minors and youth',
      definition: 'Minors and youth who were abused, a group at risk of the Texas model.',
    },
    'risk-group-served': {
      label: 'minors and youth served as at risk',
      definition:
        'Minors and youth in services for those at risk, a group at risk of the Texas model.',
    },
    'risk-group-homeless': {
      label: 'homeless minors and youth',
      definition: 'Homeless minors and youth, a group at risk of the Texas model.',
    },
  },
  quantities: {
    'victims estimated': 'victims-estimated',
    'lifetime cost': 'lifetime-cost',
    'value taken from victims': 'value-taken-from-victims',
    'victimization rate assumed': 'assumed-victimization-rate',
    'persons in a group at risk': 'persons-at-risk',
  },
  forms: { 'sex trafficking': 'sexual-exploitation', 'labor trafficking': 'forced-labour' },
  groups: {
    'minors and youth': { segments: ['minors-and-youth'] },
    workers: {},
    'abused minors and youth': { segments: ['risk-group-abused'] },
    'minors and youth served as at risk': { segments: ['risk-group-served'] },
    'homeless minors and youth': { segments: ['risk-group-homeless'] },
  },
  skipped: [
    {
      row: '2016-12-report/statements.csv:7',
      why: 'The page of the publication rounds the report’s 313,000 to a bound; the report’s own number is kept.',
    },
  ],
  figureNotes: [
    {
      figure: 'ut-texas-2016/victims-estimated/us-tx/2016',
      notes: ['A model of one state; it is often quoted as a number for the country.'],
    },
  ],
});
