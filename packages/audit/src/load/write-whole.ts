import { lstat, open, readdir, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Writes a file so that whoever reads it sees the old bytes or the new ones, never a part: beside it first, then moved
 * over it. A link stays one, and the file that it leads to is written; who may read and write it stays as it was. What an
 * earlier run that was killed left behind is removed.
 *
 * @returns Nothing, once the file has its name.
 * @throws What the file system throws; the old file then stands as it was.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const target = await targetOf(path);
  const [folder, name] = [dirname(target), basename(target)];
  for (const entry of await readdir(folder)) {
    const pid = pidIn(entry, name);
    if (pid !== undefined && !isRunning(pid)) await rm(join(folder, entry), { force: true });
  }
  const aside = join(folder, `.${name}.${process.pid}.tmp`);
  try {
    const mode = await modeOf(target);
    const file = await open(aside, 'w');
    try {
      if (mode !== undefined) await file.chmod(mode);
      await file.writeFile(text);
      // On the disk before it has the name: a crash of the machine must not leave the name on an empty file.
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, target);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** The file that a path leads to; one that a link leads to need not be there yet. */
async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const isLink = await lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
  return isLink ? targetOf(resolve(dirname(path), await readlink(path))) : path;
}

async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mode & 0o7777;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** Whose file aside an entry of a folder is; undefined where it is none. */
function pidIn(entry: string, name: string): number | undefined {
  const isAside = entry.startsWith(`.${name}.`) && entry.endsWith('.tmp');
  const pid = isAside ? entry.slice(name.length + 2, -'.tmp'.length) : '';
  return /^\d+$/.test(pid) ? Number(pid) : undefined;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
