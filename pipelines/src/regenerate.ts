import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Dataset, type RecordType, recordTypes } from '@darkfigure/schema';
import { type BuildOptions, build } from './build.ts';
import { PipelineError } from './issue/issue.ts';
import { type ChangedRecord, summarizeChanges } from './report/summarize-changes.ts';
import { rewrittenInputs } from './stages/check/rewritten-inputs.ts';
import { serialize } from './stages/write/serialize.ts';
import { recoverFolder, writeFolder } from './stages/write/write-folder.ts';

export interface Regenerated {
  readonly dataset: Dataset;
  /** What differs from the data that stood there. */
  readonly changes: readonly ChangedRecord[];
  /** Whether the bytes that stood there were already these. */
  readonly same: boolean;
}

/**
 * Builds the dataset and, unless `check` is set, replaces the data folder by it.
 * Throws a PipelineError with every problem; the data folder is then untouched.
 */
export function regenerate(
  options: BuildOptions & { readonly data: string; readonly check?: boolean },
): Regenerated {
  if (options.check !== true) recoverFolder(options.data);
  const before = readCommitted(options.data);
  const { dataset, issues } = build(options);
  const all =
    options.only === undefined
      ? [...issues, ...rewrittenInputs(before.get('inputs') ?? [], dataset.inputs)]
      : issues;
  if (all.length > 0) throw new PipelineError(all);
  const files = serialize(dataset);
  const same = [...files].every(([name, text]) => {
    const file = join(options.data, name);
    return existsSync(file) && readFileSync(file, 'utf8') === text;
  });
  if (options.check !== true && !same) writeFolder(options.data, files);
  return { dataset, changes: summarizeChanges(before, dataset), same };
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
