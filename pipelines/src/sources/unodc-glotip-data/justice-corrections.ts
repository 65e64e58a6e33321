import type { SourceModule } from '../../source/source-module.ts';
import {
  convicted,
  edition2023,
  edition2025,
  file2025,
  inContact,
  printed,
  prosecuted,
} from './editions.ts';

/** Corrections of the people in contact with police, prosecuted and convicted there. */
export const justiceCorrections: NonNullable<SourceModule['corrections']> = [
  {
    id: 'correction/unodc-data-us-convicted-2017',
    what: 'The US total of persons convicted in 2017 is printed as 449, below its own parts (471 and 28).',
    instead: '499: the sum of the parts and the Justice Department’s count of that fiscal year.',
    basis: 'other-source',
    ...printed(
      [edition2023, `${convicted}/2017`, '449'],
      [edition2025, `${convicted}/2017`, '449'],
    ),
    seenAt:
      'https://humanevents.com/2023/07/23/morgonn-mcmichael-the-grim-stats-of-human-trafficking-in-the-us',
  },
  {
    id: 'correction/unodc-data-us-convicted-2016',
    what: 'The US value for persons convicted in 2016 repeats that of 2015 (297).',
    instead: '439, which a page with the State Department’s table has for fiscal 2016.',
    basis: 'other-source',
    ...printed(
      [edition2023, `${convicted}/2016`, '297'],
      [edition2025, `${convicted}/2016`, '297'],
    ),
    seenAt: 'https://frockman232.blogspot.com/2019/07/numbers-of-prosecutions-of-human.html',
  },
  {
    id: 'correction/unodc-data-us-prosecuted-2015-2016',
    what: 'The US values for persons prosecuted in 2015 and 2016 sit on the scale of prosecutions (cases), not of defendants like the years around them.',
    instead: 'Do not put them beside other years and do not call them persons.',
    basis: 'our-inference',
    ...printed(
      [edition2023, `${prosecuted}/2015`, '257'],
      [edition2025, `${prosecuted}/2015`, '257'],
      [edition2023, `${prosecuted}/2016`, '241'],
      [edition2025, `${prosecuted}/2016`, '241'],
    ),
    seenAt: file2025,
  },
  {
    id: 'correction/unodc-data-us-formal-contact',
    what: 'The US values under “persons brought into formal contact” equal the trafficking investigations opened by Homeland Security in the fiscal year (833 in 2017, 1,024 in 2019).',
    instead: 'Read the US column as investigations of one agency in fiscal years, not as persons.',
    basis: 'our-inference',
    ...printed(
      [edition2025, `${inContact}/2015`, '1,032'],
      [edition2025, `${inContact}/2016`, '1,029'],
      [edition2025, `${inContact}/2017`, '833'],
      [edition2025, `${inContact}/2018`, '849'],
      [edition2025, `${inContact}/2019`, '1,024'],
      [edition2025, `${inContact}/2020`, '947'],
      [edition2025, `${inContact}/2021`, '1,111'],
      [edition2025, `${inContact}/2022`, '1,373'],
    ),
    seenAt:
      'https://imperialvalleynews.com/index.php/news/latest-news/13745-president-donald-j-trump-is-working-to-end-human-trafficking.html',
  },
];
