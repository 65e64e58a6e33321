import { open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file so that whoever reads it sees the old bytes or the new ones, never a part: beside it first, then moved
 * over it. What an earlier run that was killed left behind is removed.
 *
 * @returns Nothing, once the file has its name.
 * @throws What the file system throws; the old file then stands as it was.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const [folder, name] = [dirname(path), basename(path)];
  const left = new RegExp(`^\\.${name.replaceAll('.', '\\.')}\\.(\\d+)\\.tmp$`);
  for (const entry of await readdir(folder)) {
    const pid = left.exec(entry)?.[1];
    if (pid !== undefined && !isRunning(Number(pid)))
      await rm(join(folder, entry), { force: true });
  }
  const aside = join(folder, `.${name}.${process.pid}.tmp`);
  try {
    const file = await open(aside, 'w');
    try {
      await file.writeFile(text);
      // On the disk before it has the name: a crash of the machine must not leave the name on an empty file.
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
