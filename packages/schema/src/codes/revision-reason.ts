import { type CodeOf, codeList } from './code-list.ts';

export const revisionReason = codeList('revision-reason', 'Why a later vintage differs.', [
  {
    code: 'better-source-data',
    label: 'better source data',
    definition: 'The publisher had more or better data.',
    mapping: { oecd: 'R1' },
  },
  {
    code: 'recalculation',
    label: 'recalculation',
    definition: 'Same data, reference base or prices changed.',
    mapping: { oecd: 'R2' },
  },
  {
    code: 'method-change',
    label: 'method change',
    definition: 'Another method or definition.',
    mapping: { oecd: 'R3' },
  },
  {
    code: 'scope-restated',
    label: 'scope restated',
    definition: 'The publisher restated what it counts.',
  },
  {
    code: 'source-error',
    label: 'source error',
    definition: 'The publisher corrected an error of its own.',
  },
  {
    code: 'transcription-error',
    label: 'our transcription error',
    definition: 'We had transcribed it wrongly.',
  },
  {
    code: 'unstated',
    label: 'reason not stated',
    definition: 'The publisher gave another number without saying why.',
  },
]);
/** A code of the list `revision-reason`: why a later vintage differs. */
export type RevisionReason = CodeOf<typeof revisionReason>;
