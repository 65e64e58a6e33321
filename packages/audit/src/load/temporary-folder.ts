import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Makes a temporary folder for the time of a call.
 *
 * @returns What `use` gives.
 * @throws What `use` throws; the reason of the signal, where it was aborted meanwhile.
 */
export async function withTemporaryFolder<Result>(
  prefix: string,
  signal: AbortSignal | undefined,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  signal?.throwIfAborted();
  const folder = await realpath(await mkdtemp(join(tmpdir(), prefix)));
  try {
    const result = await use(folder);
    signal?.throwIfAborted();
    return result;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
