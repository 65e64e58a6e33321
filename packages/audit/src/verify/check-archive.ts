import { gunzipSync } from 'node:zlib';
import { problem, type VerifyProblem } from './verify-problem.ts';

/** The first bytes of every tarball that npm packs: no name, no time, no system in it. */
const header = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);

/** Files that npm adds to every package; the manifest lists what stands in `dist/`. */
const beside = /^(?:package\.json|(?:README|LICEN[CS]E|CHANGELOG)[\w.-]*)$/;

/** Looks at the bytes of a tarball that unpacking passes over, and at the files that no manifest can list. */
export function* checkArchive(packed: Buffer, names: readonly string[]): Generator<VerifyProblem> {
  if (!packed.subarray(0, header.length).equals(header)) {
    yield problem('archive', null, 'the gzip header is not the one that npm writes');
  }
  if (readLength(packed) !== packed.length) {
    yield problem('archive', null, 'something stands behind the end of the gzip data');
  }
  for (const name of names) {
    const isKnown = name.startsWith('package/dist/') || beside.test(name.replace(/^package\//, ''));
    if (!isKnown) yield problem('files', name, 'no package of ours holds this file');
  }
}

/** How many bytes unpacking reads. */
function readLength(packed: Buffer): number {
  // With `info` the answer is an object, which the types of Node do not say.
  const { engine } = gunzipSync(packed, { info: true }) as unknown as {
    readonly engine: { readonly bytesWritten: number };
  };
  return engine.bytesWritten;
}
