import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Dataset, type RecordType, recordTypes } from '@darkfigure/schema';
import { type BuildOptions, build } from './build.ts';
import { PipelineError } from './issue/issue.ts';
import { type ChangedRecord, summarizeChanges } from './report/summarize-changes.ts';
import { rewrittenInputs } from './stages/check/rewritten-inputs.ts';
import { serialize } from './stages/write/serialize.ts';

export interface Regenerated {
  readonly dataset: Dataset;
  /** What differs from the data that stood there. */
  readonly changes: readonly ChangedRecord[];
  /** Whether the bytes that stood there were already these, with no file beside them. */
  readonly same: boolean;
  /** The new data folder: file name → content. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Builds the dataset from the raw tier and holds it against a data folder. Writes nothing.
 * Throws a PipelineError with every problem.
 */
export function regenerate(options: BuildOptions & { readonly data: string }): Regenerated {
  const before = readCommitted(options.data);
  const { dataset, issues } = build(options);
  const all =
    options.only === undefined
      ? [...issues, ...rewrittenInputs(before.get('inputs') ?? [], dataset.inputs)]
      : issues;
  if (all.length > 0) throw new PipelineError(all);
  const files = serialize(dataset);
  return {
    dataset,
    changes: summarizeChanges(before, dataset),
    same: holds(options.data, files),
    files,
  };
}

function holds(folder: string, files: ReadonlyMap<string, string>): boolean {
  if (!existsSync(folder)) return false;
  const names = readdirSync(folder);
  return (
    names.length === files.size &&
    names.every((name) => files.get(name) === readFileSync(join(folder, name), 'utf8'))
  );
}

function readCommitted(folder: string): Map<RecordType, readonly unknown[]> {
  return new Map(
    (Object.keys(recordTypes) as RecordType[]).map((type) => {
      const file = join(folder, `${type}.jsonl`);
      if (!existsSync(file)) return [type, []];
      const lines = readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '');
      return [type, lines.map((line): unknown => JSON.parse(line))];
    }),
  );
}
