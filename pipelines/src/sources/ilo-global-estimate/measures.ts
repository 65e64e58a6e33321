import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';
import { asIloTrafficking, forcedLabour, readAsTrafficking } from '../ilo/not-trafficking.ts';

const atLeast: ComponentSpec = {
  kind: 'coverage',
  direction: 'under',
  note: 'Built from reported cases; the ILO presents the results as a minimum (2005) or as conservative (2012).',
};
/** Of numbers and rates of people. A share of them, or an average, errs in no known direction by the same causes. */
const ofNumbers: readonly ComponentSpec[] = [atLeast, readAsTrafficking(forcedLabour)];
const ofShares: readonly ComponentSpec[] = [
  {
    kind: 'coverage',
    direction: 'unknown',
    note: 'Built from reported cases; whether the unreported are made up otherwise is not known.',
  },
  {
    kind: 'definitional',
    direction: 'unknown',
    note: 'Within forced labour under ILO Convention 29, not within trafficking as criminal law defines it.',
  },
];

const common = {
  stage: 'estimated-total',
  frame: 'ilo-forced-labour',
  temporal: 'stock-at',
  method: 'model-estimate',
  role: 'victim',
  geographyRole: 'exploitation',
  uncertainty: ofNumbers,
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
    label: 'people in forced labour, as a rate',
    definition:
      'The estimated stock of people in forced labour per thousand inhabitants of the place.',
  },
  'people-trafficked': {
    ...common,
    unit: 'victims',
    label: 'people in forced labour who had come into it by trafficking',
    definition:
      'The part of the stock of the 2005 edition that had come into forced labour by trafficking, as the ILO understood it. Later editions give no such part.',
    uncertainty: [atLeast, asIloTrafficking],
  },
  'share-of-forced-labour': {
    ...common,
    unit: 'percent',
    label: 'of all people in forced labour',
    definition:
      'The part of all people in forced labour in the world that the named group, form or region makes up.',
    uncertainty: ofShares,
  },
  'share-within-form': {
    ...common,
    unit: 'percent',
    label: 'of the people in the named form of forced labour',
    definition:
      'The part that the named group makes up among the people in the named form of forced labour: the form is the 100 %.',
    uncertainty: ofShares,
  },
  'average-duration': {
    ...common,
    unit: 'months',
    temporal: 'not-applicable',
    label: 'in forced labour on average',
    definition:
      'Average length of an episode of forced labour; it links the stock with the yearly flow. The lengths are skewed: many short, few long.',
    uncertainty: ofShares,
  },
};
