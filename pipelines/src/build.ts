import { join } from 'node:path';
import type { Dataset } from '@darkfigure/schema';
import type { ClaimModule } from './claims/claim-module.ts';
import { editionOf } from './edition.ts';
import type { Issue } from './issue/issue.ts';
import { compareIssues } from './issue/issue.ts';
import { nearest } from './issue/nearest.ts';
import { applyRules, rules } from './rules/apply-rules.ts';
import { exceptions as knownExceptions } from './rules/exceptions.ts';
import type { RuleException } from './rules/rule.ts';
import { loadModules } from './source/load-modules.ts';
import type { SourceModule } from './source/source-module.ts';
import { check } from './stages/check/check.ts';
import { link } from './stages/link/link.ts';
import type { SourceParts } from './stages/link/source-parts.ts';
import { normalize } from './stages/normalize/normalize.ts';
import { readRaw } from './stages/read/read-raw.ts';

export interface BuildOptions {
  /** The raw tier. */
  readonly raw: string;
  /** Only these sources: for work on one of them. Ids that point at others are then not checked. */
  readonly only?: ReadonlySet<string> | undefined;
  readonly modules: readonly SourceModule[];
  readonly claims: readonly ClaimModule[];
  /** Known exceptions to the data rules; those of this repository unless given. */
  readonly exceptions?: readonly RuleException[] | undefined;
}

/** Reads, normalizes, links and checks. Every problem is in `issues`; nothing is written. */
export function build(options: BuildOptions): {
  readonly dataset: Dataset;
  readonly issues: readonly Issue[];
} {
  const { only } = options;
  const raw = readRaw(options.raw, only);
  const issues: Issue[] = [...raw.issues];
  const modules = new Map(options.modules.map((module) => [module.id, module]));
  const parts: SourceParts[] = [];
  for (const folder of raw.sources) {
    if (folder.source.source === 'claims') continue;
    const module = modules.get(folder.source.source);
    if (module === undefined) {
      issues.push({
        code: 'missing-module',
        file: `${folder.path}/source.json`,
        line: 1,
        column: 1,
        message: `no module for the source "${folder.source.source}"`,
        expected: `pipelines/src/sources/${folder.source.source}.ts`,
        nearest: nearest(folder.source.source, modules.keys()),
      });
      continue;
    }
    const { observations, publications, issues: found } = normalize(folder, module);
    issues.push(...found);
    parts.push({ folder, module, observations, publications });
  }
  for (const module of options.modules) {
    if (only === undefined && !raw.sources.some((folder) => folder.source.source === module.id)) {
      issues.push({
        code: 'stale-entry',
        file: `pipelines/src/sources/${module.id}`,
        line: 0,
        column: 0,
        message: `the module of ${module.id} has no raw folder`,
        expected: `raw/${module.id}`,
      });
    }
  }
  const claimTables = raw.sources
    .filter((folder) => folder.source.source === 'claims')
    .flatMap((folder) => folder.releases.flatMap((release) => release.tables));
  const linked = link(
    editionOf(raw.sources),
    parts,
    only === undefined ? options.claims : [],
    only === undefined ? claimTables : [],
    raw.inputs,
  );
  issues.push(...linked.issues);
  const checked = check(linked.dataset);
  issues.push(
    ...checked.issues.filter((issue) => only === undefined || issue.code !== 'dangling-id'),
  );
  if (issues.length === 0) {
    // Rules read whole records: on records that are wrong in themselves they would only repeat it.
    const exceptions =
      options.exceptions ??
      knownExceptions.filter(
        (entry) => only === undefined || only.has(entry.id.split('/')[0] ?? ''),
      );
    issues.push(...applyRules(checked.dataset, rules, exceptions));
  }
  return { dataset: checked.dataset, issues: issues.sort(compareIssues) };
}

/** The source and claim modules of a folder that is laid out as this one; of this one unless given. */
export async function loadAll(here = import.meta.dirname): Promise<{
  readonly modules: readonly SourceModule[];
  readonly claims: readonly ClaimModule[];
}> {
  const sources = await loadModules(
    join(here, 'sources'),
    (value): value is SourceModule =>
      isObject(value) && 'quantities' in value && 'measures' in value,
  );
  const claims = await loadModules(
    join(here, 'claims'),
    (value): value is ClaimModule => isObject(value) && 'claim' in value && 'verdict' in value,
  );
  return {
    modules: sources.map(({ module }) => module),
    claims: claims.map(({ module }) => module),
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
