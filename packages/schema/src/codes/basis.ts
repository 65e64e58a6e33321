import { type CodeOf, codeList } from './code-list.ts';

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
