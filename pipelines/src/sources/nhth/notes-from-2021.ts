import type { FigureNote } from '../../source/source-module.ts';

const aggregatorOnly = {
  grade: '3',
  reason:
    'Printed by a statistics aggregator that links no document; seen nowhere nearer to the hotline.',
} as const;
export const machineWritten = {
  grade: '3',
  reason: 'From a fact-check page that is written by a machine and quotes the government.',
} as const;

/** Figures of the years from 2021 on. */
export const lateNotes: readonly FigureNote[] = [
  {
    figure: 'nhth/signals-received/us/2021',
    notes: ['50,123 on the hotline’s own site; an aggregator prints 51,073 without a document.'],
  },
  {
    figure: 'nhth/cases-identified/us/2021',
    credibility: { grade: '2', reason: 'Two counts that differ by one are in print.' },
    notes: [
      '10,359 goes back to Polaris with 16,554 victims; 10,360 with 16,710 victims seems to be a later snapshot of the same year.',
    ],
  },
  {
    figure: 'nhth/victims-identified/us/2021',
    credibility: {
      grade: '2',
      reason: 'Two counts are in print, the higher one on an aggregator alone.',
    },
    notes: [
      '16,554 goes with 10,359 cases in the operator’s text; 16,710 was seen on one aggregator beside 10,360 cases.',
    ],
  },
  { figure: 'nhth/cases-identified/us/2021/sexual-exploitation', credibility: aggregatorOnly },
  { figure: 'nhth/cases-identified/us/2021/forced-labour', credibility: aggregatorOnly },
  { figure: 'nhth/cases-identified/us-ca/2021', credibility: aggregatorOnly },
  {
    figure: 'nhth/calls-received/us/2021/from-victims-and-survivors',
    credibility: aggregatorOnly,
    notes: [
      'The page says calls; the number may be of signals by every channel. Do not put it beside 4,522 calls of 2016.',
    ],
  },
  {
    figure: 'nhth/calls-received/us/2021/from-community-members',
    credibility: aggregatorOnly,
    notes: ['The page says calls; the number may be of signals by every channel.'],
  },
  {
    figure: 'nhth/victims-by-noted-attribute/us/2021/minor',
    notes: [
      'At least 28 percent of the 16,554 potential victims of the year (derived): age is noted for some of them only.',
    ],
  },
  {
    figure: 'nhth/signals-received/us/2023',
    notes: [
      '40 percent below 2021 while cases fell by 7 percent: signals follow publicity, channels and the rule of counting, and are no trend in trafficking.',
    ],
  },
  {
    figure: 'nhth/cases-identified/us/2023',
    notes: [
      'The three types printed beside it add up to 8,151; the rest is cases whose type is not specified.',
    ],
  },
  {
    figure: 'nhth/victims-by-noted-attribute/us/2023/minor',
    notes: [
      '27.5 percent of the 9,211 whose age was noted (derived); all types of trafficking together.',
    ],
  },
  {
    figure: 'nhth/victims-by-noted-attribute/us/2023/female',
    notes: [
      '82.3 percent of the 8,343 noted as female or male (derived); all types of trafficking together.',
    ],
  },
  {
    figure: 'nhth/victims-by-noted-attribute/us/2023/permanent-resident',
    credibility: {
      grade: '3',
      reason:
        'The relay may have shortened a label that names citizens and permanent residents together.',
    },
  },
  {
    figure: 'nhth/cases-identified/us/2024',
    notes: [
      'Fits the running totals: 112,822 (August 2025) less 100,891 (with 2023) is 11,931. Fiscal year 2024 has 12,130; both can be right. A split by type was not found.',
    ],
  },
  {
    figure: 'nhth/victims-identified/us/2024',
    notes: [
      'Read in retellings only; it fits the running totals (more than 218,000 less about 197,000).',
    ],
  },
  {
    figure: 'nhth/victims-by-noted-attribute/us/2024/minor',
    credibility: machineWritten,
    notes: [
      'All types of trafficking, not sex trafficking only. 2,666 of 21,865 (12 percent) is not the share of minors: for many victims no age was noted.',
    ],
  },
  { figure: 'nhth/cases-identified/us/fy2024', credibility: machineWritten },
];
