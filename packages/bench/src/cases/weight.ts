import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { dataset } from '@darkfigure/dataset';
import { build } from 'esbuild';
import type { BenchCase } from '../bench-case.ts';
import { type Estimate, exactly } from '../estimate.ts';
import { folderOf, peers } from '../peers.ts';

/** Bytes of a package as it is downloaded and as it lies on the disk. */
function weightOf(name: string): { readonly packed: number; readonly installed: number } {
  const told = execFileSync(
    'npm',
    ['pack', folderOf(name), '--dry-run', '--json', '--ignore-scripts'],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28 },
  );
  const [{ size, unpackedSize }] = JSON.parse(told) as [{ size: number; unpackedSize: number }];
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
  const ours = weightOf('@darkfigure/dataset');
  const { length } = dataset.figures;
  const theirs = peers.map((peer) => ({ ...peer, ...weightOf(peer.name), count: peer.records() }));
  const oneRecord: { name: string; value: Estimate }[] = [];
  for (const peer of peers)
    oneRecord.push({ name: peer.name, value: exactly(await bundled(peer.oneRecord, cwd)) });
  const perRecord = (which: 'packed' | 'installed', what: string): BenchCase => ({
    id: `${which}-bytes`,
    what,
    unit: 'bytes',
    better: 'lower',
    ours: exactly(ours[which] / length),
    peers: theirs.map((peer) => ({ name: peer.name, value: exactly(peer[which] / peer.count) })),
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
