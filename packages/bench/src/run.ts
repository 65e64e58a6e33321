import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Baseline, ratios, worseThan, worseTwice } from './baseline.ts';
import { type BenchCase, toldApart } from './bench-case.ts';
import { arithmeticCases } from './cases/arithmetic.ts';
import { diffCases } from './cases/diff.ts';
import { largeDiffCases } from './cases/diff-large.ts';
import { loadCases } from './cases/load.ts';
import { lookupCases } from './cases/lookup.ts';
import { regenerateCases } from './cases/regenerate.ts';
import { tableCases } from './cases/table.ts';
import { typeCases } from './cases/types.ts';
import { weightCases } from './cases/weight.ts';
import { remarks } from './remarks.ts';
import { resultsPage, resultsTable } from './results-page.ts';

/**
 * `npm run bench [-- --check] [--runs 9]`: measures ours beside the peers and writes RESULTS.md and baseline.json;
 * with --check writes nothing and fails on a ratio 30 % worse than the baseline in two runs. `-- --large` measures the diff of a
 * million figures instead, which takes minutes and some gigabytes of disk, and writes its part of RESULTS.md alone.
 */
const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    large: { type: 'boolean', default: false },
    runs: { type: 'string', default: '9' },
  },
});
const folder = join(import.meta.dirname, '..');
const progress = (what: string) => process.stderr.write(`bench: ${what}\n`);
const runs = Number(values.runs);
const cases = values.large
  ? largeDiffCases(folder, Math.min(runs, 3), progress)
  : await usualCases();

async function usualCases(): Promise<readonly BenchCase[]> {
  progress('load');
  const load = loadCases(folder, runs);
  progress('lookup');
  const lookup = lookupCases();
  progress('table');
  const table = tableCases(folder, values.check ? 100_000 : 1_000_000, Math.min(runs, 3));
  progress('weight');
  const weight = await weightCases(folder);
  progress('types');
  const types = typeCases(Math.min(runs, 5));
  progress('regenerate');
  const regenerate = regenerateCases(3);
  progress('arithmetic');
  const arithmetic = arithmeticCases();
  progress('diff');
  return [
    ...load,
    ...weight,
    ...types,
    ...lookup,
    ...table,
    ...regenerate,
    ...arithmetic,
    ...diffCases(10_000),
  ];
}

const peers = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
  devDependencies: Record<string, string>;
};
const machine = [
  `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB`,
  `Peers: ${Object.entries(peers.devDependencies)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}`,
];
const table = resultsTable(cases, machine, values.large ? [] : remarks);
console.log(table);
const write = (name: string, text: string) => {
  writeFileSync(join(folder, `${name}.new`), text);
  renameSync(join(folder, `${name}.new`), join(folder, name));
};
if (values.check) {
  const baseline: Baseline = JSON.parse(readFileSync(join(folder, 'baseline.json'), 'utf8'));
  const found = (all: readonly BenchCase[]) => worseThan(baseline, ratios(toldApart(all)));
  let worse = found(cases);
  if (worse.length > 0) {
    progress(
      `${worse.length} ratios are 30 % worse; once more, to tell a slow program from a busy machine`,
    );
    worse = worseTwice(worse, found(await usualCases()));
  }
  for (const line of worse) console.error(line);
  process.exitCode = worse.length === 0 ? 0 : 1;
} else {
  const page = readFileSync(join(folder, 'RESULTS.md'), 'utf8');
  write('RESULTS.md', resultsPage(page, values.large ? { large: table } : { usual: table }));
  if (!values.large) write('baseline.json', `${JSON.stringify(ratios(cases), null, 2)}\n`);
}
