import type { Exploitation } from '@darkfigure/schema';
import type { PopulationSpec, SegmentSpec } from '../../source/population-spec.ts';
import type { QuantitySpec, SourceModule } from '../../source/source-module.ts';

const threeGroups = { segments: ['all-three-groups'] } as const;
const trafficking = { segments: ['trafficking-statutes'] } as const;
const children = {
  segments: ['child-statutes'],
  exploitation: 'child-sexual-exploitation',
} as const;
const charged = (scope: Omit<QuantitySpec, 'measure'>): QuantitySpec => ({
  measure: 'defendants-charged',
  ...scope,
});
const share = (scope: Omit<QuantitySpec, 'measure'>): QuantitySpec => ({
  measure: 'share-of-defendants-charged',
  ...scope,
});

const three = (n: string, year: string) => ({
  [`${n} defendants charged in US district court with any of the three human trafficking offense groups, ${year}`]:
    {
      text: `${n} defendants charged in US district court with any of the three human trafficking offense groups, ${year}`,
      figure: `bjs-htdc/defendants-charged/us/${year.toLowerCase()}/all-three-groups`,
    },
});
const narrow = (n: string, year: string) => ({
  [`${n} defendants charged with peonage, slavery, forced labor and sex trafficking, ${year}`]: {
    text: `${n} defendants charged with peonage, slavery, forced labor and sex trafficking, ${year}`,
    figure: `bjs-htdc/defendants-charged/us/${year.toLowerCase()}/trafficking-statutes`,
  },
});
const onChildren =
  '523 defendants charged with sexual exploitation and other abuse of children, FY2022';

export const segments: Readonly<Record<string, SegmentSpec>> = {
  'all-three-groups': {
    label: 'under any of the three statute groups, two of them wider than trafficking',
    definition:
      'Peonage, slavery, forced labor and sex trafficking; sexual exploitation and other abuse of children; transportation for illegal sexual activity.',
  },
  'trafficking-statutes': {
    label: 'under the trafficking statutes',
    definition: 'Peonage, slavery, forced labor and sex trafficking: the first group alone.',
    broader: 'all-three-groups',
  },
  'child-statutes': {
    label: 'under the statutes on sexual exploitation of children',
    definition:
      'Sexual exploitation and other abuse of children: the largest group, not trafficking as such.',
    broader: 'all-three-groups',
  },
  'race-white': { label: 'white', definition: 'White, as the federal records have it.' },
  'race-black': { label: 'black', definition: 'Black, as the federal records have it.' },
  'ethnicity-hispanic': {
    label: 'Hispanic',
    definition:
      'Hispanic, as the federal records have it; apparently not counted as white or black as well.',
  },
  'no-prior-convictions': {
    label: 'without prior convictions',
    definition: 'Defendants with no earlier conviction on record.',
  },
};

export const quantities: Readonly<Record<string, string | QuantitySpec>> = {
  'persons referred to US attorneys': { measure: 'persons-referred', ...threeGroups },
  'persons prosecuted': { measure: 'persons-prosecuted', ...threeGroups },
  'persons convicted': { measure: 'persons-convicted', ...threeGroups },
  'defendants charged, three statute groups': charged(threeGroups),
  'defendants charged, trafficking statutes': charged(trafficking),
  'defendants charged, statutes on children': charged(children),
  'share of defendants charged, three statute groups': share(threeGroups),
  'share of defendants charged, trafficking statutes': share(trafficking),
  'share of defendants charged, statutes on children': share(children),
  'change in defendants charged, cases terminated': 'change-in-defendants-charged',
  'change in defendants convicted, cases terminated': 'change-in-defendants-convicted',
  'change in defendants sentenced to prison, cases terminated':
    'change-in-defendants-sentenced-to-prison',
  'persons in state prison': 'state-prison-custody',
  'admissions to state prison': 'state-prison-admissions',
  'attorney general offices with a guilty plea or verdict':
    'attorney-general-offices-with-guilty-case',
};

export const forms: Readonly<Record<string, Exploitation>> = {
  'sex trafficking': 'sexual-exploitation',
  'labor trafficking': 'forced-labour',
};

export const groups: Readonly<Record<string, PopulationSpec>> = {
  male: { sex: 'male' },
  white: { segments: ['race-white'] },
  black: { segments: ['race-black'] },
  Hispanic: { segments: ['ethnicity-hispanic'] },
  'US citizens': { citizenship: 'national' },
  'no prior convictions': { segments: ['no-prior-convictions'] },
};

export const bases: NonNullable<SourceModule['bases']> = {
  ...three('1,169', 'FY2020'),
  ...three('1,197', 'FY2021'),
  ...three('1,070', 'FY2022'),
  ...narrow('201', 'FY2021'),
  ...narrow('203', 'FY2022'),
  [onChildren]: {
    text: onChildren,
    figure: 'bjs-htdc/defendants-charged/us/fy2022/child-sexual-exploitation/child-statutes',
  },
};
