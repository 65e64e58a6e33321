import { createHash } from 'node:crypto';
import type { Input } from '@darkfigure/schema';

interface ManifestFile {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Records in the file; null where it does not hold records. */
  readonly rows: number | null;
}

/** What stands in the tarball and what it was made from, each with its hash. The manifest does not list itself. */
export interface Manifest {
  readonly name: string;
  readonly edition: string;
  readonly files: readonly ManifestFile[];
  readonly inputs: readonly Input[];
}

export function manifest(
  name: string,
  edition: string,
  files: ReadonlyMap<string, Buffer>,
  inputs: readonly Input[],
): Manifest {
  return {
    name,
    edition,
    files: [...files]
      .map(([path, bytes]) => ({
        path,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        bytes: bytes.length,
        rows: rowsOf(path, bytes),
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
    inputs,
  };
}

function rowsOf(path: string, bytes: Buffer): number | null {
  if (path.endsWith('.jsonl')) return bytes.toString('utf8').split('\n').length - 1;
  if (!path.endsWith('.json') || path.includes('.schema.')) return null;
  const data: unknown = JSON.parse(bytes.toString('utf8'));
  if (Array.isArray(data)) return data.length;
  const figures = (data as { figures?: unknown }).figures;
  return Array.isArray(figures) ? figures.length : null;
}
