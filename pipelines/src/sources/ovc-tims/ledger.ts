import type { FigureNote, SourceModule } from '../../source/source-module.ts';

const newClients = 'ovc-tims/clients-new/us/fy2024';
const newShare = 'ovc-tims/share-of-new-clients/us/fy2024';
const infographic = 'ovc-tims/fy2024-grantee-infographic';
const impossible = {
  grade: '4',
  reason:
    'The parts by age add up to 115 percent and to more clients than the total on the same page.',
} as const;
const parts: readonly FigureNote[] = ['adult', 'minor', 'age-unknown'].flatMap((age) => [
  { figure: `${newClients}/${age}`, credibility: impossible },
  { figure: `${newShare}/${age}`, credibility: impossible },
]);

export const figureNotes: readonly FigureNote[] = [
  ...parts,
  {
    figure: newClients,
    notes: ['The clients by age printed beside it add up to 15,641, more than the total.'],
  },
  {
    figure: 'ovc-tims/clients-served/us/gy2016-gy2020',
    notes: [
      'A sum over five grant years in which one person may stand several times. The four years that were read add up to 30,946, which leaves about 9,850 for the year to June 2020 (derived).',
    ],
  },
];

export const breaks: NonNullable<SourceModule['breaks']> = [
  {
    id: 'break/ovc-tims-2023-10',
    measures: [
      'ovc-tims/grantees',
      'ovc-tims/clients-served',
      'ovc-tims/clients-new',
      'ovc-tims/clients-average-per-quarter',
      'ovc-tims/share-of-clients',
      'ovc-tims/share-of-new-clients',
    ],
    geography: null,
    at: '2023-10-01',
    kind: 'method',
    what: 'The report on fiscal year 2024 runs from October to September, is made of quarterly reports and gives clients as an average per quarter. The years before that were read run from July to June and count clients of the whole year.',
    seenAt: 'https://www.ovc.ojp.gov/media/image/84681',
    statedBy: 'curator',
  },
];

export const corrections: NonNullable<SourceModule['corrections']> = [
  {
    id: 'correction/ovc-tims-2024-ages',
    what: 'The shares of new clients by age in fiscal year 2024 are 72, 36 and 7 percent, 115 together; the clients behind them add up to 15,641 where the total is 13,631.',
    instead:
      'Use the total alone. The error is inside the source and which part is wrong is not known.',
    basis: 'our-inference',
    figures: [newClients, `${newShare}/adult`, `${newShare}/minor`, `${newShare}/age-unknown`],
    expect: [
      { publication: infographic, figure: newClients, text: '13,631' },
      { publication: infographic, figure: `${newShare}/adult`, text: '72%' },
      { publication: infographic, figure: `${newShare}/minor`, text: '36%' },
      { publication: infographic, figure: `${newShare}/age-unknown`, text: '7%' },
      { publication: infographic, figure: `${newClients}/adult`, text: '9,750' },
      { publication: infographic, figure: `${newClients}/minor`, text: '4,939' },
      { publication: infographic, figure: `${newClients}/age-unknown`, text: '952' },
    ],
    seenAt: 'https://www.ovc.ojp.gov/media/image/84681',
  },
];
