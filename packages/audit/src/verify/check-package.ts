import { isFields } from '../compare/deep-equal.ts';
import type { Manifest } from './check-manifest.ts';
import { problem, type VerifyProblem } from './verify-problem.ts';

/** What `package.json` says of a package; empty where it cannot be read. */
export interface About {
  readonly name: string;
  readonly version: string;
  readonly scripts: readonly string[];
}

/** Reads `package.json`. */
export function packageOf(bytes: Buffer | undefined): About {
  try {
    const json: unknown = JSON.parse(bytes?.toString('utf8') ?? '');
    if (isFields(json)) {
      const scripts = isFields(json.scripts) ? Object.keys(json.scripts) : [];
      return { name: String(json.name), version: String(json.version), scripts };
    }
  } catch {
    // Said by the name that is missing.
  }
  return { name: '', version: '', scripts: [] };
}

/** Holds `package.json` against the manifest; nothing may run when the package is installed. */
export function* checkPackage(about: About, manifest: Manifest): Generator<VerifyProblem> {
  if (about.name !== manifest.name) {
    yield problem('package', 'package.json', `the name is not ${manifest.name}`);
  }
  for (const script of about.scripts) {
    if (!/^(?:pre|post)?install$/.test(script)) continue;
    yield problem('package', 'package.json', `a script runs at ${script}`);
  }
}
