/** The parts of a workspace’s package.json that its entry in the lock file repeats. */
const repeated = [
  'version',
  'dependencies',
  'devDependencies',
  'peerDependencies',
  'optionalDependencies',
] as const;

type Json = Readonly<Record<string, unknown>>;

/**
 * A package-lock.json whose workspaces say what their package.json say now. Only versions and ranges among the workspaces
 * move with a release, so no registry is asked.
 */
export function updatedLock(lock: string, manifests: ReadonlyMap<string, string>): string {
  const json = JSON.parse(lock) as { packages: Record<string, Record<string, unknown>> };
  for (const [path, text] of manifests) {
    const entry = json.packages[path];
    if (entry === undefined) continue;
    const manifest = JSON.parse(text) as Json;
    for (const field of repeated) {
      if (manifest[field] !== undefined && (field !== 'version' || entry.version !== undefined))
        entry[field] = manifest[field];
    }
  }
  return `${JSON.stringify(json, null, 2)}\n`;
}
