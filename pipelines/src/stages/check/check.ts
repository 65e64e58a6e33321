import { type Dataset, type RecordType, recordTypes } from '@darkfigure/schema';
import type { Issue } from '../../issue/issue.ts';
import { nearest } from '../../issue/nearest.ts';
import { keyOf } from '../write/key-of.ts';
import { references } from './references.ts';

/** Validates every record against its schema, ids against each other, and guards against the raw texts. Returns records with keys in schema order. */
export function check(dataset: Dataset): {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const checked: Record<string, unknown> = { edition: dataset.edition };
  for (const type of Object.keys(recordTypes) as RecordType[]) {
    const { schema } = recordTypes[type];
    const records: unknown[] = [];
    const keys = new Set<string>();
    for (const record of dataset[type]) {
      const key = keyOf(type, record);
      const at = { file: placeOf(type, record), line: 0, column: 0 } as const;
      if (keys.has(key))
        issues.push({ code: 'duplicate-id', ...at, message: `two ${type} are called "${key}"` });
      keys.add(key);
      const result = schema.safeParse(record);
      if (result.success) records.push(result.data);
      else
        for (const problem of result.error.issues)
          issues.push({
            code: 'bad-record',
            ...at,
            message: `${key}: ${problem.path.map(String).join('.')}: ${problem.message}`,
          });
    }
    checked[type] = records.sort((a, b) => compare(keyOf(type, a), keyOf(type, b)));
  }
  const ids = {
    figure: new Set(dataset.figures.map((figure) => figure.id)),
    measure: new Set(dataset.measures.map((measure) => measure.id)),
    claim: new Set(dataset.claims.map((claim) => claim.id)),
    publication: new Set(dataset.publications.map((publication) => publication.id)),
  };
  for (const reference of references(dataset)) {
    if (!ids[reference.to].has(reference.id)) {
      issues.push({
        code: 'dangling-id',
        file: reference.file,
        line: 0,
        column: 0,
        message: `${reference.from} names the ${reference.to} "${reference.id}", which does not exist`,
        expected: `a ${reference.to} id`,
        nearest: nearest(reference.id, ids[reference.to]),
      });
    }
  }
  issues.push(...failedGuards(dataset));
  return { dataset: checked as unknown as Dataset, issues };
}

/** A correction whose guard no longer finds the wrong text: the source may have mended it, and the correction must go. */
function failedGuards(dataset: Dataset): Issue[] {
  const figures = new Map(dataset.figures.map((figure) => [figure.id, figure]));
  return dataset.corrections.flatMap((correction) =>
    correction.expect.flatMap((guard): Issue[] => {
      const texts =
        figures
          .get(guard.figure)
          ?.vintages.filter((vintage) => vintage.publication === guard.publication)
          .map((vintage) => vintage.text) ?? [];
      if (texts.includes(guard.text)) return [];
      return [
        {
          code: 'guard-failed',
          file: `pipelines/src/sources/${correction.source}`,
          line: 0,
          column: 0,
          message: `${correction.id} expects "${guard.text}" for ${guard.figure} in ${guard.publication}, which has ${texts.length === 0 ? 'nothing' : texts.join(', ')}`,
          expected: 'the wrong text that the correction speaks of, or no correction',
        },
      ];
    }),
  );
}

function placeOf(type: RecordType, record: unknown): string {
  const { source, id } = record as { source?: string; id?: string };
  if (type === 'sources') return `raw/${id}/source.json`;
  if (type === 'publications') return `raw/${id}/release.json`;
  if (type === 'claims') return `pipelines/src/claims/${id?.slice('claim/'.length)}`;
  return source === undefined ? type : `pipelines/src/sources/${source}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
