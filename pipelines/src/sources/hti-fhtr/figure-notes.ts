import type { ComponentSpec, FigureNote } from '../../source/source-module.ts';
import { baseUnknown } from './share-measures.ts';

const facebook = 'hti-fhtr/share-of-online-recruitment-on-facebook/us/2020/sexual-exploitation';
const newCases = 'hti-fhtr/new-criminal-cases/us';
const base =
  'Headlines drop the base: victims recruited online, in active federal sex trafficking cases, whose recruitment is told in court papers.';

const newsCopy = {
  grade: '3',
  reason: 'A news report quotes it of the report, and a copy of that news report was read.',
} as const;
const minorsFavored: ComponentSpec = {
  kind: 'coverage',
  direction: 'over',
  note: 'Told of victims in general it is too high: prosecutors favor cases with minors, which need no proof of force.',
};
/** Who sues and who is charged are two choices, and only one of them is a prosecutor’s. */
const suedOrCharged: ComponentSpec = {
  kind: 'coverage',
  direction: 'unknown',
  note: 'The split follows what victims sue for as much as what federal prosecutors choose to charge.',
};

export const figureNotes: readonly FigureNote[] = [
  ...['civil-suits', 'criminal-cases'].map(
    (kind): FigureNote => ({
      figure: `hti-fhtr/share-of-active-cases/us/2018/${kind}`,
      without: ['coverage'],
      uncertainty: [suedOrCharged],
    }),
  ),
  {
    figure: 'hti-fhtr/share-of-victims-since-2000/us/2000-2020/minor',
    without: ['coverage'],
    uncertainty: [minorsFavored],
  },
  {
    figure: 'hti-fhtr/conviction-rate/us/2021',
    without: ['definitional'],
    uncertainty: [
      {
        kind: 'definitional',
        direction: 'unknown',
        note: 'That the base is the defendants whose cases ended in the year is our reading of a retelling.',
      },
    ],
  },
  { figure: facebook, credibility: newsCopy, notes: [base] },
  { figure: `${facebook}/minor`, credibility: newsCopy, notes: [base] },
  { figure: `${facebook}/adult`, notes: [base] },
  {
    figure: `${newCases}/2022`,
    notes: [
      'Revised by about 11 percent between two editions (derived). Counted by calendar year from court files: not to be put beside the fiscal-year counts of the Department of Justice.',
    ],
    vintages: [
      {
        publication: 'hti-fhtr/2023-report',
        reason: 'unstated',
        note: 'The edition of 2023 counts 203 cases of 2022; that of 2022 had 183.',
      },
    ],
  },
  {
    figure: `${newCases}/2022/sexual-exploitation`,
    notes: [
      'As first published; adds up with the five of labor trafficking to 183, not to the revised 203.',
    ],
  },
  {
    figure: `${newCases}/2022/forced-labour`,
    notes: [
      'As first published; adds up with the 178 of sex trafficking to 183, not to the revised 203.',
    ],
  },
  {
    figure: 'hti-fhtr/share-of-victims-in-new-cases/us/2021/minor',
    without: ['coverage'],
    uncertainty: [minorsFavored],
    notes: [
      'Prosecutors favor cases with minors, so this overstates minors among victims in general.',
    ],
  },
  {
    figure: 'hti-fhtr/share-of-victims-recruited-online/us/2000-2020/sexual-exploitation',
    status: ['low-reliability'],
    notes: ['The edition of 2021 is quoted with 55 percent. Use neither without the report.'],
  },
  {
    figure: 'hti-fhtr/share-of-victims-recruited-online/us/2000-2021/sexual-exploitation',
    status: ['low-reliability'],
    uncertainty: [baseUnknown],
    notes: [
      'From a weak page; the edition of 2020 is quoted with 30 percent. Use neither without the report.',
    ],
  },
  {
    figure: 'hti-fhtr/share-of-cases-soliciting-online/us/2021/sexual-exploitation',
    status: ['low-reliability'],
  },
  {
    figure: 'hti-fhtr/share-with-nonphysical-coercion/us/2020',
    notes: ['Not to be mixed up with the 59 percent on Facebook.'],
  },
  {
    figure: 'hti-fhtr/active-cases/us/2020/criminal-cases',
    notes: ['94 percent of them sex trafficking, which reflects what is prosecuted.'],
  },
];
