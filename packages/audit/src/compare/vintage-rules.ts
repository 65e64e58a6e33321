import type { Vintage } from '../dataset-types.ts';
import { may, must, type RulesOf } from './field-rule.ts';

const aside = must('metadata-changed');

/** How the fields of a vintage are classed that stand beside its reading. */
export const vintageRules: RulesOf<Omit<Vintage, 'text' | 'value' | 'qualifier'>> = {
  publication: aside,
  locator: aside,
  seenAt: aside,
  seenKind: aside,
  seenOn: aside,
  confirmedAt: may('metadata-changed'),
  reason: may('metadata-changed'),
  note: may('metadata-changed'),
  row: aside,
};
