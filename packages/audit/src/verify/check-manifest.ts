import { createHash } from 'node:crypto';
import { isFields } from '../compare/deep-equal.ts';
import { byCodeUnit } from '../compare/record-type.ts';
import { boundedJson } from '../load/bounded-json.ts';
import { problemsOf } from '../load/shape-problems.ts';
import type { Shape } from '../load/shapes.ts';
import { problem, type VerifyProblem } from './verify-problem.ts';

/** What the manifest of the dataset says. */
export interface Manifest {
  readonly name: string;
  readonly edition: string;
  readonly files: readonly {
    readonly path: string;
    readonly sha256: string;
    readonly bytes: number;
    readonly rows: number | null;
  }[];
  /** What npm packs beside `dist/`: `package.json` and the texts. */
  readonly beside: readonly {
    readonly path: string;
    readonly sha256: string;
    readonly bytes: number;
  }[];
}

const shape: Shape = {
  name: 'text',
  edition: 'text',
  files: [{ path: 'text', sha256: 'text', bytes: 'number', rows: 'anything' }],
  beside: [{ path: 'text', sha256: 'text', bytes: 'number' }],
};

export const manifestFile = 'manifest.json';

/** The longest JSON that is parsed whole, in bytes: as objects it may take ten times as much. */
const LARGEST = 32 * 1024 * 1024;

/** Reads the manifest, or says what is wrong with it. Its own bytes must be the ones that the build writes. */
export function readManifest(bytes: Buffer | undefined): Manifest | VerifyProblem {
  const wrong = (message: string) => problem('manifest', manifestFile, message);
  if (bytes === undefined) return wrong('the manifest is missing');
  const json = boundedJson(bytes, LARGEST);
  if (json === undefined) return wrong('not JSON, or too long');
  const [first] = problemsOf(shape, json, '');
  if (first !== undefined || !isFields(json)) return wrong(first ?? 'expected an object');
  if (!Buffer.from(`${JSON.stringify(json, null, 1)}\n`).equals(bytes)) {
    return wrong('not written as the build writes it');
  }
  // Checked above, field by field.
  return json as unknown as Manifest;
}

/** Compares every file below `dist/` with the manifest: none missing, none too many, every byte. */
export function* checkFiles(
  manifest: Manifest,
  files: ReadonlyMap<string, Buffer>,
): Generator<VerifyProblem> {
  const listed = new Set<string>();
  for (const { path, sha256, bytes, rows } of manifest.files) {
    if (listed.has(path)) yield problem('manifest', manifestFile, `${path} is listed twice`);
    listed.add(path);
    const content = files.get(path);
    if (content === undefined) {
      yield problem('files', path, 'the file is missing');
      continue;
    }
    if (content.length !== bytes) {
      yield problem('files', path, `${content.length} bytes instead of ${bytes}`);
    }
    if (hashOf(content) !== sha256) yield problem('files', path, 'not the bytes of the manifest');
    else if (rowsOf(path, content) !== rows)
      yield problem('files', path, `holds not ${rows} records`);
  }
  for (const path of [...files.keys()].sort(byCodeUnit)) {
    if (path === manifestFile || listed.has(path)) continue;
    yield problem('files', path, 'the manifest does not list this file');
  }
}

/** The SHA-256 of some bytes, in hexadecimal digits. */
export function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function rowsOf(path: string, bytes: Buffer): number | null {
  if (!path.endsWith('.json') || path.includes('.schema.')) return null;
  const data = boundedJson(bytes, LARGEST);
  if (Array.isArray(data)) return data.length;
  return isFields(data) && Array.isArray(data.figures) ? data.figures.length : null;
}
