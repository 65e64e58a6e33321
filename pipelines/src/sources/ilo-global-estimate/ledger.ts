import type { SourceModule } from '../../source/source-module.ts';

export const breaks: NonNullable<SourceModule['breaks']> = [
  {
    id: 'break/ilo-forced-labour-2005-2012',
    measures: [
      'ilo-global-estimate/people-in-forced-labour',
      'ilo-global-estimate/share-of-forced-labour',
      'ilo-global-estimate/share-within-form',
    ],
    geography: null,
    at: '2002-01-01',
    kind: 'method',
    what: 'The edition of 2012 (2002–2011) uses a two-stage capture-recapture method; that of 2005 (1995–2004) was a stated minimum. The reference periods overlap, and the ILO itself says that the two cannot be compared.',
    seenAt:
      'https://respect.international/ilo-global-estimate-of-forced-labour-results-and-methodology',
    statedBy: 'source',
  },
  {
    id: 'break/ilo-forced-labour-2012-2017',
    measures: [
      'ilo-gems/forced-labour-rate',
      'ilo-gems/people-in-forced-labour',
      'ilo-gems/share-of-forced-labour',
      'ilo-gems/share-within-form',
      'ilo-global-estimate/forced-labour-rate',
      'ilo-global-estimate/people-in-forced-labour',
      'ilo-global-estimate/share-of-forced-labour',
      'ilo-global-estimate/share-within-form',
    ],
    geography: null,
    at: '2016-01-01',
    kind: 'method',
    what: 'Capture-recapture on reported cases (editions of 2005 and 2012) gave way to household surveys, case records of the IOM for sexual exploitation and children, and secondary sources for state-imposed labour (editions of 2017 and 2022); the reference became one year and the regions were drawn anew. 12.3, 20.9, 24.9 and 27.6 million are not one line.',
    seenAt: null,
    statedBy: 'curator',
  },
];

export const corrections: NonNullable<SourceModule['corrections']> = [
  {
    id: 'correction/ilo-2012-sexual-exploitation-4-6',
    what: 'An aid organisation’s page (hagar.org.nz) prints 4.6 million for the 22 percent in forced sexual exploitation of the 2012 estimate, and 11.5 million for women and girls.',
    instead: 'The summary of the report has 4.5 million and 11.4 million.',
    basis: 'publisher',
    figures: [
      'ilo-global-estimate/people-in-forced-labour/world/2002-2011/sexual-exploitation',
      'ilo-global-estimate/people-in-forced-labour/world/2002-2011/female',
    ],
    expect: [
      {
        publication: 'ilo-global-estimate/2012-06-01-report',
        figure: 'ilo-global-estimate/people-in-forced-labour/world/2002-2011/sexual-exploitation',
        text: '4.5 million',
      },
      {
        publication: 'ilo-global-estimate/2012-06-01-report',
        figure: 'ilo-global-estimate/people-in-forced-labour/world/2002-2011/female',
        text: '11.4 million',
      },
    ],
    seenAt:
      'https://livrozilla.com/doc/1624013/ilo-2012-global-estimate-of-forced-labour-executive',
  },
  {
    id: 'correction/ilo-2005-total-12-5',
    what: 'A blog post (blog.nominetwork.org) on the 2012 estimate gives 12.5 million as the total of 2005.',
    instead: 'The 2005 total is 12.3 million, as a minimum.',
    basis: 'publisher',
    figures: ['ilo-global-estimate/people-in-forced-labour/world/1995-2004'],
    expect: [
      {
        publication: 'ilo-global-estimate/2005-global-report',
        figure: 'ilo-global-estimate/people-in-forced-labour/world/1995-2004',
        text: '12.3 million (minimum)',
      },
    ],
    seenAt:
      'https://respect.international/ilo-global-estimate-of-forced-labour-results-and-methodology',
  },
  {
    id: 'correction/ilo-2012-as-of-2020',
    what: 'A page (stateofchildren.com) dates the 20.9 million of the 2012 estimate to 2020.',
    instead: 'The reference period is 2002–2011.',
    basis: 'publisher',
    figures: ['ilo-global-estimate/people-in-forced-labour/world/2002-2011'],
    expect: [
      {
        publication: 'ilo-global-estimate/2012-06-01-report',
        figure: 'ilo-global-estimate/people-in-forced-labour/world/2002-2011',
        text: '20.9 million',
      },
    ],
    seenAt:
      'https://livrozilla.com/doc/1624013/ilo-2012-global-estimate-of-forced-labour-executive',
  },
];
