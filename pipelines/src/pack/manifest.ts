import { createHash } from 'node:crypto';

interface BesideFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

interface ManifestFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Records of a JSON file, of a source or the whole its figures; null of every other file, tables too. */
  readonly rows: number | null;
}

/** What stands in the tarball, each file with its hash; json/inputs.json has those of what it was made from. The manifest does not list itself. */
export interface Manifest {
  readonly name: string;
  readonly edition: string;
  readonly files: readonly ManifestFile[];
  /** What npm packs beside `dist/`: `package.json` and the texts. */
  readonly beside: readonly BesideFile[];
}

export function manifest(
  name: string,
  edition: string,
  files: ReadonlyMap<string, Buffer>,
  beside: ReadonlyMap<string, Buffer>,
): Manifest {
  return {
    name,
    edition,
    files: [...files]
      .map(([path, bytes]) => ({ ...hashed(path, bytes), rows: rowsOf(path, bytes) }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    beside: [...beside]
      .map(([path, bytes]) => hashed(path, bytes))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}

function hashed(path: string, bytes: Buffer): BesideFile {
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}

function rowsOf(path: string, bytes: Buffer): number | null {
  if (!path.endsWith('.json') || path.includes('.schema.')) return null;
  const data: unknown = JSON.parse(bytes.toString('utf8'));
  if (Array.isArray(data)) return data.length;
  const figures = (data as { figures?: unknown }).figures;
  return Array.isArray(figures) ? figures.length : null;
}
