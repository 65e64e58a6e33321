import type { SourceModule } from '../../source/source-module.ts';
import { file2023, file2025 } from './editions.ts';

export const breaks: NonNullable<SourceModule['breaks']> = [
  {
    id: 'break/unodc-data-us-victims-2012-2013',
    measures: ['unodc-glotip-data/victims-detected'],
    geography: 'us',
    at: '2013-01-01',
    kind: 'coverage',
    what: 'The number rises fivefold in one year, from 469 to 2,315, most likely because more bodies were counted. Later values equal clients of federally funded services. The file says nothing of it.',
    seenAt: file2023,
    statedBy: 'curator',
  },
  {
    id: 'break/unodc-data-gb-victims-2016-2017',
    measures: ['unodc-glotip-data/victims-detected'],
    geography: 'gb',
    at: '2017-01-01',
    kind: 'definition',
    what: 'Up to 2016 the values (601) lie far below the 3,804 referrals of that year and count by another definition; from 2017 on they follow referrals to the national mechanism.',
    seenAt: file2025,
    statedBy: 'curator',
  },
  {
    id: 'break/unodc-data-us-prosecuted-2014-2015',
    measures: ['unodc-glotip-data/persons-prosecuted'],
    geography: 'us',
    at: '2015-01-01',
    kind: 'unit',
    what: 'From 335 to 257: the values of 2015 and 2016 sit on the scale of prosecutions, that is cases (208 in fiscal 2014, 282 in fiscal 2017), the years around them on that of defendants.',
    seenAt: file2023,
    statedBy: 'curator',
  },
  {
    id: 'break/unodc-data-us-prosecuted-2016-2017',
    measures: ['unodc-glotip-data/persons-prosecuted'],
    geography: 'us',
    at: '2017-01-01',
    kind: 'unit',
    what: 'From 241 to 553: back from what seem to be cases to defendants.',
    seenAt: file2023,
    statedBy: 'curator',
  },
];
