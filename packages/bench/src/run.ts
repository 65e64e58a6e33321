import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../../cli/src/usage-error.ts';
import { baselineOf } from './baseline.ts';
import { BaselineError, readBaseline, writeBaseline } from './baseline-file.ts';
import type { BenchCase } from './bench-case.ts';
import { largeDiffCases } from './cases/diff-large.ts';
import { machineLines } from './machine-lines.ts';
import { measure } from './measure.ts';
import { help, isCommittable, type Options, type Part, parts, readOptions } from './options.ts';
import { progressOn } from './progress.ts';
import { remarkLines } from './remarks.ts';
import { resultsPage, resultsTable } from './results-page.ts';
import { worseThan } from './worse-than.ts';

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
  const worse =
    baseline === undefined
      ? []
      : await worseThan(baseline, measured, options, progress, (again) => partsOf(again, options));
  const machine = machineLines(textOf('package.json'));
  const table = resultsTable(cases, machine, options.large ? [] : remarkLines);
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

function textOf(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, `${name}.new`), text);
  renameSync(join(folder, `${name}.new`), join(folder, name));
}
