import type { SourceModule } from '../../source/source-module.ts';
import { edition2023, edition2025, file2023, file2025, printed, victims } from './editions.ts';
import { shiftedCells } from './shifted-cells.ts';

/** Corrections of the victims detected in the United States. */
export const victimCorrections: NonNullable<SourceModule['corrections']> = [
  {
    id: 'correction/unodc-data-us-shifted-cells-2019-2021',
    what: 'In the edition of May 2023 the US cells by form, sex and age of 2019 to 2021 are shifted by one column: 71 girls stand where 1,159 belong, 902 women where 799 belong.',
    instead:
      'Use the edition of April 2025, whose cells add up to the totals by form; but not for children in sexual exploitation in 2020 and 2021, where it lost digits.',
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
      [edition2023, `${victims}/us/2020/forced-labour`, '472'],
      [edition2023, `${victims}/us/2021/forced-labour`, '642'],
    ),
    seenAt: file2025,
  },
  {
    id: 'correction/unodc-data-us-sexual-exploitation-2020-2021',
    what: 'Both editions print 2,627 and 3,215 as the US victims of sexual exploitation of 2020 and 2021, less than half of what their own parts by age come to.',
    instead: 'Leave the two totals out, or add the parts: about 6,077 and 6,137.',
    basis: 'our-inference',
    ...printed(
      [edition2023, `${victims}/us/2020/sexual-exploitation`, '2,627'],
      [edition2025, `${victims}/us/2020/sexual-exploitation`, '2,627'],
      [edition2023, `${victims}/us/2021/sexual-exploitation`, '3,215'],
      [edition2025, `${victims}/us/2021/sexual-exploitation`, '3,215'],
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
      [edition2025, `${victims}/us/2020/sexual-exploitation/minor`, '744'],
      [edition2025, `${victims}/us/2021/sexual-exploitation/minor`, '2,223'],
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
      [edition2023, `${victims}/us/2009/sexual-exploitation`, '81'],
      [edition2023, `${victims}/us/2009/other`, '53'],
    ),
    seenAt: file2023,
  },
];
