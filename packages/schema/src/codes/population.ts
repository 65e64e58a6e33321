import { type CodeOf, codeList } from './code-list.ts';

export const age = codeList('age', 'Age group.', [
  { code: 'all', label: '', definition: 'All ages, known or not.' },
  {
    code: 'minor',
    label: 'children',
    definition: 'Under 18, or as the source says.',
    broader: 'all',
  },
  {
    code: 'adult',
    label: 'adults',
    definition: '18 and over, or as the source says.',
    broader: 'all',
  },
  { code: 'unknown', label: 'age unknown', definition: 'Age not recorded.', broader: 'all' },
]);
/** A code of the list `age`: age group. */
export type Age = CodeOf<typeof age>;

export const sex = codeList('sex', 'Sex or gender, as the source records it.', [
  { code: 'all', label: '', definition: 'All, known or not.' },
  { code: 'female', label: 'female', definition: 'Women and girls.', broader: 'all' },
  { code: 'male', label: 'male', definition: 'Men and boys.', broader: 'all' },
  {
    code: 'gender-minority',
    label: 'gender minorities',
    definition: 'Gender minorities, in the source’s sense.',
    broader: 'all',
  },
  { code: 'unknown', label: 'sex or gender unknown', definition: 'Not recorded.', broader: 'all' },
]);
/** A code of the list `sex`: sex or gender, as the source records it. */
export type Sex = CodeOf<typeof sex>;

export const citizenship = codeList(
  'citizenship',
  'Citizenship relative to the country of the count.',
  [
    { code: 'all', label: '', definition: 'Any citizenship, known or not.' },
    {
      code: 'national',
      label: 'nationals',
      definition: 'Citizens of the country of the count.',
      broader: 'all',
    },
    {
      code: 'permanent-resident',
      label: 'lawful permanent residents',
      definition: 'Lawful permanent residents without citizenship.',
      broader: 'foreign',
    },
    {
      code: 'foreign',
      label: 'foreign nationals',
      definition: 'Not citizens of the country of the count.',
      broader: 'all',
    },
    { code: 'unknown', label: 'citizenship unknown', definition: 'Not recorded.', broader: 'all' },
  ],
);
/** A code of the list `citizenship`: citizenship relative to the country of the count. */
export type Citizenship = CodeOf<typeof citizenship>;
