import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { updatedLock } from '../version/updated-lock.ts';
import { readChangesets } from './changesets-folder.ts';
import type { Replacement } from './replace-files.ts';

/**
 * What `changeset version` makes of a repository, as replacements: it is run on a copy, because it writes file after file
 * and a killed run would leave half a release.
 */
export function versionedFiles(root: string): Replacement[] {
  // The tool takes nothing to version for an error.
  if (readChangesets(join(root, '.changeset')).size === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), 'darkfigure-version-'));
  try {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      readonly workspaces?: readonly string[];
    };
    const workspaces = manifest.workspaces ?? [];
    const paths = [
      'package.json',
      'package-lock.json',
      ...workspaces.flatMap((path) => [`${path}/package.json`, `${path}/CHANGELOG.md`]),
      ...readdirSync(join(root, '.changeset'))
        .filter((name) => name.endsWith('.md') || name.endsWith('.json'))
        .map((name) => `.changeset/${name}`),
    ];
    const before = filesOf(root, paths);
    for (const [path, content] of before) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    linkGit(root, folder);
    runChangesets(folder);
    const after = filesOf(folder, paths);
    const lock = after.get('package-lock.json');
    if (lock !== undefined) {
      const manifests = new Map(
        workspaces.map((path) => [path, after.get(`${path}/package.json`) ?? '{}']),
      );
      after.set('package-lock.json', updatedLock(lock, manifests));
    }
    return paths.flatMap((path): Replacement[] => {
      const [old, now] = [before.get(path), after.get(path)];
      if (old === now) return [];
      return now === undefined
        ? [{ kind: 'remove', path }]
        : [{ kind: 'file', path, content: now }];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function filesOf(root: string, paths: readonly string[]): Map<string, string> {
  return new Map(
    paths
      .filter((path) => existsSync(join(root, path)))
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}

/** With the runtime of the repository first on the path: the tool needs a newer one than a bare machine may have. */
function runChangesets(folder: string): void {
  const bin = join(import.meta.dirname, '../../../../node_modules/.bin');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
  const { status, stdout, stderr } = spawnSync(join(bin, 'changeset'), ['version'], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`changeset version failed:\n${stdout ?? ''}${stderr ?? ''}`);
}

/** The changelog names the commit of each changeset, which git tells of the copy as of the original. */
function linkGit(root: string, folder: string): void {
  const git = join(root, '.git');
  if (!existsSync(git)) return;
  const linked = statSync(git).isFile() ? readFileSync(git, 'utf8') : `gitdir: ${git}\n`;
  writeFileSync(join(folder, '.git'), linked);
}
