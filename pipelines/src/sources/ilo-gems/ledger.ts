import type { SourceModule } from '../../source/source-module.ts';

const id = (rest: string) => `ilo-gems/${rest}`;

export const breaks: NonNullable<SourceModule['breaks']> = [
  {
    id: 'break/ilo-gems-2017-2022',
    measures: [
      'forced-labour-rate',
      'forced-marriage-rate',
      'modern-slavery-rate',
      'people-in-forced-labour',
      'people-in-forced-marriage',
      'people-in-modern-slavery',
      'share-of-forced-labour',
      'share-of-forced-marriage',
      'share-of-modern-slavery',
      'share-within-form',
    ].map(id),
    geography: null,
    at: '2021-01-01',
    kind: 'method',
    what: 'The edition of 2022 rests on more and other surveys (68 on forced labour, 75 on forced marriage, against 54 surveys in 48 countries) and other case records. The part of women and girls fell from 71 to 54 percent, among the sexually exploited from 99 to about 80, that of children from one in four to 15 percent: changes of data and method before anything else.',
    seenAt: null,
    statedBy: 'curator',
  },
];

const childShare = id('share-of-forced-labour/world/2021/minor');

export const corrections: NonNullable<SourceModule['corrections']> = [
  {
    id: 'correction/ilo-gems-2022-one-in-five-children',
    what: 'A news agency text (on en.prothomalo.com) says that one in five people in forced labour are children.',
    instead: 'The ILO has 12 percent, almost one in eight (3.3 of 27.6 million).',
    basis: 'publisher',
    figures: [childShare],
    expect: [{ publication: id('relay-prothom-alo'), figure: childShare, text: 'one out of five' }],
    seenAt: 'https://rihealthright.org/data-and-research-forced-labour.html',
  },
];

const arabStates2016 = {
  status: ['low-reliability'],
  credibility: {
    grade: '3',
    reason: 'A model estimate on two national surveys for the whole region.',
  },
  uncertainty: [
    {
      kind: 'extrapolation',
      direction: 'unknown',
      statedBy: 'source',
      note: 'The figure for the Arab States rests on two national surveys, none of them in a Gulf state.',
    },
  ],
} as const;

const womenInOtherSectors = id('share-within-form/world/2016/forced-labour/female/private-economy');

export const figureNotes: NonNullable<SourceModule['figureNotes']> = [
  { figure: id('modern-slavery-rate/ilo-arab-states/2016'), ...arabStates2016 },
  { figure: id('forced-labour-rate/ilo-arab-states/2016'), ...arabStates2016 },
  {
    figure: id('people-in-modern-slavery/world/2016'),
    uncertainty: [
      {
        kind: 'coverage',
        direction: 'under',
        statedBy: 'source',
        note: 'The authors call the estimate conservative, among other things because conflict zones are missing.',
      },
    ],
  },
  {
    figure: id('people-in-modern-slavery/world/2021'),
    notes: [
      '50 million is the ILO’s own rounding of 49.6 million (27.6 million in forced labour and 22 million in forced marriage); it stands first only because it was read on the ILO’s own page.',
    ],
  },
  {
    figure: womenInOtherSectors,
    credibility: {
      grade: '2',
      reason: 'A model estimate of which pages print two values; its own error was not readable.',
    },
    notes: ['Two retellings of one report; the report’s own table was not read.'],
  },
  {
    figure: id('share-of-forced-labour/world/2016/sector-domestic-work'),
    credibility: {
      grade: '3',
      reason:
        'The retelling is loose about the 100 %, which is probably adults whose sector is known.',
    },
  },
  {
    figure: id('share-of-forced-labour/world/2021/female/private-economy'),
    notes: [
      'Women and girls in state-imposed forced labour are left out of the part but not of the whole. With them it is 11.8 of 27.6 million.',
    ],
  },
  {
    figure: id('share-within-group/world/2021/sexual-exploitation/minor'),
    notes: [
      'More than half of 3.3 million children is at least 1.65 of the 6.3 million people in forced commercial sexual exploitation.',
    ],
  },
];
