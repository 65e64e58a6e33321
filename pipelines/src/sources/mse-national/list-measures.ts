import type { MeasureSpec } from '../../source/source-module.ts';
import { whoIsListed } from './overlapping-lists.ts';

const listed = {
  unit: 'victims',
  stage: 'presumed',
  frame: 'unspecified',
  temporal: 'flow-in',
  method: 'administrative-count',
  role: 'victim',
  geographyRole: 'detection',
  uncertainty: [
    {
      kind: 'duplication',
      direction: 'either',
      note: 'The same person must be recognised on several lists: a missed match counts them twice, a false one loses somebody.',
    },
    whoIsListed,
    {
      kind: 'coverage',
      direction: 'under',
      note: 'Only people whom one of the listing bodies noticed.',
    },
    {
      kind: 'measurement',
      direction: 'over',
      note: 'The bodies list whom they take for a victim; no decision is needed.',
    },
  ],
  credibility: {
    grade: '2',
    reason:
      'A count that the studies share; read near its publisher or recomputed from public lists.',
  },
} as const satisfies Partial<MeasureSpec>;

/** People whom the lists hold. */
export const listMeasures: Readonly<Record<string, MeasureSpec>> = {
  'known-victims-on-the-lists': {
    ...listed,
    label: 'known victims on at least one of the lists',
    definition:
      'People on at least one of the overlapping lists, each counted once: what the estimates start from. The number of lists differs between studies.',
  },
  'trafficking-victims-detected-per-year': {
    ...listed,
    label: 'detected victims of human trafficking a year',
    definition:
      'People detected or registered as presumed victims in a year, as the study of the same years states it.',
  },
};
