import { join } from 'node:path';
import { buildSync } from 'esbuild';

/** The clock, which counts CPU time, runs inside the process, so that its start counts for none. */
const timed = (work: string) => `
const cpuTime = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const began = cpuTime();
let rows = 0;
${work}
console.log(JSON.stringify({ ms: cpuTime() - began, rows }));`;

/** As one module of JavaScript: Node that strips types needs memory for that, which is none of reading. */
export const ours = (file: string) =>
  buildSync({
    stdin: {
      resolveDir: join(import.meta.dirname, '../../../../pipelines/src'),
      contents: `
import { readBytes } from './stages/read/read-bytes.ts';
import { readTable } from './stages/read/read-table.ts';
import { wholeLines } from './stages/read/whole-lines.ts';
import { wholeRecords } from './stages/read/whole-records.ts';
import { statements } from './layout/statements.ts';
const at = { path: 'synthetic.csv', release: 'r', file: 'statements.csv', look: 'a' };
const issues = [];
${timed(`const { bytes } = readBytes(${file}, at.path, issues, Infinity);
const table = readTable({ bytes, open: () => wholeRecords(wholeLines(${file})) }, at, issues);
for (const draft of statements.read(table, issues)) rows += 1;
rows += issues.length === 0 ? 1 : NaN;`)}`,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    write: false,
  }).outputFiles[0]?.text ?? '';

export const whole = (file: string) => `
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
${timed(`rows = parse(readFileSync(${file})).length;`)}`;

export const streamed = (file: string) => `
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
${timed(`for await (const record of createReadStream(${file}).pipe(parse())) rows += 1;`)}`;
