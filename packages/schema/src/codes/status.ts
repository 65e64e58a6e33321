import { type CodeOf, codeList } from './code-list.ts';

export const status = codeList('status', 'Observation status.', [
  { code: 'normal', label: 'normal', definition: 'Nothing special.', mapping: { sdmx: 'A' } },
  {
    code: 'break',
    label: 'break in series',
    definition: 'The first value after a break.',
    mapping: { sdmx: 'B' },
  },
  {
    code: 'definition-differs',
    label: 'definition differs',
    definition: 'Counted by another definition than its neighbours.',
    mapping: { sdmx: 'D' },
  },
  { code: 'estimated', label: 'estimated', definition: 'An estimate.', mapping: { sdmx: 'E' } },
  {
    code: 'imputed',
    label: 'imputed',
    definition: 'Filled in by the source.',
    mapping: { sdmx: 'I' },
  },
  {
    code: 'not-collected',
    label: 'not collected',
    definition: 'There is something to count, and nobody has counted it.',
    mapping: { sdmx: 'L' },
  },
  { code: 'missing', label: 'missing', definition: 'There is no value.', mapping: { sdmx: 'O' } },
  {
    code: 'provisional',
    label: 'provisional',
    definition: 'The source or we expect it to change.',
    mapping: { sdmx: 'P' },
  },
  {
    code: 'suppressed',
    label: 'suppressed',
    definition: 'Hidden on purpose.',
    mapping: { sdmx: 'Q' },
  },
  {
    code: 'low-reliability',
    label: 'low reliability',
    definition: 'Weak; use with great care.',
    mapping: { sdmx: 'U' },
  },
  {
    code: 'unvalidated',
    label: 'unvalidated',
    definition: 'Not checked against a second reading.',
    mapping: { sdmx: 'V' },
  },
  {
    code: 'disputed',
    label: 'disputed',
    definition: 'Readings of equal standing disagree; all are shown.',
  },
]);
/** A code of the list `status`: observation status. */
export type Status = CodeOf<typeof status>;
