import type { MeasureSpec } from '../../source/source-module.ts';

const common = {
  stage: 'estimated-total',
  frame: 'ilo-forced-labour',
  temporal: 'stock-at',
  method: 'model-estimate',
  role: 'victim',
  geographyRole: 'exploitation',
} as const;

export const measures: Readonly<Record<string, MeasureSpec>> = {
  'people-in-forced-labour': {
    ...common,
    unit: 'victims',
    label: 'people in forced labour',
    definition:
      'People in forced labour at any one time within the reference period, estimated by capture-recapture on reported cases. A stock, not a yearly flow; sexual exploitation and state-imposed labour are in it, forced marriage is not.',
  },
  'forced-labour-rate': {
    ...common,
    unit: 'per-1000',
    label: 'of the population who are in forced labour',
    definition:
      'The estimated stock of people in forced labour per thousand inhabitants of the place.',
  },
  'people-trafficked': {
    ...common,
    unit: 'victims',
    label: 'people in forced labour who had come into it by trafficking',
    definition:
      'The part of the stock of the 2005 edition that had come into forced labour by trafficking, as the ILO understood it. Later editions give no such part.',
  },
  'share-of-forced-labour': {
    ...common,
    unit: 'percent',
    label: 'of all people in forced labour',
    definition:
      'The part of all people in forced labour in the world that the named group, form or region makes up.',
  },
  'share-within-form': {
    ...common,
    unit: 'percent',
    label: 'of the people in the named form of forced labour',
    definition:
      'The part that the named group makes up among the people in the named form of forced labour: the form is the 100 %.',
  },
  'average-duration': {
    ...common,
    unit: 'months',
    temporal: 'not-applicable',
    label: 'in forced labour on average',
    definition:
      'Average length of an episode of forced labour; it links the stock with the yearly flow. The lengths are skewed: many short, few long.',
  },
};
