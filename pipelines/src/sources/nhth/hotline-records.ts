import type { ComponentSpec } from '../../source/source-module.ts';

export const common = {
  frame: 'source-own',
  temporal: 'flow-in',
  method: 'administrative-count',
  geographyRole: 'detection',
} as const;

/** The operator says it of cases; of bare contacts it only shows. */
export const reviewed: ComponentSpec = {
  kind: 'revision',
  direction: 'either',
  statedBy: 'source',
  note: 'Cases are reviewed when new information comes in, and the same year is published with different numbers.',
};
export const recounted: ComponentSpec = {
  kind: 'revision',
  direction: 'either',
  note: 'The same year is published with different numbers, and the pages read do not say why.',
};
export const unseen: ComponentSpec = {
  kind: 'coverage',
  direction: 'under',
  statedBy: 'source',
  note: 'Only what somebody reported: underreporting is large where the hotline is little known, in some communities and for labor trafficking.',
};
export const unverified: ComponentSpec = {
  kind: 'measurement',
  direction: 'over',
  note: 'Reports are judged by indicators and not verified by police or a court; some may not be trafficking.',
};
export const selfSelected: ComponentSpec = {
  kind: 'coverage',
  direction: 'unknown',
  statedBy: 'source',
  note: 'A share among what was reported: who and what is reported differs by place, community and type of trafficking.',
};
export const counted: readonly ComponentSpec[] = [reviewed, unseen, unverified];
export const manySignals: ComponentSpec = {
  kind: 'duplication',
  direction: 'over',
  note: 'One person or situation may be behind several contacts.',
};
export const emptyFields: ComponentSpec = {
  kind: 'nonresponse',
  direction: 'under',
  statedBy: 'source',
  note: 'An attribute is noted only where it came up; people of unknown age, gender or nationality are in no category, and categories do not add up to the total.',
};
export const unknownBase: ComponentSpec = {
  kind: 'nonresponse',
  direction: 'unknown',
  note: 'Nobody is questioned for statistics; what is known of some victims or cases may not hold for the others.',
};
export const sinceLaunch =
  'A running total since 7 December 2007, revised with every snapshot: two totals may differ by more than the years between them.';
