import type { ComponentSpec, MeasureSpec } from '../../source/source-module.ts';
import { forcedLabour } from '../ilo/not-trafficking.ts';

export const notTrafficking = `${forcedLabour}, not trafficking as criminal law defines it`;
export const modelled: readonly ComponentSpec[] = [
  {
    kind: 'model',
    direction: 'either',
    note: 'Profits per person are modelled from value added, wages and inputs, and differ much by form; the paper of 2005 admits high uncertainty for South Asia.',
  },
  {
    kind: 'extrapolation',
    direction: 'either',
    note: 'The number of people is itself an estimate; its whole error goes into the profits.',
  },
];
const privateOnly =
  'Private economy only; the 2024 edition leaves out recruitment fees and evaded taxes.';
export const leftOut: ComponentSpec = { kind: 'coverage', direction: 'under', note: privateOnly };
export const leftOutOnBothSides: ComponentSpec = {
  kind: 'coverage',
  direction: 'unknown',
  note: privateOnly,
};
/** Shares, averages and changes: what is left out is left out above and below the line. */
export const ofShares: readonly ComponentSpec[] = [
  leftOutOnBothSides,
  { kind: 'definitional', direction: 'unknown', note: `${notTrafficking}.` },
];

export const money = {
  unit: 'usd',
  stage: 'not-applicable',
  frame: 'ilo-forced-labour',
  temporal: 'not-applicable',
  method: 'model-estimate',
  role: 'not-applicable',
  geographyRole: 'exploitation',
  uncertainty: [
    ...modelled,
    leftOut,
    {
      kind: 'definitional',
      direction: 'over',
      note: `${notTrafficking}: read as profits of human trafficking it takes in people who were not trafficked.`,
    },
  ],
} as const satisfies Partial<MeasureSpec>;

export const yearOf2014 =
  'Figures of the 2014 edition stand at 2012, the year of the victim estimate that it builds on: the pages that were read state no reference year of their own.';
