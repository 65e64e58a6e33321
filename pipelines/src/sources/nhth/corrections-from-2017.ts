import type { SourceModule } from '../../source/source-module.ts';

const victims2017 = 'nhth/victims-identified/us/2017';
const typePage = 'nhth/2018-2017-statistics-page';

export const lateCorrections: NonNullable<SourceModule['corrections']> = [
  {
    id: 'correction/nhth-victims-2017-parts',
    what: 'The potential victims of 2017 by type add up to 10,614, one less than the total printed in the report.',
    instead: 'Use each number as printed; do not compute one of them from the others.',
    basis: 'our-inference',
    figures: [victims2017],
    expect: [
      { publication: 'nhth/2018-2017-statistics-report', figure: victims2017, text: '10,615' },
      { publication: typePage, figure: `${victims2017}/sexual-exploitation`, text: '7,255' },
      { publication: typePage, figure: `${victims2017}/forced-labour`, text: '1,979' },
      { publication: typePage, figure: `${victims2017}/sexual-and-labour`, text: '542' },
      { publication: typePage, figure: `${victims2017}/form-unspecified`, text: '838' },
    ],
    seenAt: 'https://polarisproject.org/2017statistics',
  },
  {
    id: 'correction/nhth-2021-told-as-2022',
    what: 'Gitnux prints 10,359 cases and 16,554 victims, the numbers of 2021, under the year 2022.',
    instead:
      'Read them as 2021. No hotline total for calendar 2022 was found; fiscal year 2022 has 10,013 cases.',
    basis: 'other-source',
    figures: [
      'nhth/cases-identified/us/2021',
      'nhth/victims-identified/us/2021',
      'nhth/cases-identified/us/fy2022',
    ],
    expect: [
      {
        publication: 'nhth/relay-enough-is-enough',
        figure: 'nhth/cases-identified/us/2021',
        text: '10,359',
      },
      {
        publication: 'nhth/relay-enough-is-enough',
        figure: 'nhth/victims-identified/us/2021',
        text: '16,554',
      },
    ],
    seenAt: 'https://gitnux.org/human-trafficking-us-statistics',
  },
  {
    id: 'correction/nhth-11193-told-as-2023',
    what: 'Escape Fulcrum prints 11,193 cases for 2023; a page of 2022 has the same number for 2020 and names no source either.',
    instead: 'For 2023 use 9,619, which two relays of the hotline’s own page give.',
    basis: 'other-source',
    figures: ['nhth/cases-identified/us/2023', 'nhth/cases-identified/us/2020'],
    expect: [
      {
        publication: 'nhth/relay-us-dot-2023',
        figure: 'nhth/cases-identified/us/2023',
        text: '9,619',
      },
    ],
    seenAt: 'https://escapefulcrum.com/?p=218',
  },
  {
    id: 'correction/nhth-2024-without-source',
    what: 'Steps to Hope prints about 2,000 cases and about 24,000 victims for 2024 without a source.',
    instead: 'For 2024 the operator gives 11,999 cases; a relay gives 21,865 potential victims.',
    basis: 'other-source',
    figures: ['nhth/cases-identified/us/2024', 'nhth/victims-identified/us/2024'],
    expect: [
      {
        publication: 'nhth/2025-built-to-deliver',
        figure: 'nhth/cases-identified/us/2024',
        text: '11,999',
      },
    ],
    seenAt:
      'https://stepstohope.org/blog/understanding-the-numbers-behind-human-trafficking-in-the-usa',
  },
  {
    id: 'correction/nhth-reuters-19-percent-2019',
    what: 'A Reuters fact check says that reports to the hotline rose by 19 percent in 2019. That is near the rise in survivors who made contact themselves; situations rose by 5 percent.',
    instead: 'For cases use 5 percent, from the operator’s release of 30 July 2020.',
    basis: 'publisher',
    figures: ['nhth/cases-identified/us/2019'],
    expect: [
      {
        publication: 'nhth/2020-07-30-survivors-reaching-out',
        figure: 'nhth/cases-identified/us/2019',
        text: '11,500',
      },
    ],
    seenAt:
      'https://www.reuters.com/article/factcheck-human-trafficking-data/fact-check-data-showing-rise-in-u-s-human-trafficking-may-hide-more-complicated-picture-idUSL1N2QT27P',
  },
  {
    id: 'correction/nhth-ohio-8000-survivors-2018',
    what: 'A local station says that about 8,000 survivors in Ohio made contact in 2018; the whole country had 3,218.',
    instead: 'Use 3,218 for the country; no number for Ohio was found.',
    basis: 'other-source',
    figures: ['nhth/survivors-making-contact/us/2018'],
    expect: [
      {
        publication: 'nhth/2019-07-world-day-post',
        figure: 'nhth/survivors-making-contact/us/2018',
        text: '3,218',
      },
    ],
    seenAt:
      'https://www.cleveland19.com/2019/08/01/calls-human-trafficking-hotlines-survivors-soar/',
  },
];
