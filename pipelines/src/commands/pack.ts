import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifest } from '../pack/manifest.ts';
import { packedFiles } from '../pack/packed-files.ts';
import { readData } from '../pack/read-data.ts';

/** After tsup: writes the data files into dist/, then the manifest over everything that stands there. */
const folder = join(import.meta.dirname, '../../../packages/dataset');
const dist = join(folder, 'dist');
const dataset = readData(join(folder, 'data'));
for (const [path, text] of packedFiles(dataset)) {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
}
const files = new Map<string, Buffer>();
for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || entry.name === 'manifest.json') continue;
  const path = join(entry.parentPath, entry.name);
  files.set(path.slice(dist.length + 1), readFileSync(path));
}
writeFileSync(
  join(dist, 'manifest.json'),
  `${JSON.stringify(manifest('@darkfigure/dataset', dataset.edition, files, dataset.inputs), null, 1)}\n`,
);
