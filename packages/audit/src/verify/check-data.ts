import type { Dataset } from '../dataset-types.ts';
import { datasetOf } from '../load/dataset-of.ts';
import type { Limits } from '../load/limits.ts';
import { LoadError } from '../load/load-error.ts';
import { checkIds } from './check-ids.ts';
import type { Manifest } from './check-manifest.ts';
import { problem, type VerifyProblem } from './verify-problem.ts';

/** What was found in the data files. */
interface CheckedData {
  readonly edition: string;
  readonly records: number;
  readonly inputs: Dataset['inputs'];
  readonly issues: readonly VerifyProblem[];
}

/** The data as the rest of the tools would read them, and every id that they name. */
export function checkData(
  dist: ReadonlyMap<string, Buffer>,
  place: string,
  manifest: Manifest | VerifyProblem,
  limits: Limits,
): CheckedData {
  const data = [...dist].flatMap(([name, bytes]) =>
    /^json\/[^/]+\.json$/.test(name) ? [[name.slice('json/'.length), bytes] as const] : [],
  );
  try {
    const found = { folder: 'json/', framing: 'json', files: new Map(data) } as const;
    const dataset = datasetOf(found, place, limits);
    const { edition, ...lists } = dataset;
    const records = Object.values(lists).reduce((sum, list) => sum + list.length, 0);
    const issues = [...checkIds(dataset)];
    if (!('check' in manifest) && manifest.edition !== edition) {
      issues.push(problem('manifest', 'json/edition.json', `not edition ${manifest.edition}`));
    }
    return { edition, records, inputs: dataset.inputs, issues };
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    const issues = error.issues.map(({ file, line, message }) =>
      problem('schema', file, message, line),
    );
    return { edition: '', records: 0, inputs: [], issues };
  }
}
