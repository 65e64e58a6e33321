import type { MeasureSpec } from '../../source/source-module.ts';
import { chosen, federal, offenses, wide, wider } from './lead-charges.ts';

/** People prosecuted, convicted and sentenced. */
export const defendantMeasures: Readonly<Record<string, MeasureSpec>> = {
  'persons-prosecuted': {
    ...federal,
    label: `persons prosecuted in federal courts for ${offenses}`,
    definition: `People prosecuted in the fiscal year. ${wide}`,
    unit: 'defendants',
    stage: 'prosecuted',
    role: 'defendant',
    uncertainty: wider,
  },
  'share-of-defendants-convicted': {
    ...federal,
    label: `of defendants in federal courts charged with ${offenses}, those convicted`,
    definition: `The part of the defendants that was convicted; those whose case was still open are probably left out. ${wide}`,
    unit: 'percent',
    uncertainty: chosen,
    stage: 'convicted-case',
    role: 'defendant',
  },
  'persons-convicted': {
    ...federal,
    label: `persons convicted in federal courts of ${offenses}`,
    definition: `People convicted in the fiscal year. ${wide}`,
    unit: 'persons',
    stage: 'convicted-case',
    role: 'convicted-person',
    uncertainty: wider,
  },
  'persons-sentenced-to-prison': {
    ...federal,
    label: `persons sentenced to prison in federal courts for ${offenses}`,
    definition: `People convicted and sentenced to prison in the fiscal year. ${wide}`,
    unit: 'persons',
    stage: 'convicted-case',
    role: 'convicted-person',
    uncertainty: wider,
  },
};
