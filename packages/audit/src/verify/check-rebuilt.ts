import { byCodeUnit } from '../compare/record-type.ts';
import type { Limits } from '../load/limits.ts';
import { unpackBytes } from '../load/read-tarball.ts';
import { problem, type VerifyProblem } from './verify-problem.ts';

/** Compares a tarball with one that was built anew, byte for byte, and says which files are not the same. */
export function* checkRebuilt(
  packed: Buffer | null,
  rebuilt: Uint8Array,
  limits: Limits,
): Generator<VerifyProblem> {
  if (packed === null) {
    yield problem('rebuild', null, 'only a tarball can be compared with one that is built anew');
    return;
  }
  if (packed.equals(rebuilt)) return;
  const old = unpackBytes(packed, 'the tarball', limits);
  const now = unpackBytes(Buffer.from(rebuilt), 'the tarball built anew', limits);
  let differ = 0;
  for (const path of [...new Set([...old.keys(), ...now.keys()])].sort(byCodeUnit)) {
    const [mine, other] = [old.get(path), now.get(path)];
    if (mine !== undefined && other !== undefined && mine.equals(other)) continue;
    differ += 1;
    const message =
      mine === undefined ? 'missing' : other === undefined ? 'too many' : 'not the bytes';
    yield problem('rebuild', path, `${message}, compared with what the repository builds`);
  }
  if (differ === 0) {
    yield problem('rebuild', null, 'every file is the same, but packed otherwise: another npm?');
  }
}
