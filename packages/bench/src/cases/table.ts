import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { BenchCase } from '../bench-case.ts';
import { type Estimate, estimateOf, exactly, quotient, times } from '../estimate.ts';
import { type ProcessSamples, sampleProcesses } from '../sample-process.ts';

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

/** The clock, which counts CPU time, runs inside the process, so that its start counts for none. */
const timed = (work: string) => `
const cpuTime = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const began = cpuTime();
let rows = 0;
${work}
console.log(JSON.stringify({ ms: cpuTime() - began, rows }));`;

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
  /** Time of one row in ms. */
  readonly perRow: Estimate;
  readonly mebibytes: Estimate;
}

/** One reading of a table of so many rows in processes of their own, by turns. */
function pointsOf(
  folder: string,
  options: { readonly cwd: string; readonly rows: number; readonly runs: number },
  progress: (what: string) => void,
) {
  const { rows, cwd, runs } = options;
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
    {
      cwd,
      runs,
      // It was just written, and the programs were warmed by the shorter ones.
      ...(rows === LONGEST ? { warm: true } : {}),
      onRound: (round) => progress(`${rows} rows, ${round}`),
    },
  );
  rmSync(path);
  const of = (name: string) => checked(name, samples[name], rows + 1);
  return { rows, ours: of('ours'), whole: of('whole'), streamed: of('streamed') };
}

/** A time counts only where every row was read. */
function checked(name: string, samples: ProcessSamples | undefined, rows: number): Point {
  if (samples === undefined) throw new Error(`${name} was not sampled`);
  const answers = samples.outputs.map((text) => JSON.parse(text) as { ms: number; rows: number });
  for (const answer of answers)
    if (answer.rows !== rows) throw new Error(`${name}: ${answer.rows} rows, not ${rows}`);
  return {
    perRow: times(estimateOf(answers.map(({ ms }) => ms)), 1 / rows),
    mebibytes: estimateOf(samples.mebibytes),
  };
}

const LONGEST = 1_000_000;
const lengths = [10_000, 100_000, LONGEST];
/** A minute for each three, and only `npm run bench` without --check takes it. */
const RUNS_OF_LONGEST = 3;

/** Whether a key of the baseline is of the longest table. */
export function isOfLongest(key: string): boolean {
  return key.split(' / ')[0]?.endsWith(`-${LONGEST}`) === true;
}

/**
 * Raw rows per second through everything that reading is (bytes, strict checks, places of every cell, layout) beside bare
 * csv-parse on the same file, whole and streamed; how the time of a row grows with the table, 1 being a straight line;
 * and the peak memory of the process by the length of the table. Each length is a case of its own, so that a check without
 * the longest measures what the baseline has.
 */
export function tableCases(
  cwd: string,
  options: { readonly longest: boolean; readonly runs: number },
  progress: (what: string) => void,
): readonly BenchCase[] {
  const folder = mkdtempSync(join(tmpdir(), 'darkfigure-bench-'));
  try {
    const points = lengths
      .filter((rows) => options.longest || rows < LONGEST)
      .map((rows) => {
        const runs = rows === LONGEST ? Math.min(RUNS_OF_LONGEST, options.runs) : options.runs;
        return pointsOf(folder, { cwd, rows, runs }, progress);
      });
    const caseOf = (
      about: Pick<BenchCase, 'id' | 'what' | 'unit' | 'better'>,
      value: (of: 'ours' | 'whole' | 'streamed') => Estimate,
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
      ...points.slice(1).flatMap((many, at) => {
        const fewer = points[at] ?? many;
        return [
          caseOf(
            {
              id: `rows-per-second-${many.rows}`,
              what: `raw rows read, checked, placed and laid out, synthetic table of ${many.rows} rows`,
              unit: 'rows/s',
              better: 'higher',
            },
            (of) => quotient(exactly(1000), many[of].perRow),
          ),
          caseOf(
            {
              ...lower,
              id: `rows-slope-${many.rows}`,
              what: `time of a row in a table of ${many.rows} rows, as a multiple of one of ${fewer.rows}`,
              unit: '×',
            },
            (of) => quotient(many[of].perRow, fewer[of].perRow),
          ),
        ];
      }),
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
