import type { MeasureSpec } from '../../source/source-module.ts';

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

export const measures: Readonly<Record<string, MeasureSpec>> = {
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
};
