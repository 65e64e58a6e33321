import { grid } from '../layout/grid.ts';
import { defineSource } from '../source/source-module.ts';
import { measures } from './dhs-oig/measures.ts';

const toldByPress = {
  grade: '3',
  reason: 'A broadcaster’s fact check tells it of the report, and copies of that text were read.',
} as const;

const onPartisanBlog = {
  grade: '3',
  reason:
    'The table by year was read only on a partisan blog that copies it and misreads it; its five years add up to the total that other pages print.',
} as const;

export const dhsOig = defineSource({
  id: 'dhs-oig',
  description:
    'The inspector general of the Department of Homeland Security on how Immigration and Customs Enforcement keeps track of unaccompanied children: how many were passed to the Office of Refugee Resettlement, and in how many files papers, hearings or addresses were lacking.',
  blindSpots:
    'Paperwork, not what happened to the children: none of the numbers counts trafficking, and none says that a child is lost. Children from Mexico are mostly sent back and never passed on. Read on copies, some on partisan pages.',
  reliability: {
    grade: 'A',
    reason: 'An inspector general’s analysis of the agency’s own records.',
  },
  credibility: {
    grade: '2',
    reason: 'Copies of the tables and press reports agree; the reports themselves were not read.',
  },
  uncertainty: [
    {
      kind: 'processing',
      direction: 'either',
      note: 'Records of an agency that the inspector general finds incomplete.',
    },
  ],
  measures,
  quantities: {
    'children transferred to ORR': { measure: 'children-transferred-to-orr', age: 'minor' },
    'children not served a notice to appear': {
      measure: 'children-not-served-notice',
      age: 'minor',
    },
    'children who missed a court hearing': { measure: 'children-who-missed-hearing', age: 'minor' },
    'children released to an incomplete address': {
      measure: 'children-with-incomplete-address',
      age: 'minor',
    },
    'children placed with unrelated or distant sponsors': {
      measure: 'children-with-unrelated-or-distant-sponsor',
      age: 'minor',
    },
  },
  layouts: {
    'table-1.csv': grid({
      rows: { 'Fiscal year': 'period', Seen: 'look', Note: 'note' },
      columns: { 'Children transferred to ORR': { quantity: 'children transferred to ORR' } },
      constant: { place: 'United States' },
    }),
  },
  figureNotes: [
    ...['fy2019', 'fy2020', 'fy2021', 'fy2022', 'fy2023'].map((year) => ({
      figure: `dhs-oig/children-transferred-to-orr/us/${year}/minor`,
      credibility: onPartisanBlog,
    })),
    {
      figure: 'dhs-oig/children-not-served-notice/us/20181001--20240531/minor',
      credibility: toldByPress,
      notes: ['The final report of 2025 has a lower number at a later date: more than 233,000.'],
    },
    {
      figure: 'dhs-oig/children-who-missed-hearing/us/fy2019-fy2023/minor',
      credibility: toldByPress,
      notes: ['The final report of 2025 has a higher number at a later date: more than 43,000.'],
    },
  ],
});
