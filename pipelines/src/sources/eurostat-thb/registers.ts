import type { ComponentSpec } from '../../source/source-module.ts';

export const common = {
  frame: 'eu-directive',
  temporal: 'flow-in',
  method: 'administrative-count',
  geographyRole: 'detection',
} as const;

export const notAllReport: ComponentSpec = {
  kind: 'nonresponse',
  direction: 'under',
  statedBy: 'source',
  note: 'Not all states report regularly.',
};

export const ofShares: readonly ComponentSpec[] = [
  {
    kind: 'coverage',
    direction: 'either',
    note: 'Shares of those who were noticed; groups that are noticed less weigh too little.',
  },
];
