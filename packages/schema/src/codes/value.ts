import { type CodeOf, codeList } from './code-list.ts';

export const qualifier = codeList('qualifier', 'The source’s own hedge.', [
  { code: 'exact', label: '', definition: 'A count or a figure printed to its last digit.' },
  { code: 'rounded', label: '', definition: 'Visibly rounded, without a word that says so.' },
  {
    code: 'about',
    label: 'about',
    definition: 'About, around, roughly, approximately, some, nearly, almost, an estimated.',
  },
  { code: 'at-least', label: 'at least', definition: 'At least; no fewer than; a minimum.' },
  { code: 'more-than', label: 'more than', definition: 'More than, over, above.' },
  { code: 'at-most', label: 'at most', definition: 'At most; no more than.' },
  { code: 'less-than', label: 'less than', definition: 'Less than, fewer than, under, below.' },
  { code: 'up-to', label: 'up to', definition: 'An upper bound that hides the low end.' },
  {
    code: 'range',
    label: 'between',
    definition: 'Two ends and nothing said of the likelihood between.',
  },
  {
    code: 'confidence-interval',
    label: 'an interval of',
    definition: 'An interval with a stated level.',
  },
  {
    code: 'order-of-magnitude',
    label: 'of the order of',
    definition: 'Tens, hundreds, thousands of …',
  },
  { code: 'not-available', label: 'no figure for', definition: 'The source prints no number.' },
]);
/** A code of the list `qualifier`: the source’s own hedge. */
export type Qualifier = CodeOf<typeof qualifier>;

export const rangeBasis = codeList('range-basis', 'Where the two ends of a range come from.', [
  { code: 'published-range', label: 'as published', definition: 'The source prints both ends.' },
  {
    code: 'sources-disagree',
    label: 'sources disagree',
    definition: 'The ends are different sources’ figures.',
  },
  { code: 'scenario', label: 'scenarios', definition: 'The ends are scenarios or assumptions.' },
  { code: 'elicited', label: 'elicited', definition: 'The ends are experts’ judgement.' },
  { code: 'rounding', label: 'rounding', definition: 'The ends are what the rounding allows.' },
  { code: 'derived', label: 'derived', definition: 'The ends were computed from other figures.' },
]);
/** A code of the list `range-basis`: where the two ends of a range come from. */
export type RangeBasis = CodeOf<typeof rangeBasis>;

export const intervalBasis = codeList('interval-basis', 'What kind of interval it is.', [
  {
    code: 'confidence',
    label: 'confidence interval',
    definition: 'A frequentist confidence interval.',
  },
  { code: 'credible', label: 'credible interval', definition: 'A Bayesian credible interval.' },
]);
/** A code of the list `interval-basis`: what kind of interval it is. */
export type IntervalBasis = CodeOf<typeof intervalBasis>;

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
