import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../../cli/src/usage-error.ts';
import {
  type Baseline,
  BaselineError,
  baselineOf,
  type Finding,
  findings,
  foundTwice,
  readBaseline,
  writeBaseline,
} from './baseline.ts';
import type { BenchCase } from './bench-case.ts';
import { largeDiffCases } from './cases/diff-large.ts';
import { isOfLongest } from './cases/table.ts';
import { measure } from './measure.ts';
import { help, isCommittable, type Options, type Part, parts, readOptions } from './options.ts';
import { progressOn } from './progress.ts';
import { remarks } from './remarks.ts';
import { resultsPage, resultsTable } from './results-page.ts';

/**
 * `npm run bench [-- --check]`: measures ours beside the peers and writes RESULTS.md and baseline.json; with --check writes
 * nothing and fails on a ratio worse than the baseline in two runs. `-- --large` measures the diff of a million figures
 * instead and writes its part of RESULTS.md alone. `-- --help` has the rest.
 */
const folder = join(import.meta.dirname, '..');
const progress = progressOn(process.stderr, () => performance.now());

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(help);
  else await run(options);
} catch (error) {
  const isUse = error instanceof UsageError;
  const isTold = isUse || error instanceof BaselineError;
  console.error(isTold ? `bench: ${error.message}` : error);
  process.exitCode = isUse ? 2 : 3;
}

async function run(options: Options): Promise<void> {
  // Read first: nobody shall wait for minutes to hear that it is of another form.
  const baseline = options.check ? readBaseline(textOf('baseline.json')) : undefined;
  const chosen = parts.filter((part) => options.only.length === 0 || options.only.includes(part));
  const measured = options.large
    ? new Map([['large', largeCases(options)]])
    : await partsOf(chosen, options);
  const cases = [...measured.values()].flat();
  const worse = baseline === undefined ? [] : await worseThan(baseline, measured, options);
  const machine = machineLines();
  const table = resultsTable(cases, machine, options.large ? [] : remarks);
  console.log(
    options.json
      ? JSON.stringify({ form: 1, machine, runs: options.runs, cases, worse }, null, 2)
      : table,
  );
  for (const { key, message } of worse) console.error(`${key}: ${message}`);
  if (worse.length > 0) process.exitCode = 1;
  if (options.check) return;
  if (!isCommittable(options)) return progress.line('nothing is written: this is no full run');
  const page = resultsPage(
    textOf('RESULTS.md'),
    options.large ? { large: table } : { usual: table },
  );
  write('RESULTS.md', page);
  if (!options.large) write('baseline.json', writeBaseline(baselineOf(cases)));
}

function largeCases({ runs, figures }: Options): readonly BenchCase[] {
  return largeDiffCases(folder, { runs: Math.min(runs, 3), figures }, progress.part('large'));
}

async function partsOf(chosen: readonly Part[], { runs, check }: Options) {
  const measured = new Map<string, readonly BenchCase[]>();
  for (const part of chosen)
    measured.set(part, await measure(part, { folder, runs, check }, progress.part(part)));
  return measured;
}

/** The findings of two runs; only the parts with a finding are measured a second time. */
async function worseThan(
  baseline: Baseline,
  measured: ReadonlyMap<string, readonly BenchCase[]>,
  options: Options,
): Promise<readonly Finding[]> {
  // A part that was not asked for is not missing.
  const leftOut = (key: string) => options.only.length > 0 || isOfLongest(key);
  const found = (cases: readonly BenchCase[]) => findings(baseline, baselineOf(cases), leftOut);
  const first = found([...measured.values()].flat());
  const again = parts.filter((part) => {
    const own = baselineOf(measured.get(part) ?? []);
    return first.some(({ key }) => own[key] !== undefined);
  });
  if (again.length === 0) return first;
  progress.line(
    `${first.length} ratios are worse; ${again.join(', ')} once more, to tell a slow program from a busy machine`,
  );
  const second = await partsOf(again, options);
  const all = new Map([...measured, ...second]);
  return foundTwice(first, found([...all.values()].flat()));
}

function machineLines(): readonly string[] {
  const { devDependencies } = JSON.parse(textOf('package.json')) as {
    devDependencies: Record<string, string>;
  };
  return [
    `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `Peers: ${Object.entries(devDependencies)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}`,
  ];
}

function textOf(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, `${name}.new`), text);
  renameSync(join(folder, `${name}.new`), join(folder, name));
}
