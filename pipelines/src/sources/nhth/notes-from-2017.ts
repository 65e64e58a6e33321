import type { FigureNote } from '../../source/source-module.ts';

const aggregatorOnly = {
  grade: '3',
  reason:
    'Printed by a statistics aggregator that links no document; seen nowhere nearer to the hotline.',
} as const;
const machineWritten = {
  grade: '3',
  reason: 'From a fact-check page that is written by a machine and quotes the government.',
} as const;

/** Figures of the years from 2017 on, and of the running totals. */
export const lateNotes: readonly FigureNote[] = [
  {
    figure: 'nhth/cases-identified/us/2017',
    vintages: [{ publication: 'nhth/2019-data-report', note: 'Restated in the 2019 Data Report.' }],
  },
  {
    figure: 'nhth/victims-identified/us/2017',
    notes: [
      'A government count for fiscal year 2017 has 21,644, twice as many, though the periods share nine months: the two count victims differently.',
    ],
  },
  {
    figure: 'nhth/victims-identified/us/fy2017',
    status: ['definition-differs'],
    credibility: {
      grade: '3',
      reason: 'A government fact sheet whose count of victims fits no other count of its time.',
    },
    notes: [
      'Twice the 10,615 that the operator gives for calendar 2017. It probably counts every victim mentioned, with high and with moderate indicators, instead of those described one by one. Do not join the two.',
    ],
    uncertainty: [
      {
        kind: 'definitional',
        direction: 'either',
        note: 'Which victims are counted is not stated, and the operator’s total of nearly the same time is half as large.',
      },
    ],
  },
  {
    figure: 'nhth/cases-identified/us/2018',
    notes: [
      'The 2019 Data Report restated 10,949 as 10,915. The newer number was read only in retellings, so the older one, on the operator’s own page, stands.',
    ],
    vintages: [{ publication: 'nhth/2019-data-report', note: 'Restated in the 2019 Data Report.' }],
  },
  {
    figure: 'nhth/victims-identified/us/2018/female',
    notes: [
      '83.3 percent of those whose gender is known (derived); all types of trafficking together, not sex trafficking.',
    ],
  },
  {
    figure: 'nhth/victims-identified/us/2018/minor',
    notes: [
      '31.5 percent of those whose age is known (derived); all types of trafficking together, not sex trafficking.',
    ],
  },
  {
    figure: 'nhth/cases-identified/us/2019',
    notes: [
      '11,494 and, implied by a relay that says 2020 had 956 fewer, 11,539 are in print as well: probably the hotline’s page at other dates.',
    ],
  },
  {
    figure: 'nhth/signals-received/us/2019',
    notes: ['48,326 on the hotline’s homepage counter; 48,258 in an announcement of January 2022.'],
  },
  {
    figure: 'nhth/cases-identified/us/2020',
    credibility: {
      grade: '2',
      reason: 'Two counts are in print, one of them on a page that names no source.',
    },
    notes: [
      'A relay of the operator’s report on 2020 has 10,583, and another over 10,500. 11,193 stands on one page of February 2022 that names no source (a fiscal year or an earlier snapshot is possible); prefer 10,583.',
    ],
  },
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
  {
    figure: 'nhth/cases-identified/us/fy2007-fy2024',
    credibility: machineWritten,
    notes: [
      'A government figure to September 2024 that lies above the operator’s running total of August 2025 (112,822): the two do not count alike.',
    ],
  },
  {
    figure: 'nhth/cases-since-launch/us/from-20071207',
    notes: ['On the operator’s page of December 2023; up to when it counts is not said.'],
  },
  {
    figure: 'nhth/cases-since-launch/us/20071207--20191231',
    notes: [
      '11,461 above the total at the end of 2018, though 2019 had 11,500 cases: earlier years were revised as well.',
    ],
  },
  {
    figure: 'nhth/cases-reported-to-law-enforcement/us/20071207--20250831',
    notes: ['About 28 percent of the 112,822 cases on the same page (derived).'],
  },
  {
    figure: 'nhth/traffickers-identified/us/2019',
    notes: ['The page says nearly 4,384, an odd hedge for an exact count.'],
  },
];
