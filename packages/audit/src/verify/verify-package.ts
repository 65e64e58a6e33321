import { defaultLimits } from '../load/limits.ts';
import { LoadError } from '../load/load-error.ts';
import { checkArchive } from './check-archive.ts';
import { checkData } from './check-data.ts';
import { checkInputs } from './check-inputs.ts';
import { checkIntegrity } from './check-integrity.ts';
import { checkFiles, manifestFile, readManifest } from './check-manifest.ts';
import { checkPackage, packageOf } from './check-package.ts';
import { checkRebuilt } from './check-rebuilt.ts';
import { checkRecords } from './check-records.ts';
import { type PackageFiles, readPackage } from './read-package.ts';
import type { Verification, VerifyOptions } from './verification.ts';
import { problem, type VerifyProblem } from './verify-problem.ts';

/**
 * Verifies a package of the dataset: every byte of it against its manifest, every record against the JSON Schema that it
 * ships, every id against records and redirects; of a tarball also the bytes between the files.
 *
 * @returns What was looked at, what the answer rests on, and every problem; none where all is as the build left it.
 * @throws LoadError where there is nothing to verify, or a package of something else; a damaged or unsafe tarball is a finding.
 */
export async function verifyPackage(
  path: string,
  options: VerifyOptions = {},
): Promise<Verification> {
  const { limits = defaultLimits, repository, integrity } = options;
  let found: PackageFiles;
  try {
    found = await readPackage(path, limits);
  } catch (error) {
    if (!(error instanceof LoadError) || !damaged.has(error.code)) throw error;
    const problems = error.issues.map(({ file, message }) => problem('archive', file, message));
    return nothing(problems, anchorOf(options, true));
  }
  const { packed, entries, dist, beside, odd } = found;
  const about = packageOf(beside.get('package.json'), limits);
  if (!dist.has(manifestFile) && about.name !== '' && about.name !== datasetPackage) {
    const message = `${about.name} is no package of data: it has no manifest; npm audit signatures verifies it`;
    throw new LoadError('not-a-dataset', path, [{ file: null, line: null, message }]);
  }
  const unlike = checkIntegrity(packed, integrity);
  const isProven = integrity !== undefined && unlike.length === 0;
  const manifest = readManifest(dist.get(manifestFile));
  const others = packed === null ? [] : [...checkArchive(packed, entries, isProven)];
  await turn();
  others.push(...unlike);
  if ('check' in manifest) others.push(manifest);
  else
    others.push(
      ...checkPackage(about, manifest, beside, packed !== null),
      ...checkFiles(manifest, dist),
    );
  await turn();
  others.push(...checkRecords(dist, limits));
  await turn();
  if (options.rebuilt !== undefined) {
    others.push(...checkRebuilt(packed, options.rebuilt, limits));
  }
  const { edition, records, issues, ...data } = checkData(dist, path, manifest, limits);
  others.push(...issues);
  const problems = [
    ...odd.map(({ path: file, message }) => problem('files', file, message)),
    ...others.filter((entry) => !isToldAsOdd(entry, odd)),
  ];
  const inputs = repository === undefined ? [] : data.inputs;
  if (repository !== undefined) problems.push(...(await checkInputs(inputs, repository)));
  let bytes = 0;
  for (const content of [...dist.values(), ...beside.values()]) bytes += content.length;
  return {
    name: about.name,
    version: about.version,
    edition,
    checked: { files: dist.size + beside.size, bytes, records, inputs: inputs.length },
    anchor: anchorOf(options, packed !== null),
    problems,
  };
}

/** Between two long steps: whoever waits for them can be told so. */
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Whatever else is said of what was not read, because it is no regular file, comes of that. */
function isToldAsOdd({ file }: VerifyProblem, odd: PackageFiles['odd']): boolean {
  return odd.some(({ path }) => file === path || file?.startsWith(`${path}/`) === true);
}

const datasetPackage = '@darkfigure/dataset';
const damaged: ReadonlySet<string> = new Set(['bad-archive', 'unsafe-archive', 'too-large']);

function nothing(problems: readonly VerifyProblem[], anchor: Verification['anchor']): Verification {
  const checked = { files: 0, bytes: 0, records: 0, inputs: 0 };
  return { name: '', version: '', edition: '', checked, anchor, problems };
}

/** A folder is held against its manifest whatever was given: it has no bytes that an integrity or another tarball speaks of. */
function anchorOf(
  { rebuilt, integrity }: VerifyOptions,
  isTarball: boolean,
): Verification['anchor'] {
  if (!isTarball) return 'manifest';
  if (rebuilt !== undefined) return 'rebuild';
  return integrity === undefined ? 'manifest' : 'integrity';
}
