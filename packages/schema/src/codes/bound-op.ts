import { type CodeOf, codeList } from './code-list.ts';

export const boundOp = codeList('bound-op', 'On which side of the bound the quantity lies.', [
  {
    code: 'gt',
    label: 'more than',
    definition: 'Above the bound.',
    mapping: { 'fhir-quantity-comparator': '>' },
  },
  {
    code: 'ge',
    label: 'at least',
    definition: 'At or above the bound.',
    mapping: { 'fhir-quantity-comparator': '>=' },
  },
  {
    code: 'lt',
    label: 'less than',
    definition: 'Below the bound.',
    mapping: { 'fhir-quantity-comparator': '<' },
  },
  {
    code: 'le',
    label: 'at most',
    definition: 'At or below the bound.',
    mapping: { 'fhir-quantity-comparator': '<=' },
  },
]);
/** A code of the list `bound-op`: on which side of the bound the quantity lies. */
export type BoundOp = CodeOf<typeof boundOp>;
