import type { SourceModule } from '../../source/source-module.ts';

const departmentWide =
  'https://www.border-security-report.com/dhs-helped-765-human-trafficking-victims-in-2022-made-thousands-of-trafficking-arrests/';

export const breaks: NonNullable<SourceModule['breaks']> = [
  {
    id: 'break/hsi-department-wide-fy2022',
    measures: ['hsi/arrests', 'hsi/indictments', 'hsi/convictions'],
    geography: null,
    at: '2021-10-01',
    kind: 'coverage',
    what: 'From FY2022 on the yearly reports of the department’s center are quoted with trafficking-related arrests of the whole department; before, and in the report on FY2021, arrests are told as those of the investigative agency. Arrests go from 2,360 to 3,655 and back to 2,610. Nobody states the change.',
    seenAt: departmentWide,
    statedBy: 'curator',
  },
];

export const corrections: NonNullable<SourceModule['corrections']> = [
  {
    id: 'correction/hsi-over-7000-arrests-fy2010-2016',
    what: 'The agency’s release of January 2017 gives over 7,000 arrests since FY2010, though the seven yearly numbers add up to 9,241 (our sum): probably an older running total.',
    instead: 'More than 9,200, as a news report of the next day has it.',
    basis: 'our-inference',
    figures: ['hsi/arrests/us/fy2010-fy2016'],
    expect: [
      {
        publication: 'hsi/2017-01-23-news-release',
        figure: 'hsi/arrests/us/fy2010-fy2016',
        text: 'over 7,000',
      },
      {
        publication: 'hsi/relay-washington-examiner-2017-01-24',
        figure: 'hsi/arrests/us/fy2010-fy2016',
        text: 'more than 9,200',
      },
    ],
    seenAt:
      'https://www.ice.gov/news/releases/ice-arrests-nearly-2000-human-traffickers-2016-identifies-over-400-victims-across-us',
  },
];
