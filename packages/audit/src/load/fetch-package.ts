import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LoadError } from './load-error.ts';
import { runTool, ToolError } from './run-tool.ts';

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
}

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
 * @throws LoadError (`not-found`) where npm cannot give it, or the registry is no http(s) address; what `use` throws.
 */
export async function withPackage<Result>(
  { name, version }: PackageSpec,
  { cwd, registry }: FetchOptions,
  use: (tarball: string) => Promise<Result>,
): Promise<Result> {
  const spec = `${name}@${version}`;
  const folder = await mkdtemp(join(tmpdir(), 'darkfigure-'));
  try {
    const args = ['pack', spec, '--json', '--ignore-scripts', '--pack-destination', folder];
    const where = registry === undefined ? [] : ['--registry', checkedRegistry(registry)];
    const out = await runTool('npm', [...args, ...where], {
      cwd,
      most: 16_000_000,
      patience: 180_000,
    });
    const [packed] = JSON.parse(out.toString('utf8')) as { readonly filename?: string }[];
    const file = packed?.filename ?? '';
    // npm has named it; a name that leads elsewhere is not opened.
    if (!/^[\w.-]+\.tgz$/.test(file)) throw new ToolError('npm', 'gave no tarball', false);
    return await use(join(folder, file));
  } catch (error) {
    if (!(error instanceof ToolError || error instanceof SyntaxError)) throw error;
    const message = `could not be fetched (${error.message})`;
    throw new LoadError('not-found', spec, [{ file: null, line: null, message }]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function checkedRegistry(registry: string): string {
  const plain = /^https?:\/\/[\w.:[\]/@~-]+$/.test(registry) && URL.canParse(registry);
  if (plain) return registry;
  const message = 'expected an http(s) address';
  throw new LoadError('not-found', registry, [{ file: null, line: null, message }]);
}
