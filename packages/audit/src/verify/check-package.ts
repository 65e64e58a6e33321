import { isFields } from '../compare/deep-equal.ts';
import { byCodeUnit } from '../compare/record-type.ts';
import { boundedJson } from '../load/bounded-json.ts';
import type { Limits } from '../load/limits.ts';
import { hashOf, type Manifest } from './check-manifest.ts';
import { problem, type VerifyProblem } from './verify-problem.ts';

/** What `package.json` says of a package; empty where it cannot be read. */
export interface About {
  readonly name: string;
  readonly version: string;
  readonly scripts: readonly string[];
}

/** Reads `package.json`. */
export function packageOf(bytes: Buffer | undefined, limits: Limits): About {
  const json = boundedJson(bytes ?? Buffer.alloc(0), limits.line);
  if (!isFields(json)) return { name: '', version: '', scripts: [] };
  const { name, version } = json;
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  const scripts = isFields(json.scripts) ? Object.keys(json.scripts) : [];
  return { name: text(name), version: text(version), scripts };
}

/** Holds `package.json` and the texts beside `dist/` against the manifest; nothing may run at an install. */
export function* checkPackage(
  about: About,
  manifest: Manifest,
  beside: ReadonlyMap<string, Buffer>,
  isPacked: boolean,
): Generator<VerifyProblem> {
  if (about.name !== manifest.name) {
    yield problem('package', 'package.json', `the name is not ${manifest.name}`);
  }
  for (const script of about.scripts) {
    if (!/^(?:pre|post)?install$/.test(script)) continue;
    yield problem('package', 'package.json', `a script runs at ${script}`);
  }
  const listed = new Set<string>();
  for (const { path, sha256, bytes } of manifest.beside) {
    listed.add(path);
    const content = beside.get(path);
    if (content === undefined) yield problem('files', path, 'the file is missing');
    else if (content.length !== bytes || hashOf(content) !== sha256) {
      yield problem('files', path, 'not the bytes of the manifest');
    }
  }
  if (!listed.has('package.json')) {
    yield problem('manifest', 'manifest.json', 'package.json is not listed');
  }
  // A folder may hold a text of its own; in a tarball there is nobody else to have put it there.
  if (!isPacked) return;
  for (const path of [...beside.keys()].sort(byCodeUnit)) {
    if (!listed.has(path)) yield problem('files', path, 'the manifest does not list this file');
  }
}
