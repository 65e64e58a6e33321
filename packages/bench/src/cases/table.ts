import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { BenchCase } from '../bench-case.ts';
import { median } from '../median.ts';
import { type ProcessSample, sampleProcesses } from '../sample-process.ts';

const HEADER = 'quantity,form,group,place,period,value,base,locator\n';

/** Writes a synthetic table in the statements layout; no row is like another. */
function writeSynthetic(file: string, rows: number): void {
  const opened = openSync(file, 'w');
  let text = HEADER;
  for (let row = 0; row < rows; row++) {
    text += `cases identified,labor trafficking,women,United States,${1900 + (row % 120)},"${row + 1},${String(row % 1000).padStart(3, '0')}",known cases,p. ${row}\n`;
    if (text.length > 1_000_000) {
      writeSync(opened, text);
      text = '';
    }
  }
  writeSync(opened, text);
  closeSync(opened);
}

/** The clock runs inside the process, so that its start counts for none. */
const timed = (work: string) => `
const began = performance.now();
let rows = 0;
${work}
console.log(JSON.stringify({ ms: performance.now() - began, rows }));`;

/** As one module of JavaScript: Node that strips types needs memory for that, which is none of reading. */
const ours = (file: string) =>
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

const whole = (file: string) => `
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
${timed(`rows = parse(readFileSync(${file})).length;`)}`;

const streamed = (file: string) => `
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
${timed(`for await (const record of createReadStream(${file}).pipe(parse())) rows += 1;`)}`;

interface Point {
  readonly ms: number;
  readonly mebibytes: number;
}

/** One reading of a table of so many rows in processes of their own, by turns. */
function pointsOf(folder: string, cwd: string, rows: number, runs: number) {
  const path = join(folder, `${rows}.csv`);
  writeSynthetic(path, rows);
  const file = JSON.stringify(path);
  const type = 'module' as const;
  const samples = sampleProcesses(
    {
      ours: { code: ours(file), type },
      whole: { code: whole(file), type },
      streamed: { code: streamed(file), type },
    },
    { cwd, runs },
  );
  rmSync(path);
  const of = (name: string) => checked(name, samples[name], rows + 1);
  return { rows, ours: of('ours'), whole: of('whole'), streamed: of('streamed') };
}

/** A time counts only where every row was read. */
function checked(name: string, sample: ProcessSample | undefined, rows: number): Point {
  if (sample === undefined) throw new Error(`${name} was not sampled`);
  const answers = sample.outputs.map((text) => JSON.parse(text) as { ms: number; rows: number });
  for (const answer of answers)
    if (answer.rows !== rows) throw new Error(`${name}: ${answer.rows} rows, not ${rows}`);
  return { ms: median(answers.map(({ ms }) => ms)), mebibytes: sample.mebibytes };
}

/** Few enough that `--check`, which stops before the last, measures what the baseline has. */
const lengths = [10_000, 100_000, 1_000_000];

/**
 * Raw rows per second through everything that reading is (bytes, strict checks, places of every cell, layout) beside bare
 * csv-parse on the same file, whole and streamed; how the time of a row grows with the table, 1 being a straight line;
 * and the peak memory of the process by the length of the table.
 */
export function tableCases(cwd: string, most: number, runs: number): readonly BenchCase[] {
  const folder = mkdtempSync(join(tmpdir(), 'darkfigure-bench-'));
  try {
    const points = lengths
      .filter((rows) => rows <= most)
      .map((rows) => pointsOf(folder, cwd, rows, runs));
    const [fewer, many] = points.slice(-2);
    if (fewer === undefined || many === undefined) throw new Error('too short to compare');
    const caseOf = (
      about: Pick<BenchCase, 'id' | 'what' | 'unit' | 'better'>,
      value: (of: 'ours' | 'whole' | 'streamed') => number,
    ): BenchCase => ({
      ...about,
      ours: value('ours'),
      peers: [
        { name: 'csv-parse alone', value: value('whole') },
        { name: 'csv-parse alone, streamed', value: value('streamed') },
      ],
    });
    const lower = { better: 'lower' } as const;
    return [
      caseOf(
        {
          id: 'rows-per-second',
          what: `raw rows read, checked, placed and laid out, synthetic table of ${many.rows} rows`,
          unit: 'rows/s',
          better: 'higher',
        },
        (of) => (1000 * many.rows) / many[of].ms,
      ),
      caseOf(
        {
          ...lower,
          id: 'rows-slope',
          what: `time of a row in a table of ${many.rows} rows, as a multiple of one of ${fewer.rows}`,
          unit: '×',
        },
        (of) => many[of].ms / many.rows / (fewer[of].ms / fewer.rows),
      ),
      ...points.map((point) =>
        caseOf(
          {
            ...lower,
            id: `rows-memory-${point.rows}`,
            what: `peak memory of the process that reads a table of ${point.rows} rows`,
            unit: 'MiB',
          },
          (of) => point[of].mebibytes,
        ),
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
