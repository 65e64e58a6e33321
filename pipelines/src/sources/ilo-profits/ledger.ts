import type { SourceModule } from '../../source/source-module.ts';

const rows = ['profits-annual', 'profits-per-victim', 'profits-per-victim-of-form'].map(
  (measure) => `ilo-profits/${measure}`,
);

export const breaks: NonNullable<SourceModule['breaks']> = [
  {
    id: 'break/ilo-profits-2005-2014',
    measures: rows,
    geography: null,
    at: '2012-01-01',
    kind: 'method',
    what: 'The edition of 2014 multiplies its profit per person with the victim estimate of 2012, which the ILO holds not to be comparable with that of 2005; regions were drawn anew, and prices are those of each edition.',
    seenAt: null,
    statedBy: 'curator',
  },
  {
    id: 'break/ilo-profits-2014-2024',
    measures: [...rows, 'ilo-profits/share-of-profits'],
    geography: null,
    at: '2021-01-01',
    kind: 'method',
    what: 'The edition of 2024 takes its number of people from the survey-based estimate for 2021 instead of the capture-recapture estimate of 2012, leaves out recruitment fees and evaded taxes, and has other regions. Its own comparison takes out inflation only: 150.2 billion became about 172 billion.',
    seenAt:
      'https://vss.gov.vn/english/news/Pages/international-social.aspx?CateID=185&ItemID=12165',
    statedBy: 'curator',
  },
];

export const industry2012 =
  'ilo-profits/profits-annual/world/2012/forced-labour/sector-industry-2014';

export const corrections: NonNullable<SourceModule['corrections']> = [
  {
    id: 'correction/ilo-profits-2014-industry-31',
    what: 'A trade union page (ituc-csi.org) on the report of 2014 gives 31 billion dollars for construction, manufacturing, mining and utilities; other retellings have 34, the ILO’s own release in Bangkok 34.5.',
    instead: 'Read 34 billion (34.5 in the release).',
    basis: 'publisher',
    figures: [industry2012],
    expect: [
      { publication: 'ilo-profits/relay-ituc-2014-05', figure: industry2012, text: '$31 billion' },
    ],
    seenAt: 'http://www.ilo.org/asia/info/public/pr/WCMS_243810/lang--en/index.htm',
  },
  {
    id: 'correction/ilo-profits-2024-in-2024-alone',
    what: 'A chart publisher’s caption (statista.com) says that the 236 billion dollars were made in 2024 alone; 2024 is the year of publication.',
    instead: 'The reference year is 2021.',
    basis: 'other-source',
    figures: ['ilo-profits/profits-annual/world/2021'],
    expect: [
      {
        publication: 'ilo-profits/2024-03-19-report',
        figure: 'ilo-profits/profits-annual/world/2021',
        text: 'US$236 billion',
      },
    ],
    seenAt:
      'https://gtn24.com/bussiness/3041-ilo-reports-236-billion-in-illegal-profits-annually-from-forced-labor.html',
  },
  {
    id: 'correction/ilo-profits-2024-third-of-victims',
    what: 'A news agency text (on archyde.com) says that sexual exploitation concerns a little more than a third of the victims behind the profits of 2021.',
    instead: 'The ILO has 27 percent, which 6.3 of 23.7 million people gives.',
    basis: 'publisher',
    figures: ['ilo-profits/share-of-people/world/2021/sexual-exploitation'],
    expect: [
      {
        publication: 'ilo-profits/2024-03-19-report',
        figure: 'ilo-profits/share-of-people/world/2021/sexual-exploitation',
        text: '27 per cent',
      },
    ],
    seenAt:
      'https://vss.gov.vn/english/news/Pages/international-social.aspx?CateID=185&ItemID=12165',
  },
  {
    id: 'correction/ilo-profits-2024-billions-per-victim',
    what: 'A news page (independent.ng) on the report of 2024 gives nine billion euros of profit per victim.',
    instead: 'The ILO has close to 10,000 US dollars per victim a year.',
    basis: 'publisher',
    figures: ['ilo-profits/profits-per-victim/world/2021'],
    expect: [
      {
        publication: 'ilo-profits/2024-03-19-report',
        figure: 'ilo-profits/profits-per-victim/world/2021',
        text: 'close to US$10,000',
      },
    ],
    seenAt:
      'https://vss.gov.vn/english/news/Pages/international-social.aspx?CateID=185&ItemID=12165',
  },
];
