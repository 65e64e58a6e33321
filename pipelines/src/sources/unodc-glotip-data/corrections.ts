import type { SourceModule } from '../../source/source-module.ts';
import { edition2023, edition2025, file2023, file2025, printed } from './editions.ts';
import { shiftedCells } from './shifted-cells.ts';

const victims = 'unodc-glotip-data/victims-detected/us';
const prosecuted = 'unodc-glotip-data/persons-prosecuted/us';
const convicted = 'unodc-glotip-data/persons-convicted/us';
const contact = 'unodc-glotip-data/persons-in-formal-contact/us';

export const corrections: NonNullable<SourceModule['corrections']> = [
  {
    id: 'correction/unodc-data-us-shifted-cells-2019-2021',
    what: 'In the edition of May 2023 the US cells by form, sex and age of 2019 to 2021 are shifted by one column: 71 girls stand where 1,159 belong, 902 women where 799 belong.',
    instead: 'Use the edition of April 2025, whose cells add up to the totals by form.',
    basis: 'publisher',
    ...printed(...shiftedCells.map(({ figure, text }) => [edition2023, figure, text] as const)),
    seenAt: file2025,
  },
  {
    id: 'correction/unodc-data-us-forced-labour-2020-2021',
    what: 'The edition of May 2023 prints 472 and 642 as the US victims of forced labour of 2020 and 2021: misplaced cells, a fall to a quarter that never was.',
    instead:
      '2,317 and 2,337, as in the edition of April 2025; children and adults add up to them.',
    basis: 'publisher',
    ...printed(
      [edition2023, `${victims}/2020/forced-labour`, '472'],
      [edition2023, `${victims}/2021/forced-labour`, '642'],
    ),
    seenAt: file2025,
  },
  {
    id: 'correction/unodc-data-us-sexual-exploitation-2020-2021',
    what: 'Both editions print 2,627 and 3,215 as the US victims of sexual exploitation of 2020 and 2021, less than half of what their own parts by age come to.',
    instead: 'Leave the two totals out, or add the parts: about 6,077 and 6,137.',
    basis: 'our-inference',
    ...printed(
      [edition2023, `${victims}/2020/sexual-exploitation`, '2,627'],
      [edition2025, `${victims}/2020/sexual-exploitation`, '2,627'],
      [edition2023, `${victims}/2021/sexual-exploitation`, '3,215'],
      [edition2025, `${victims}/2021/sexual-exploitation`, '3,215'],
    ),
    seenAt: file2025,
  },
  {
    id: 'correction/unodc-data-us-minors-2020-2021',
    what: 'The edition of April 2025 prints 744 and 2,223 children among US victims of sexual exploitation of 2020 and 2021; girls alone are 1,600 in 2020.',
    instead:
      '1,744 and 2,233, which their own parts and the older edition imply; digits seem to be lost.',
    basis: 'our-inference',
    ...printed(
      [edition2025, `${victims}/2020/sexual-exploitation/minor`, '744'],
      [edition2025, `${victims}/2021/sexual-exploitation/minor`, '2,223'],
    ),
    seenAt: file2025,
  },
  {
    id: 'correction/unodc-data-us-forms-2009',
    what: 'The forms of 2009 add up to 438, more than the 380 victims of that year; 81 (sexual exploitation) and 53 (other) repeat the values of 2010, where the forms do add up.',
    instead:
      'Do not use the two values of 2009; 380 less 304 leaves 76 for everything but forced labour.',
    basis: 'our-inference',
    ...printed(
      [edition2023, `${victims}/2009/sexual-exploitation`, '81'],
      [edition2023, `${victims}/2009/other`, '53'],
    ),
    seenAt: file2023,
  },
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
      [edition2025, `${contact}/2015`, '1,032'],
      [edition2025, `${contact}/2016`, '1,029'],
      [edition2025, `${contact}/2017`, '833'],
      [edition2025, `${contact}/2018`, '849'],
      [edition2025, `${contact}/2019`, '1,024'],
      [edition2025, `${contact}/2020`, '947'],
      [edition2025, `${contact}/2021`, '1,111'],
      [edition2025, `${contact}/2022`, '1,373'],
    ),
    seenAt:
      'https://imperialvalleynews.com/index.php/news/latest-news/13745-president-donald-j-trump-is-working-to-end-human-trafficking.html',
  },
];
