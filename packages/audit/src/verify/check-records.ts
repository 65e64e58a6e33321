import { type RecordType, recordTypes } from '../compare/record-type.ts';
import { boundedJson } from '../load/bounded-json.ts';
import { type Limits, mostIssues } from '../load/limits.ts';
import { FramingError, linesOf, recordLines } from '../load/record-lines.ts';
import { schemaProblems } from './json-schema.ts';
import { problem, type VerifyProblem } from './verify-problem.ts';

/** The JSON Schema of each record type, in `schema/` of the package. */
const schemaNames: Readonly<Record<RecordType, string>> = {
  sources: 'source',
  publications: 'publication',
  measures: 'measure',
  figures: 'figure',
  claims: 'claim',
  breaks: 'series-break',
  corrections: 'correction',
  redirects: 'redirect',
  geographies: 'geography',
  codes: 'code',
  inputs: 'input',
};

/** Problems of one record that are told; a schema of another version would give thousands. */
const TOLD = 5;

/** A schema longer than this, in bytes, is none of ours. */
const SCHEMA = 256 * 1024;

const NEWLINE = 10;

/** Holds every record of the data files against the JSON Schema that the package ships. */
export function* checkRecords(
  files: ReadonlyMap<string, Buffer>,
  limits: Limits,
): Generator<VerifyProblem> {
  for (const type of recordTypes) {
    const file = `json/${type}.json`;
    const name = `schema/${schemaNames[type]}.schema.json`;
    const schema = boundedJson(files.get(name) ?? Buffer.alloc(0), SCHEMA);
    if (schema === undefined) {
      yield problem('schema', name, 'no JSON Schema here');
      continue;
    }
    let told = 0;
    for (const found of fileProblems(file, files.get(file) ?? Buffer.alloc(0), schema, limits)) {
      yield found;
      told += 1;
      if (told === mostIssues) break;
    }
  }
}

function* fileProblems(
  file: string,
  bytes: Buffer,
  schema: unknown,
  limits: Limits,
): Generator<VerifyProblem> {
  if (bytes.at(-1) !== NEWLINE) yield problem('schema', file, 'does not end with a line break');
  try {
    for (const { bytes: written, line } of recordLines(linesOf(bytes), 'json')) {
      const record = boundedJson(written, limits.line);
      if (record === undefined) {
        yield problem('schema', file, 'not JSON', line);
        continue;
      }
      let told = 0;
      for (const message of schemaProblems(schema, record)) {
        yield problem('schema', file, message, line);
        told += 1;
        if (told === TOLD) break;
      }
    }
  } catch (error) {
    if (!(error instanceof FramingError)) throw error;
    yield problem('schema', file, error.message, error.line);
  }
}
