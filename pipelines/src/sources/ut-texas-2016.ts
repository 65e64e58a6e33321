import { defineSource } from '../source/source-module.ts';

const texas = {
  frame: 'unspecified',
  temporal: 'stock-at',
  method: 'model-estimate',
  geographyRole: 'exploitation',
} as const;

const guesswork = [
  {
    kind: 'extrapolation',
    direction: 'unknown',
    note: 'Rests on shares heard in a survey of agencies and multiplied by whole groups at risk; no interval was published, and a published critique calls it guesswork.',
  },
  {
    kind: 'duplication',
    direction: 'over',
    note: 'The groups at risk may overlap; the pages read do not say that doubles were removed.',
  },
] as const;

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
  measures: {
    'victims-estimated': {
      ...texas,
      label: 'victims of human trafficking, by a model',
      definition:
        'Victims at one time in Texas: minors and youth (to about 25) in sex trafficking and workers in labor trafficking, as group sizes times assumed shares.',
      unit: 'victims',
      stage: 'estimated-total',
      role: 'victim',
      uncertainty: guesswork,
    },
    'lifetime-cost': {
      ...texas,
      label: 'of lifetime cost of care for victims, by a model',
      definition: 'Estimated cost over the lifetime of the modelled victims. Not a yearly amount.',
      unit: 'usd',
      stage: 'not-applicable',
      temporal: 'not-applicable',
      role: 'victim',
      uncertainty: guesswork,
    },
    'value-taken-from-victims': {
      ...texas,
      label: 'of value taken from victims of labor trafficking, by a model',
      definition:
        'Estimated value that traffickers take from the modelled victims of labor trafficking; whether a year is meant is not on the pages read.',
      unit: 'usd',
      stage: 'not-applicable',
      temporal: 'not-applicable',
      role: 'victim',
      uncertainty: guesswork,
    },
    'assumed-victimization-rate': {
      ...texas,
      label: 'of minors and youth at risk, assumed to be victims of sex trafficking',
      definition:
        'The share from a survey of agencies by which the model multiplies its groups at risk.',
      unit: 'percent',
      stage: 'estimated-total',
      method: 'expert-judgement',
      role: 'victim',
      uncertainty: [
        {
          kind: 'measurement',
          direction: 'unknown',
          note: 'What agencies said in a survey; no victim was found or asked, and a published critique calls it guesswork.',
        },
      ],
      credibility: { grade: '3', reason: 'An input of the model as a local station tells it.' },
    },
    'persons-at-risk': {
      ...texas,
      label: 'minors and youth in a group at risk of sex trafficking',
      definition:
        'Size of a group that the model multiplies by the assumed share. At risk, not victims.',
      unit: 'persons',
      stage: 'at-risk',
      geographyRole: 'residence',
      method: 'compilation',
      role: 'person',
      uncertainty: [
        {
          kind: 'definitional',
          direction: 'over',
          note: 'Told as victims it is too high: it is a whole group at risk.',
        },
        { kind: 'duplication', direction: 'over', note: 'The groups may overlap.' },
      ],
      credibility: { grade: '3', reason: 'An input of the model as a local station tells it.' },
    },
  },
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
