import { createHash } from 'node:crypto';

/** A file that a descriptor names. */
export interface DescribedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A file with its size and hash; paths are below `dist/`. */
export function describedFile(path: string, content: string | Uint8Array): DescribedFile {
  const bytes = Buffer.from(content);
  return {
    path,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
