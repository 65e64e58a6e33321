import type { MeasureSpec } from '../../source/source-module.ts';
import { chosen, federal, offenses, wide, wider } from './lead-charges.ts';

const suspects = { ...federal, stage: 'suspected', role: 'suspect' } as const;

/** Suspects referred to US attorneys. */
export const suspectMeasures: Readonly<Record<string, MeasureSpec>> = {
  'suspects-referred': {
    ...suspects,
    label: `suspects referred to US attorneys for ${offenses}`,
    definition: `Suspects referred to US attorneys in the fiscal year. ${wide}`,
    unit: 'suspects',
    uncertainty: wider,
  },
  'share-of-suspects-by-lead-charge': {
    ...suspects,
    label: 'of suspects referred to US attorneys, by lead charge',
    definition:
      'The part of the suspects referred in the fiscal year whose lead charge is the one named.',
    unit: 'percent',
    uncertainty: chosen,
  },
  'share-of-suspects-by-agency': {
    ...suspects,
    label: 'of suspects referred to US attorneys, by the agency that referred them',
    definition: `The part of the suspects that the agency named referred in the fiscal year. ${wide}`,
    unit: 'percent',
    uncertainty: chosen,
  },
  'share-of-suspects-prosecuted': {
    ...suspects,
    label: `of suspects referred to US attorneys for ${offenses}, those prosecuted`,
    definition: `The part of the suspects whom US attorneys prosecuted. ${wide}`,
    unit: 'percent',
    uncertainty: chosen,
    stage: 'prosecuted',
  },
  'change-in-suspects-referred': {
    ...suspects,
    temporal: 'not-applicable',
    label: 'change in suspects referred to US attorneys, by form of trafficking',
    definition:
      'Change of the suspects referred for the form named between two fiscal years, in percent of the first.',
    unit: 'percent-change',
    uncertainty: chosen,
  },
};
