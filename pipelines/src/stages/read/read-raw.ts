import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type Input, type RawSource, rawSourceSchema } from '@darkfigure/schema';
import type { Issue } from '../../issue/issue.ts';
import { entriesOf } from './entries-of.ts';
import { readJson } from './read-json.ts';
import { type ReleaseFolder, readRelease } from './read-release.ts';

export interface SourceFolder {
  readonly source: RawSource;
  readonly path: string;
  readonly releases: readonly ReleaseFolder[];
}

export interface Raw {
  readonly sources: readonly SourceFolder[];
  readonly inputs: readonly Input[];
  readonly issues: readonly Issue[];
}

/** Files of the raw tier’s top level that are not sources. */
const TOP_FILES = new Set(['README.md', 'exclusions.csv']);

/** Reads the raw tier, or only some of its sources. Reports every problem; reads on as far as it can. */
export function readRaw(root: string, only?: ReadonlySet<string>): Raw {
  const issues: Issue[] = [];
  const inputs: Input[] = [];
  const sources: SourceFolder[] = [];
  for (const name of entriesOf(root)) {
    if (TOP_FILES.has(name) || (only !== undefined && !only.has(name))) continue;
    const path = `raw/${name}`;
    if (!statSync(join(root, name)).isDirectory()) {
      issues.push({
        code: 'unlisted-file',
        file: path,
        line: 0,
        column: 0,
        message: 'a file that belongs to no source',
        expected: 'raw/<source>/<release>/<table>.csv',
      });
      continue;
    }
    const source = readJson(
      join(root, name, 'source.json'),
      `${path}/source.json`,
      rawSourceSchema,
      issues,
    );
    if (source !== undefined) {
      inputs.push({
        path: `${path}/source.json`,
        sha256: source.raw.sha256,
        bytes: source.raw.bytes,
        rows: null,
      });
      if (source.data.source !== name)
        issues.push({
          code: 'wrong-folder',
          file: `${path}/source.json`,
          line: 1,
          column: 1,
          message: `source "${source.data.source}" stands in the folder "${name}"`,
          expected: name,
        });
    }
    const releases = entriesOf(join(root, name))
      .filter((entry) => entry !== 'source.json')
      .flatMap((entry) => readRelease(join(root, name, entry), name, entry, inputs, issues) ?? []);
    if (source !== undefined) sources.push({ source: source.data, path, releases });
  }
  return {
    sources,
    inputs: inputs.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    issues,
  };
}
