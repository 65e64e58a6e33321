import type { FigureNote } from '../../source/source-module.ts';

/** Figures of the years from 2017 to 2020. */
export const middleNotes: readonly FigureNote[] = [
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
    figure: 'nhth/traffickers-identified/us/2019',
    notes: ['The page says nearly 4,384, an odd hedge for an exact count.'],
  },
];
