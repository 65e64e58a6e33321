import { join } from 'node:path';
import { LoadError } from './load-error.ts';
import { runTool, ToolError } from './run-tool.ts';
import { withTemporaryFolder } from './temporary-folder.ts';

/** `name@version` of a package; a version or tag, never a link, an alias or a range. */
const packageSpec =
  /^((?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*)@([0-9A-Za-z][0-9A-Za-z.+-]*)$/;

/** A published package. */
interface PackageSpec {
  /** Its name, with its scope. */
  readonly name: string;
  /** A version, or a tag in its place. */
  readonly version: string;
}

/** How npm is asked. */
interface FetchOptions {
  /** The folder that npm runs in: the settings that stand there count. */
  readonly cwd: string;
  /** The address of the registry; npm’s own setting where none is given. */
  readonly registry?: string | undefined;
  /** Milliseconds until npm is given up; 30,000 where none are given. */
  readonly timeout?: number | undefined;
  /** Stops fetching: npm is ended and the temporary folder removed before the call ends. */
  readonly signal?: AbortSignal | undefined;
}

/** The tarball is a few megabytes; npm alone would wait for minutes. */
const TIMEOUT = 30_000;

/** Left to itself npm waits for 10 and then 60 seconds before it tries again, though nobody may be listening there. */
const soon = ['--fetch-retry-mintimeout', '500', '--fetch-retry-maxtimeout', '2000'];

/**
 * Takes `name@version` apart, or a version alone, which is one of `@darkfigure/dataset`.
 *
 * @returns Name and version, or a tag in its place; null for anything else, as a link or a range.
 * @throws Nothing.
 */
export function parsePackageSpec(spec: string): PackageSpec | null {
  if (/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/.test(spec)) {
    return { name: '@darkfigure/dataset', version: spec };
  }
  const match = packageSpec.exec(spec);
  return match === null ? null : { name: match[1] ?? '', version: match[2] ?? '' };
}

/**
 * Fetches the tarball of a published package by npm into a temporary folder, and removes it after use. Nothing of it is
 * run. npm checks the bytes against the integrity that the registry gives.
 *
 * @returns What `use` gives.
 * @throws LoadError (`not-found`) where npm cannot give it, or the registry is no http(s) address; (`no-answer`) where that
 * takes too long; what `use` throws; the reason of the signal.
 */
export function withPackage<Result>(
  spec: PackageSpec,
  options: FetchOptions,
  use: (tarball: string) => Promise<Result>,
): Promise<Result> {
  return withTemporaryFolder('darkfigure-', options.signal, async (folder) =>
    use(join(folder, await packInto(folder, spec, options))),
  );
}

/** Has npm put the tarball into a folder, and gives its name there. */
async function packInto(
  folder: string,
  { name, version }: PackageSpec,
  { cwd, registry, timeout = TIMEOUT, signal }: FetchOptions,
): Promise<string> {
  const spec = `${name}@${version}`;
  const args = ['pack', spec, '--json', '--ignore-scripts', '--pack-destination', folder];
  const where = registry === undefined ? [] : ['--registry', checkedRegistry(registry)];
  const call = { cwd, most: 16_000_000, patience: timeout, signal };
  try {
    const out = await runTool('npm', [...args, ...soon, ...where], call);
    const [packed] = JSON.parse(out.toString('utf8')) as { readonly filename?: string }[];
    const file = packed?.filename ?? '';
    // npm has named it; a name that leads elsewhere is not opened.
    if (!/^[\w.-]+\.tgz$/.test(file)) throw new ToolError('npm', 'gave no tarball');
    return file;
  } catch (error) {
    if (!(error instanceof ToolError || error instanceof SyntaxError)) throw error;
    if (error instanceof ToolError && error.isLate) throw lateError(spec, registry, timeout);
    const message = `could not be fetched (${error.message})`;
    throw new LoadError('not-found', spec, [{ file: null, line: null, message }]);
  }
}

function lateError(spec: string, registry: string | undefined, timeout: number): LoadError {
  const where = registry === undefined ? 'the registry' : `the registry ${registry}`;
  const message = `not fetched within ${timeout / 1000} seconds: ${where} does not answer, or is slow; "timeout" gives it longer`;
  return new LoadError('no-answer', spec, [{ file: null, line: null, message }]);
}

function checkedRegistry(registry: string): string {
  const plain = /^https?:\/\/[\w.:[\]/@~-]+$/.test(registry) && URL.canParse(registry);
  if (plain) return registry;
  const message = 'expected an http(s) address';
  throw new LoadError('not-found', registry, [{ file: null, line: null, message }]);
}
