import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { BenchCase } from '../bench-case.ts';
import { type Estimate, exactly } from '../estimate.ts';
import { folderOf, peers } from '../peers.ts';
import { ours as loadedOurs, peers as loadedPeers } from './loaded.ts';
import { recordCounts } from './record-counts.ts';

/** Bytes of a package as it is downloaded and as it lies on the disk. */
async function weightOf(
  name: string,
): Promise<{ readonly packed: number; readonly installed: number }> {
  const { stdout } = await promisify(execFile)(
    'npm',
    ['pack', folderOf(name), '--dry-run', '--json', '--ignore-scripts'],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const [{ size, unpackedSize }] = JSON.parse(stdout) as [{ size: number; unpackedSize: number }];
  return { packed: size, installed: unpackedSize };
}

/** What a bundle for browsers with one record weighs as it is sent. */
async function bundled(contents: string, resolveDir: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
}

/** Bytes on the way, on the disk and in a bundle. */
export async function weightCases(cwd: string): Promise<readonly BenchCase[]> {
  const counts = recordCounts([loadedOurs, ...loadedPeers], 'module', cwd);
  const countOf = (name: string) => counts.get(name) ?? Number.NaN;
  // All at once: bytes do not depend on how busy the machine is.
  const [ours, theirs] = await Promise.all([
    weightOf('@darkfigure/dataset'),
    Promise.all(peers.map(async ({ name }) => ({ name, ...(await weightOf(name)) }))),
  ]);
  const oneRecord: { name: string; value: Estimate }[] = [];
  for (const peer of peers)
    oneRecord.push({ name: peer.name, value: exactly(await bundled(peer.oneRecord, cwd)) });
  const perRecord = (which: 'packed' | 'installed', what: string): BenchCase => ({
    id: `${which}-bytes`,
    what,
    unit: 'bytes',
    better: 'lower',
    ours: exactly(ours[which] / countOf(loadedOurs.name)),
    peers: theirs.map((peer) => ({
      name: peer.name,
      value: exactly(peer[which] / countOf(peer.name)),
    })),
  });
  return [
    perRecord('packed', 'tarball bytes per record'),
    perRecord('installed', 'installed bytes per record'),
    {
      id: 'bundle-one-record',
      what: 'bundle for one record, minified and gzipped',
      unit: 'bytes',
      better: 'lower',
      ours: exactly(
        await bundled(
          "export { victimsIdentified_world_2022 as record } from '@darkfigure/dataset/sources/tip-report';",
          cwd,
        ),
      ),
      peers: oneRecord,
    },
  ];
}
