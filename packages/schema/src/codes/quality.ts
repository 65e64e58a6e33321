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

export const reliability = codeList('reliability', 'How far the source is trusted (A–F).', [
  { code: 'A', label: 'reliable', definition: 'Documented method, stable, revisions published.' },
  {
    code: 'B',
    label: 'usually reliable',
    definition: 'Sound for what it counts; some method or coverage undocumented.',
  },
  {
    code: 'C',
    label: 'fairly reliable',
    definition: 'Useful with care; method partly open to doubt.',
  },
  {
    code: 'D',
    label: 'not usually reliable',
    definition: 'Serious doubts about the method or the publisher’s care.',
  },
  { code: 'E', label: 'unreliable', definition: 'Known to print wrong or untraceable numbers.' },
  { code: 'F', label: 'cannot be judged', definition: 'Too little is known of the source.' },
]);
/** A code of the list `reliability`: how far the source is trusted (A–F). */
export type Reliability = CodeOf<typeof reliability>;

export const credibility = codeList('credibility', 'How far this item is believed (1–6).', [
  {
    code: '1',
    label: 'confirmed',
    definition: 'Confirmed by independent publication or by the publisher in several places.',
  },
  {
    code: '2',
    label: 'probably true',
    definition: 'Fits what else is known; read at or near its publisher.',
  },
  {
    code: '3',
    label: 'possibly true',
    definition: 'Plausible; weak or single reading, or a weak method.',
  },
  {
    code: '4',
    label: 'doubtful',
    definition: 'Conflicts with better figures, or the method cannot carry it.',
  },
  { code: '5', label: 'improbable', definition: 'Contradicted, or arithmetically impossible.' },
  { code: '6', label: 'cannot be judged', definition: 'Too little is known to judge.' },
]);
/** A code of the list `credibility`: how far this item is believed (1–6). */
export type Credibility = CodeOf<typeof credibility>;

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

export const seenKind = codeList(
  'seen-kind',
  'How near the page that was read stands to the publisher.',
  [
    {
      code: 'primary',
      label: 'the publisher’s own page',
      definition: 'The publisher’s own page or document.',
    },
    { code: 'reprint', label: 'a reprint', definition: 'The publisher’s text carried elsewhere.' },
    {
      code: 'secondary',
      label: 'a secondary page',
      definition: 'Somebody’s retelling. Never passes for primary.',
    },
  ],
);
/** A code of the list `seen-kind`: how near the page that was read stands to the publisher. */
export type SeenKind = CodeOf<typeof seenKind>;
