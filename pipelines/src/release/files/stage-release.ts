import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BuildOptions, build } from '../../build.ts';
import { type Issue, PipelineError } from '../../issue/issue.ts';
import { readText } from '../../stages/read/read-text.ts';
import { isTeachable } from '../new-release/issue-weight.ts';
import { type Preview, previewOf } from '../new-release/preview.ts';

/** The table that is to be taken in. Throws PipelineError where it is missing or no text of ours. */
export function readNewTable(file: string): { readonly text: string; readonly sha256: string } {
  const issues: Issue[] = [];
  const raw = readText(file, file, issues);
  if (raw === undefined) throw new PipelineError(issues);
  return raw;
}

/** What a release folder would make of the data, and the problems of its table. Writes nothing but a temporary folder. */
export function tryRelease(
  options: Omit<BuildOptions, 'only'>,
  source: string,
  release: string,
  files: ReadonlyMap<string, string>,
): { readonly preview: Preview; readonly wrong: Issue[]; readonly unknown: Issue[] } {
  const folder = mkdtempSync(join(tmpdir(), 'darkfigure-release-'));
  try {
    overlay(join(options.raw, source), join(folder, source));
    const only = new Set([source]);
    const before = build({ ...options, raw: folder, only });
    mkdirSync(join(folder, source, release));
    for (const [name, content] of files)
      writeFileSync(join(folder, source, release, name), content);
    const after = build({ ...options, raw: folder, only });
    return {
      preview: previewOf(before.dataset, after.dataset, `${source}/${release}`),
      wrong: after.issues.filter((issue) => !isTeachable(issue)),
      unknown: after.issues.filter(isTeachable),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A source’s folder with its releases as links: reading it is reading the releases that are there. */
function overlay(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (name.startsWith('.')) continue;
    const path = join(from, name);
    if (lstatSync(path).isDirectory()) symlinkSync(path, join(to, name), 'junction');
    else copyFileSync(path, join(to, name));
  }
}

/** Whether a file is there: not at all, with exactly this text, or with another. */
export function standing(file: string, text: string): 'none' | 'same' | 'other' {
  if (!existsSync(file)) return 'none';
  return readFileSync(file, 'utf8') === text ? 'same' : 'other';
}
