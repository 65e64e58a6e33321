import { type CodeOf, codeList } from './code-list.ts';

export const verdict = codeList('verdict', 'What may be said of a circulating claim.', [
  {
    code: 'supported',
    label: 'supported',
    definition: 'A source that was read says so, in the same scope.',
  },
  {
    code: 'supported-with-limits',
    label: 'supported, with limits',
    definition: 'A source says so, with limits that the claim must carry.',
  },
  {
    code: 'distorted',
    label: 'distorted',
    definition: 'A real number in another scope; the mutations say what was bent.',
  },
  { code: 'outdated', label: 'outdated', definition: 'Was so; newer figures replace it.' },
  {
    code: 'contradicted',
    label: 'contradicted',
    definition: 'Figures of its scope, or of the nearest one there is, do not fit it.',
  },
  {
    code: 'unsupported',
    label: 'unsupported',
    definition: 'The origin is known and its evidence is inadequate.',
  },
  {
    code: 'untraceable',
    label: 'no source found',
    definition: 'No origin was found; the search is described. Not the same as false.',
  },
  {
    code: 'not-checkable',
    label: 'not checkable',
    definition: 'Nothing that could be measured is asserted, or nobody can measure it.',
  },
]);
/** A code of the list `verdict`: what may be said of a circulating claim. */
export type Verdict = CodeOf<typeof verdict>;

export const confidence = codeList('confidence', 'How sure the reviewer is of a verdict.', [
  { code: 'high', label: 'high', definition: 'More reading is unlikely to change the verdict.' },
  { code: 'medium', label: 'medium', definition: 'More reading might change the verdict.' },
  { code: 'low', label: 'low', definition: 'Provisional.' },
]);
/** A code of the list `confidence`: how sure the reviewer is of a verdict. */
export type Confidence = CodeOf<typeof confidence>;
