import type { FigureNote } from '../../source/source-module.ts';
import { widerThanTrafficking } from './federal-measures.ts';

const share = 'bjs-htdc/share-of-defendants-charged/us';

/** What a share of race, ethnicity or citizenship does not show; the base stands in the figure. */
const notTraffickers = (base: string): string =>
  `A share of people whom federal prosecutors charged under ${base}. It is no share of traffickers, and says nothing of where anybody’s family comes from.`;

const three = 'all three statute groups, most of them for offenses other than trafficking';
const narrow = 'the narrow trafficking statutes';

const traits = (
  year: string,
  segment: string,
  names: readonly string[],
  notes: readonly string[],
): readonly FigureNote[] =>
  names.map((name) => ({ figure: `${share}/${year}/${segment.replace('*', name)}`, notes }));

const exclusive =
  'The shares of white, black and Hispanic defendants add up to nearly 100, so the groups look exclusive.';

export const figureNotes: readonly FigureNote[] = [
  ...traits(
    'fy2020',
    'all-three-groups/*',
    ['race-white', 'race-black'],
    [notTraffickers(three), exclusive],
  ),
  {
    figure: `${share}/fy2020/all-three-groups/ethnicity-hispanic`,
    notes: [notTraffickers(three), exclusive],
  },
  { figure: `${share}/fy2020/national/all-three-groups`, notes: [notTraffickers(three)] },
  {
    figure: `${share}/fy2021/all-three-groups/race-white`,
    notes: [
      notTraffickers(three),
      'Of 201 people charged under the trafficking statutes alone 58 percent were black: the picture turns with the base.',
    ],
  },
  {
    figure: `${share}/fy2021/race-black/trafficking-statutes`,
    notes: [
      notTraffickers(narrow),
      'The Hispanic share of this group is not in the summary that was read.',
    ],
  },
  ...traits(
    'fy2022',
    'all-three-groups/*',
    ['race-white', 'race-black'],
    [
      notTraffickers(three),
      'Of 203 people charged under the trafficking statutes alone 53 percent were black: the picture turns with the base.',
      exclusive,
    ],
  ),
  {
    figure: `${share}/fy2022/all-three-groups/ethnicity-hispanic`,
    notes: [
      notTraffickers(three),
      'The Hispanic share under the trafficking statutes alone is not in the summary that was read.',
      exclusive,
    ],
  },
  { figure: `${share}/fy2022/national/all-three-groups`, notes: [notTraffickers(three)] },
  {
    figure: `${share}/fy2022/race-black/trafficking-statutes`,
    notes: [
      notTraffickers(narrow),
      'The narrowest group of the edition. Its Hispanic share is not in the summary that was read.',
    ],
  },
  {
    figure: `${share}/fy2022/child-sexual-exploitation/child-statutes/race-white`,
    notes: [
      notTraffickers('the statutes on sexual exploitation and abuse of children'),
      'Not trafficking as such.',
    ],
  },
  ...['fy2020', 'fy2021', 'fy2022'].map((year) => ({
    figure: `${share}/${year}/male/all-three-groups`,
    notes: [
      'Of defendants, the largest group of whom (523 of 1,070 in FY2022) was charged with sexual exploitation or abuse of children; says nothing of the age or sex of victims.',
    ],
  })),
  ...['fy2020', 'fy2021', 'fy2022'].map((year) => ({
    figure: `bjs-htdc/defendants-charged/us/${year}/all-three-groups`,
    uncertainty: [widerThanTrafficking],
  })),
  {
    figure: 'bjs-htdc/defendants-charged/us/fy2022/child-sexual-exploitation/child-statutes',
    uncertainty: [
      {
        kind: 'definitional',
        direction: 'over',
        note: 'Told as defendants in trafficking cases it is too high: the statutes are on sexual exploitation and abuse of children.',
      },
    ],
  },
  {
    figure: 'bjs-htdc/state-prison-custody/us/20201231',
    notes: ['47 states reported; the number is not one of the whole country.'],
  },
  {
    figure: 'bjs-htdc/state-prison-custody/us/20211231',
    notes: [
      'How many states stand behind it was not in the part read, so the rise on 2020 may be a rise of coverage.',
    ],
  },
  {
    figure: 'bjs-htdc/persons-prosecuted/us/fy2021/all-three-groups',
    notes: ['A vendor blog prints the number as that of 2022; see the corrections.'],
  },
];
