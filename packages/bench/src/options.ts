import { nearestWords } from '../../cli/src/args/nearest-word.ts';
import type { Option } from '../../cli/src/args/option.ts';
import { readArgs } from '../../cli/src/args/parse-args.ts';
import { UsageError } from '../../cli/src/usage-error.ts';

/** What is measured, in the order of the page. */
export const parts = [
  'load',
  'weight',
  'types',
  'lookup',
  'table',
  'regenerate',
  'arithmetic',
  'diff',
] as const;
export type Part = (typeof parts)[number];

/** From so many runs on, one that is far off moves no interval: what is committed or checked rests on no fewer. */
const LEAST_RUNS = 9;
const MILLION = 1_000_000;

export interface Options {
  readonly check: boolean;
  readonly large: boolean;
  readonly json: boolean;
  readonly help: boolean;
  readonly runs: number;
  readonly only: readonly Part[];
  readonly figures: number;
}

const known: readonly Option[] = [
  { name: 'check', about: 'write nothing; fail on a ratio worse than committed, twice' },
  {
    name: 'large',
    about: 'the diff of a million figures, and nothing else: minutes and gigabytes',
  },
  { name: 'runs', value: '<n>', about: `runs of each measurement; ${LEAST_RUNS} where not given` },
  { name: 'only', value: '<part>', repeats: true, about: `one or more of ${parts.join(', ')}` },
  { name: 'figures', value: '<n>', about: 'fewer than a million for --large, in thousands' },
  { name: 'json', about: 'the numbers as JSON in place of the table' },
  { name: 'help', about: 'these lines' },
];

export const help = [
  'npm run bench -- [options]',
  '',
  'Measures ours beside the peers and writes RESULTS.md and baseline.json, which takes some minutes.',
  `With --only, with --figures or with fewer than ${LEAST_RUNS} runs it writes nothing.`,
  '',
  ...known.map(({ name, value, about }) => `  ${`--${name} ${value ?? ''}`.padEnd(18)}${about}`),
  '',
  'Exit: 0 done, 1 a ratio is worse, 2 wrong options, 3 it could not be measured.',
].join('\n');

/** @throws UsageError with the nearest name. */
export function readOptions(argv: readonly string[]): Options {
  const args = readArgs(argv, known, { names: [], least: 0 });
  const options: Options = {
    check: args.isOn('check'),
    large: args.isOn('large'),
    json: args.isOn('json'),
    help: args.isOn('help'),
    runs: wholeNumber('runs', args.value('runs') ?? String(LEAST_RUNS), 1),
    only: args.values('only').map(partOf),
    figures: wholeNumber('figures', args.value('figures') ?? String(MILLION), 1000),
  };
  const refuse = (message: string) => {
    throw new UsageError('invalid-value', message);
  };
  if (options.check && options.large) refuse('--large has no baseline that --check could read.');
  if (options.large && options.only.length > 0)
    refuse('--large is a part by itself, without --only.');
  if (!options.large && args.value('figures') !== undefined) refuse('--figures is for --large.');
  if (options.figures % 1000 !== 0) refuse('--figures goes in thousands: 1000, 2000, …');
  if (options.check && options.runs < LEAST_RUNS)
    refuse(
      `--check needs ${LEAST_RUNS} runs or more: with fewer, one outlier hides what is worse.`,
    );
  return options;
}

/** Whether what was measured is the whole of its part of the page, and sharp enough to be committed. */
export function isCommittable({ large, runs, only, figures }: Options): boolean {
  return large ? figures === MILLION : only.length === 0 && runs >= LEAST_RUNS;
}

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (!/^\d{1,9}$/.test(text) || number < least)
    throw new UsageError('invalid-value', `--${name} is a whole number from ${least} on.`, text);
  return number;
}

function partOf(word: string): Part {
  const part = parts.find((name) => name === word);
  if (part !== undefined) return part;
  throw new UsageError(
    'invalid-value',
    `Nothing called ${word} is measured; there are ${parts.join(', ')}.`,
    word,
    nearestWords(word, parts),
  );
}
