import type { MeasureSpec } from '../../source/source-module.ts';
import { caseMeasures } from './case-measures.ts';
import { contactMeasures } from './contact-measures.ts';
import { peopleMeasures } from './people-measures.ts';
import { shareMeasures } from './share-measures.ts';

export const measures: Readonly<Record<string, MeasureSpec>> = {
  ...contactMeasures,
  ...caseMeasures,
  ...peopleMeasures,
  ...shareMeasures,
};
