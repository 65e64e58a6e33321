import { type CodeOf, codeList } from './code-list.ts';

export const unknownReason = codeList('unknown-reason', 'Why there is no number.', [
  {
    code: 'not-collected',
    label: 'nobody collects it',
    definition: 'No body collects the data.',
    mapping: { sdmx: 'L' },
  },
  {
    code: 'not-published',
    label: 'it was not published',
    definition: 'Collected or known to exist, but not published.',
    mapping: { sdmx: 'L' },
  },
  {
    code: 'suppressed',
    label: 'it is suppressed',
    definition: 'Hidden on purpose, to protect people.',
    mapping: { sdmx: 'Q', 'fhir-data-absent-reason': 'masked' },
  },
  {
    code: 'cannot-exist',
    label: 'it cannot exist',
    definition: 'The cell has no meaning.',
    mapping: { sdmx: 'M', 'fhir-data-absent-reason': 'not-applicable' },
  },
  {
    code: 'no-reliable-estimate',
    label: 'no reliable estimate exists',
    definition: 'Numbers may circulate; none rests on a method that could carry it.',
    mapping: { sdmx: 'O' },
  },
  {
    code: 'not-found-by-us',
    label: 'we have not found it',
    definition: 'It may exist; our search did not find it.',
    mapping: { 'fhir-data-absent-reason': 'unknown' },
  },
  {
    code: 'withdrawn',
    label: 'the source withdrew it',
    definition: 'The source took the figure back.',
  },
  {
    code: 'indeterminate',
    label: 'it cannot be determined',
    definition: 'What is known does not determine it.',
  },
]);
/** A code of the list `unknown-reason`: why there is no number. */
export type UnknownReason = CodeOf<typeof unknownReason>;
