import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchCase } from '../bench-case.ts';
import { type Estimate, estimateOf, exactly } from '../estimate.ts';
import { slopeOf } from '../large/slope.ts';
import { writeRevision } from '../large/write-revision.ts';
import { type ProcessSamples, sampleProcesses } from '../sample-process.ts';

/** The clock runs inside the process, so that its start counts for neither. */
const timed = (work: string) => `
const began = performance.now();
${work}
console.log(JSON.stringify({ ms: performance.now() - began, changed }));`;

const ours = (before: string, after: string) => `import { diffFiles } from '@darkfigure/audit/load';
${timed(`const ids = new Set();
for (const { id } of diffFiles(${JSON.stringify(before)}, ${JSON.stringify(after)})) ids.add(id);
const changed = ids.size;`)}`;

/** Lines as they are, their ids, and where they are not the same: the least that an outer join can be asked. */
const duckdb = (
  before: string,
  after: string,
) => `import { DuckDBInstance } from '@duckdb/node-api';
const connection = await (await DuckDBInstance.create(':memory:')).connect();
const side = (folder) => \`(select json->>'id' as id, json from read_ndjson_objects('\${folder}/figures.jsonl'))\`;
${timed(`const reader = await connection.runAndReadAll(\`select coalesce(a.id, b.id), a.json, b.json
  from \${side(${JSON.stringify(before)})} a full outer join \${side(${JSON.stringify(after)})} b on a.id = b.id
  where a.json is distinct from b.json\`);
const changed = reader.getRows().length;`)}`;

/** So many figures against their revision, as files; DuckDB on the same files, memory, and how time grows with size. */
export function largeDiffCases(
  cwd: string,
  options: { readonly runs: number; readonly figures: number },
  progress: (what: string) => void,
): readonly BenchCase[] {
  const { runs, figures: largest } = options;
  const sizes = [largest / 1000, largest / 100, largest / 10, largest];
  const folder = mkdtempSync(join(tmpdir(), 'darkfigure-bench-'));
  try {
    const points = sizes.map((size) => {
      const { before, after, changed, bytes } = writeRevision(folder, size);
      const type = 'module' as const;
      const samples = sampleProcesses(
        {
          ours: { code: ours(before, after), type },
          ...(size === largest ? { duckdb: { code: duckdb(before, after), type } } : {}),
        },
        { cwd, runs, onRound: (round) => progress(`${size} figures, ${round}`) },
      );
      const of = (name: string) => checked(name, samples[name], changed);
      return { size, bytes, ours: of('ours'), peer: size === largest ? of('duckdb') : null };
    });
    const last = points.find(({ peer }) => peer !== null);
    if (last?.peer === null || last === undefined) throw new Error('the largest was not sampled');
    const { bytes, peer } = last;
    const what = `diff of ${largest} figures, 1 % revised, two files of ${Math.round(bytes / 1e6)} MB, by the clock on the wall`;
    const slopeFrom = (some: typeof points): Estimate => {
      const slope = (end: (ms: Estimate, at: number) => number) =>
        slopeOf(some.map(({ size, ours: { ms } }, at) => ({ size, ms: end(ms, at) })));
      // It is least where the small ones took as long as they may have, and the large ones as short.
      const isSmall = (at: number) => at < some.length / 2;
      return {
        value: slope(({ value }) => value),
        low: slope(({ low, high }, at) => (isSmall(at) ? high : low)),
        high: slope(({ low, high }, at) => (isSmall(at) ? low : high)),
      };
    };
    const lower = { better: 'lower' } as const;
    return [
      {
        ...lower,
        id: 'diff-large',
        what,
        unit: 'ms',
        ours: last.ours.ms,
        peers: [{ name: 'DuckDB, full outer join of lines', value: peer.ms }],
      },
      {
        ...lower,
        id: 'diff-large-memory',
        what: 'peak memory of the whole process of it',
        unit: 'MiB',
        ours: last.ours.mebibytes,
        peers: [
          { name: 'DuckDB, full outer join of lines', value: peer.mebibytes },
          { name: '250 MB, the most allowed', value: exactly(250e6 / 2 ** 20) },
        ],
      },
      {
        ...lower,
        id: 'diff-large-slope',
        what: `log-log slope of its time from ${sizes[0]} to ${largest} figures`,
        unit: '',
        ours: slopeFrom(points),
        peers: [{ name: '1.1, the most allowed', value: exactly(1.1) }],
      },
      {
        ...lower,
        id: 'diff-large-last-slope',
        what: `the same from ${sizes.at(-2)} to ${largest} figures`,
        unit: '',
        ours: slopeFrom(points.slice(-2)),
        peers: [{ name: '1.1, the most allowed', value: exactly(1.1) }],
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A time counts only where what changed was found. */
function checked(
  name: string,
  samples: ProcessSamples | undefined,
  changed: number,
): { readonly ms: Estimate; readonly mebibytes: Estimate } {
  if (samples === undefined) throw new Error(`${name} was not sampled`);
  const answers = samples.outputs.map(
    (text) => JSON.parse(text) as { ms: number; changed: number },
  );
  for (const answer of answers) {
    if (answer.changed !== changed) throw new Error(`${name}: ${answer.changed}, not ${changed}`);
  }
  return {
    ms: estimateOf(answers.map(({ ms }) => ms)),
    mebibytes: estimateOf(samples.mebibytes),
  };
}
