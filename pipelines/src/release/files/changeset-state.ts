import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangesetState, Published } from '../changeset/changeset-state.ts';
import { dataPackage } from '../changeset/data-package.ts';
import { readChangesets } from './changesets-folder.ts';

/** The state of the changesets beside what was published. */
export function changesetState(
  published: Published,
  packageFolder: string,
  changesets: string,
): ChangesetState {
  const changelog = join(packageFolder, 'CHANGELOG.md');
  return {
    published,
    packageVersion: versionIn(join(packageFolder, 'package.json')) ?? '0.0.0',
    changelog: existsSync(changelog) ? readFileSync(changelog, 'utf8') : '',
    files: readChangesets(changesets),
  };
}

/** The version that a package.json of the dataset names. */
export function versionIn(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const json = JSON.parse(readFileSync(file, 'utf8')) as { name?: unknown; version?: unknown };
  return json.name === dataPackage && typeof json.version === 'string' ? json.version : undefined;
}
