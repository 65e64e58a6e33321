import type { FigureNote, SourceModule } from '../../source/source-module.ts';

const records = [
  'ctdc/records-full',
  'ctdc/records-public-k-anonymised',
  'ctdc/records-represented-in-synthetic-dataset',
  'ctdc/rows-in-public-file',
];
const shares = [
  'ctdc/share-of-public-k-anonymised-file',
  'ctdc/share-of-recorded-victims',
  'ctdc/share-by-form',
  'ctdc/share-by-means-of-control',
  'ctdc/share-by-recruiter',
];

export const breaks: NonNullable<SourceModule['breaks']> = [
  {
    id: 'break/ctdc-synthetic-2021',
    measures: [...records, ...shares],
    geography: null,
    at: '2021-09-01',
    kind: 'method',
    what: 'By date of release, not of the cases: up to here the public file holds k-anonymised records, from here on generated rows, with counts rounded down to multiples of k. The stock also grew with each release, so that two releases do not make a trend.',
    seenAt:
      'https://jiformalert.org/iom-microsoft-release-largest-public-dataset-on-human-trafficking/',
    statedBy: 'curator',
  },
  {
    id: 'break/ctdc-differential-privacy-2022',
    measures: [...records, ...shares, 'ctdc/victims-in-victim-perpetrator-dataset'],
    geography: null,
    at: '2022-12-01',
    kind: 'method',
    what: 'By date of release: since the releases of 2022 the generated rows carry the noise of differential privacy. Totals are kept; computed percentages can differ from those of the original records.',
    seenAt: 'https://ctdatacollaborative.org/ar/page/global-synthetic-dataset',
    statedBy: 'curator',
  },
];

const means10 = 'ctdc/share-by-means-of-control/world/undated/minor/means-sexual';

export const corrections: NonNullable<SourceModule['corrections']> = [
  {
    id: 'correction/ctdc-sexual-means-as-sector',
    what: 'A magazine that retells the data brief of 2017 reads its 10 percent, children controlled by sexual means, as a sector of labour.',
    instead: '10 percent of trafficked children controlled by sexual means.',
    basis: 'publisher',
    figures: [means10],
    expect: [{ publication: 'ctdc/2017-12-data-brief', figure: means10, text: '10%' }],
    seenAt: 'https://ludci.eu/magazine/the-involvement-of-families-in-child-trafficking-cases',
  },
];

const origin = 'ctdc/share-of-victims-by-origin/ctdc-americas/undated';
const hotline =
  'Holds records of the US hotline; 89 percent of these victims were exploited in North America.';

export const figureNotes: readonly FigureNote[] = [
  {
    figure: 'ctdc/records-public-k-anonymised/us/2010-2020',
    notes: [
      '59 percent of the pool (our division): the US hotline dominates, so that shares of the pool describe its contributors and not the world.',
    ],
  },
  { figure: `${origin}/female`, notes: [hotline] },
  { figure: `${origin}/minor`, notes: [hotline] },
  {
    figure: 'ctdc/share-of-journeys-through-official-border-points/world/2008-2018',
    notes: [
      'The other 21 percent are not a share of victims who cross any one border: the series has no split by border.',
      'The years are taken as about ten up to 2018.',
    ],
  },
];
