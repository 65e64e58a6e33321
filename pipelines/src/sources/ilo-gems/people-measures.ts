import type { MeasureSpec } from '../../source/source-module.ts';
import { labour, marriage, slavery } from './world-estimates.ts';

/** Numbers and rates of people. */
export const peopleMeasures: Readonly<Record<string, MeasureSpec>> = {
  'people-in-modern-slavery': {
    ...slavery,
    unit: 'victims',
    label: 'people in modern slavery',
    definition:
      'People in forced labour or in a forced marriage on any given day of the year, as modelled: a stock, not a yearly flow, and not trafficking in the sense of criminal law.',
  },
  'people-in-forced-labour': {
    ...labour,
    unit: 'victims',
    label: 'people in forced labour',
    definition:
      'People in forced labour on any given day of the year, as modelled: labour exploitation and commercial sexual exploitation imposed by private actors, and state-imposed forced labour. A stock, not a yearly flow.',
  },
  'people-in-forced-marriage': {
    ...marriage,
    unit: 'victims',
    label: 'people in forced marriage',
    definition:
      'People living on any given day of the year in a marriage that they were forced into, as modelled from household surveys.',
  },
  'modern-slavery-rate': {
    ...slavery,
    unit: 'per-1000',
    label: 'people in modern slavery, as a rate',
    definition:
      'The estimated stock of people in modern slavery per thousand inhabitants of the place.',
  },
  'forced-labour-rate': {
    ...labour,
    unit: 'per-1000',
    label: 'people in forced labour, as a rate',
    definition:
      'The estimated stock of people in forced labour per thousand inhabitants of the place.',
  },
  'forced-marriage-rate': {
    ...marriage,
    unit: 'per-1000',
    label: 'people in forced marriage, as a rate',
    definition:
      'The estimated stock of people in forced marriage per thousand inhabitants of the place.',
  },
};
