import { type CodeOf, codeList } from './code-list.ts';

export const uncertaintyKind = codeList('uncertainty-kind', 'What an uncertainty comes from.', [
  { code: 'sampling', label: 'sampling', definition: 'Random error of a sample.' },
  {
    code: 'coverage',
    label: 'coverage',
    definition: 'What the source cannot see: the dark figure, silent areas, voluntary reporting.',
  },
  { code: 'definitional', label: 'definition', definition: 'What counts as trafficking here.' },
  {
    code: 'measurement',
    label: 'measurement',
    definition: 'Misclassification, screening tools, unverified reports.',
  },
  {
    code: 'nonresponse',
    label: 'nonresponse',
    definition: 'Units that did not answer, fields left empty.',
  },
  { code: 'model', label: 'model', definition: 'Choice of model and assumptions.' },
  {
    code: 'extrapolation',
    label: 'extrapolation',
    definition: 'A sample or a place carried over to another.',
  },
  {
    code: 'duplication',
    label: 'duplication',
    definition: 'The same person in several lists or years.',
  },
  {
    code: 'disclosure-control',
    label: 'disclosure control',
    definition: 'Cells altered or hidden on purpose for privacy.',
  },
  {
    code: 'processing',
    label: 'processing',
    definition: 'Coding, transcription, relay by another page, currency.',
  },
  { code: 'revision', label: 'revision', definition: 'Later data will move it.' },
]);
/** A code of the list `uncertainty-kind`: what an uncertainty comes from. */
export type UncertaintyKind = CodeOf<typeof uncertaintyKind>;

export const direction = codeList(
  'direction',
  'Which way the published number errs against the truth that it is used for.',
  [
    { code: 'under', label: 'too low', definition: 'The published number is below the truth.' },
    { code: 'over', label: 'too high', definition: 'The published number is above the truth.' },
    { code: 'either', label: 'either way', definition: 'It may be above or below.' },
    { code: 'unknown', label: 'unknown direction', definition: 'Nobody can say which way.' },
  ],
);
/** A code of the list `direction`: which way the published number errs against the truth that it is used for. */
export type Direction = CodeOf<typeof direction>;
