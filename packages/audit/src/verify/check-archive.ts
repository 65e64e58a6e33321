import { gunzipSync, gzipSync } from 'node:zlib';
import { isNpmTar } from './is-npm-tar.ts';
import { problem, type VerifyProblem } from './verify-problem.ts';

/** The first bytes of every tarball that npm packs: no name, no time, no system in it. */
const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);

/** Looks at the bytes of a tarball that unpacking passes over: no file holds them, so no manifest can. */
export function* checkArchive(
  packed: Buffer,
  files: ReadonlyMap<string, Buffer>,
  isProven: boolean,
): Generator<VerifyProblem> {
  const wrong = (message: string) => problem('archive', null, message);
  if (!packed.subarray(0, header.length).equals(header)) {
    yield wrong('the gzip header is not the one that npm writes');
  }
  const { archive, read } = gunzip(packed);
  if (read !== packed.length) yield wrong('something stands behind the end of the gzip data');
  if (!isNpmTar(archive, files)) {
    yield wrong('the frame of the archive is not the one that npm writes around these files');
    return;
  }
  // Some bits of compressed data can be turned without turning what they unpack to. The same bytes come of packing them
  // again, with every zlib that was tried; one that packs otherwise is told apart by the integrity alone, and where that
  // was proven nothing is left to ask.
  if (isProven) return;
  const same = gzipSync(archive, { level: 9 }).subarray(header.length);
  if (!same.equals(packed.subarray(header.length))) {
    yield wrong(
      'the files are packed otherwise than zlib packs them here; only an integrity can tell',
    );
  }
}

/** What stands in gzip data, and how many bytes unpacking reads. */
function gunzip(packed: Buffer): { readonly archive: Buffer; readonly read: number } {
  // With `info` the answer is an object, which the types of Node do not say.
  const { buffer, engine } = gunzipSync(packed, { info: true }) as unknown as {
    readonly buffer: Buffer;
    readonly engine: { readonly bytesWritten: number };
  };
  return { archive: buffer, read: engine.bytesWritten };
}
