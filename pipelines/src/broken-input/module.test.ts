import { mini } from './mini.ts';
import { type Broken, laidRaw, M, S, tryBroken, Y } from './try-broken.ts';

const raw = laidRaw();

/** What the module of the source says of them. */
const broken: readonly Broken[] = [
  ['a source without a module', 'missing-module', 'raw/mini/source.json:1:1', () => []],
  ['a table that no layout reads', 'missing-layout', `${Y}:1:1`, () => [{ ...mini, layouts: {} }]],
  [
    'a label that nothing uses',
    'stale-entry',
    M,
    () => [{ ...mini, groups: { ...mini.groups, men: { sex: 'male' } } }],
  ],
  [
    'a note on no figure',
    'stale-entry',
    M,
    () => [{ ...mini, figureNotes: [{ figure: 'mini/cases/us/2032', notes: ['?'] }] }],
  ],
  [
    'a note that takes away what is not there',
    'stale-entry',
    M,
    () => [
      { ...mini, figureNotes: [{ figure: 'mini/cases/us/2022', without: ['disclosure-control'] }] },
    ],
  ],
  [
    'a dangling id',
    'dangling-id',
    M,
    () => [
      {
        ...mini,
        breaks: [
          {
            id: 'break/mini',
            measures: ['mini/csaes'],
            geography: null,
            at: '2023-01-01',
            kind: 'method',
            what: 'Something.',
            seenAt: null,
            statedBy: 'curator',
          },
        ],
      },
    ],
  ],
  [
    'a correction whose error was mended',
    'guard-failed',
    M,
    () => [
      {
        ...mini,
        corrections: [
          {
            id: 'correction/mini',
            what: 'Wrong.',
            instead: 'Right.',
            basis: 'our-inference',
            figures: [],
            expect: [
              { publication: 'mini/2024-report', figure: 'mini/cases/us/2023', text: '9,691' },
            ],
            seenAt: null,
          },
        ],
      },
    ],
  ],
  [
    'an unknown measure',
    'unknown-measure',
    `${S}:2:1`,
    () => [{ ...mini, quantities: { ...mini.quantities, cases: 'case' } }],
  ],
  [
    'a code that the schema does not know',
    'bad-record',
    M,
    () => [
      {
        ...mini,
        measures: {
          ...mini.measures,
          cases: { ...(mini.measures.cases as object), stage: 'rescued' } as never,
        },
      },
    ],
  ],
];

tryBroken(raw, broken);
