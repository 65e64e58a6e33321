import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ratios, worseThan } from './baseline.ts';
import { diffCases } from './cases/diff.ts';
import { loadCases } from './cases/load.ts';
import { lookupCases } from './cases/lookup.ts';
import { tableCases } from './cases/table.ts';
import { resultsPage } from './results-page.ts';

/**
 * `npm run bench [-- --check] [--runs 9]`: measures ours beside the peers and writes RESULTS.md and baseline.json;
 * with --check writes nothing and fails on a ratio 30 % worse than the baseline.
 */
const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, runs: { type: 'string', default: '9' } },
});
const folder = join(import.meta.dirname, '..');
const progress = (what: string) => process.stderr.write(`bench: ${what}\n`);

progress('load');
const load = loadCases(folder, Number(values.runs));
progress('lookup');
const lookup = lookupCases();
progress('table');
const table = tableCases(values.check ? 100_000 : 1_000_000);
progress('diff');
const cases = [...load, ...lookup, ...table, ...diffCases(10_000)];

const peers = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
  devDependencies: Record<string, string>;
};
const page = resultsPage(cases, [
  `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB`,
  `Peers: ${Object.entries(peers.devDependencies)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}`,
]);
console.log(page);
const write = (name: string, text: string) => {
  writeFileSync(join(folder, `${name}.new`), text);
  renameSync(join(folder, `${name}.new`), join(folder, name));
};
if (values.check) {
  const worse = worseThan(
    JSON.parse(readFileSync(join(folder, 'baseline.json'), 'utf8')),
    ratios(cases),
  );
  for (const line of worse) console.error(line);
  process.exitCode = worse.length === 0 ? 0 : 1;
} else {
  write('RESULTS.md', page);
  write('baseline.json', `${JSON.stringify(ratios(cases), null, 2)}\n`);
}
