import type { MeasureSpec } from '../../source/source-module.ts';
import { caseRecords, labour, marriage, slavery } from './world-estimates.ts';

const difference =
  'The difference that the 2022 edition states between its own estimate (2021) and that of the 2017 edition (2016). Methods and data changed in part between the two.';
const changeOfMethod = [
  {
    kind: 'model',
    direction: 'either',
    note: 'A difference of two estimates, each with an error that was not readable, and with methods that differ in part.',
  },
  {
    kind: 'definitional',
    direction: 'unknown',
    note: 'A change in forced labour or forced marriage, not in trafficking as criminal law defines it.',
  },
] as const;

/** Differences between the two editions, as the second states them. */
export const riseMeasures: Readonly<Record<string, MeasureSpec>> = {
  'modern-slavery-rise': {
    ...slavery,
    temporal: 'not-applicable',
    unit: 'victims',
    label: 'how many more people in modern slavery than in the estimate before',
    definition: difference,
    uncertainty: [caseRecords, ...changeOfMethod],
  },
  'forced-labour-rise': {
    ...labour,
    temporal: 'not-applicable',
    unit: 'victims',
    label: 'how many more people in forced labour than in the estimate before',
    definition: difference,
    uncertainty: [caseRecords, ...changeOfMethod],
  },
  'forced-marriage-rise': {
    ...marriage,
    temporal: 'not-applicable',
    unit: 'victims',
    label: 'how many more people in forced marriage than in the estimate before',
    definition: difference,
    uncertainty: changeOfMethod,
  },
};
