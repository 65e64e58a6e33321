import { spawnSync } from 'node:child_process';
import { basename, dirname, join, resolve } from 'node:path';
import { dataPackage } from '../changeset/data-package.ts';
import { lastTagged } from '../version/version.ts';
import { versionIn } from './changeset-state.ts';

/** The published version that the data are held against. */
export type Baseline =
  /** What to load, and its number where one is known. */
  | { readonly kind: 'version'; readonly input: string; readonly version: string | undefined }
  /** No tag names a published version. */
  | { readonly kind: 'nothing' }
  /** Nobody named one, and there are no tags to ask. */
  | { readonly kind: 'unknown' };

/** The baseline that was named, or the highest version that a git tag names. Asks no network. */
export function findBaseline(against: string | undefined, cwd: string): Baseline {
  if (against !== undefined)
    return { kind: 'version', input: against, version: versionOf(against, cwd) };
  const { status, stdout } = spawnSync('git', ['tag', '--list', `${dataPackage}@*`], {
    cwd,
    encoding: 'utf8',
  });
  if (status !== 0) return { kind: 'unknown' };
  const version = lastTagged(dataPackage, stdout.split('\n'));
  return version === undefined
    ? { kind: 'nothing' }
    : { kind: 'version', input: `git:refs/tags/${dataPackage}@${version}`, version };
}

/** The version of a baseline by its name, or by the package.json that stands beside its data. */
function versionOf(against: string, cwd: string): string | undefined {
  const named = /(?:^|[@-])(\d+\.\d+\.\d+)(?:\.tgz)?$/.exec(basename(against))?.[1];
  if (named !== undefined) return named;
  const path = resolve(cwd, against);
  for (const folder of [path, dirname(path), dirname(dirname(path))]) {
    const version = versionIn(join(folder, 'package.json'));
    if (version !== undefined) return version;
  }
  return undefined;
}
