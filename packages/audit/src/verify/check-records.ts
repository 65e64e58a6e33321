import { type RecordType, recordTypes } from '../compare/record-type.ts';
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

/** Holds every record of the data files against the JSON Schema that the package ships. */
export function* checkRecords(files: ReadonlyMap<string, Buffer>): Generator<VerifyProblem> {
  for (const type of recordTypes) {
    const file = `data/${type}.jsonl`;
    const name = `schema/${schemaNames[type]}.schema.json`;
    const schema = jsonOf(files.get(name)?.toString('utf8') ?? '');
    if (schema === undefined) {
      yield problem('schema', name, 'no JSON Schema here');
      continue;
    }
    const lines = (files.get(file)?.toString('utf8') ?? '').split('\n');
    if (lines.pop() !== '') yield problem('schema', file, 'does not end with a line break');
    for (const [index, line] of lines.entries()) {
      const record = jsonOf(line);
      if (record === undefined) {
        yield problem('schema', file, 'not JSON', index + 1);
        continue;
      }
      let told = 0;
      for (const message of schemaProblems(schema, record)) {
        yield problem('schema', file, message, index + 1);
        told += 1;
        if (told === TOLD) break;
      }
    }
  }
}

/** The JSON of a text; undefined where it is none, which no JSON is. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
