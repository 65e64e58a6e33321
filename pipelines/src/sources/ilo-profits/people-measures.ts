import type { MeasureSpec } from '../../source/source-module.ts';
import { forcedLabour, readAsTrafficking } from '../ilo/not-trafficking.ts';
import { notTrafficking } from './profit-model.ts';

const people = {
  credibility: {
    grade: '2',
    reason: 'A model estimate of the Global Estimates of 2022, as the profit report takes it over.',
  },
  stage: 'estimated-total',
  frame: 'ilo-forced-labour',
  temporal: 'stock-at',
  method: 'model-estimate',
  role: 'victim',
  geographyRole: 'exploitation',
  uncertainty: [
    {
      kind: 'extrapolation',
      direction: 'either',
      note: 'Taken from the Global Estimates of 2022, which carry surveys of some dozens of countries over to whole regions.',
    },
  ],
} as const satisfies Partial<MeasureSpec>;

/** The people behind the profits, as the report takes them over. */
export const peopleMeasures: Readonly<Record<string, MeasureSpec>> = {
  'people-in-private-forced-labour': {
    ...people,
    unit: 'victims',
    label: 'people in forced labour in the private economy',
    definition:
      'The estimated number of people in forced labour imposed by private actors at one time, as the profit report of 2024 takes it from the Global Estimates of 2022: forced labour without the state-imposed part.',
    uncertainty: [...people.uncertainty, readAsTrafficking(forcedLabour)],
  },
  'share-of-people': {
    ...people,
    unit: 'percent',
    label: 'of people in forced labour in the private economy',
    definition:
      'The part of all people in forced labour imposed by private actors that the named form makes up, as the profit report of 2024 states it.',
    uncertainty: [
      ...people.uncertainty,
      { kind: 'definitional', direction: 'unknown', note: `${notTrafficking}.` },
    ],
  },
};
