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
