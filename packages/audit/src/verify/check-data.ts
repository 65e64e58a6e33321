import { datasetOf } from '../load/dataset-of.ts';
import type { Limits } from '../load/limits.ts';
import { LoadError } from '../load/load-error.ts';
import { checkIds } from './check-ids.ts';
import type { Manifest } from './check-manifest.ts';
import { problem, type VerifyProblem } from './verify-problem.ts';

/** The data as the rest of the tools would read them, and every id that they name. */
export function checkData(
  dist: ReadonlyMap<string, Buffer>,
  place: string,
  manifest: Manifest | VerifyProblem,
  limits: Limits,
): { edition: string; records: number; issues: VerifyProblem[] } {
  const data = [...dist].flatMap(([name, bytes]) =>
    /^data\/[^/]+$/.test(name) ? [[name.slice('data/'.length), bytes] as const] : [],
  );
  try {
    const dataset = datasetOf({ folder: 'data/', files: new Map(data) }, place, limits);
    const { edition, ...lists } = dataset;
    const records = Object.values(lists).reduce((sum, list) => sum + list.length, 0);
    const issues = [...checkIds(dataset)];
    if (!('check' in manifest) && manifest.edition !== edition) {
      issues.push(problem('manifest', 'data/edition.json', `not edition ${manifest.edition}`));
    }
    if (
      !('check' in manifest) &&
      JSON.stringify(manifest.inputs) !== JSON.stringify(dataset.inputs)
    ) {
      issues.push(problem('manifest', 'data/inputs.jsonl', 'not the inputs of the manifest'));
    }
    return { edition, records, issues };
  } catch (error) {
    if (!(error instanceof LoadError)) throw error;
    const issues = error.issues.map(({ file, line, message }) =>
      problem('schema', file, message, line),
    );
    return { edition: '', records: 0, issues };
  }
}
