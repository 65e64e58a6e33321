import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureIdType } from '../../../../pipelines/src/pack/figure-id-type.ts';
import { folderOf } from '../peers.ts';

const ours = ['dataset', 'helpers', 'audit'] as const;

/** The packages by themselves, with another list of figure ids where one is given. */
export function installed(folder: string, figureIds?: readonly string[]): void {
  for (const name of ours) {
    const to = join(folder, 'node_modules/@darkfigure', name);
    mkdirSync(to, { recursive: true });
    for (const part of ['package.json', 'dist'])
      cpSync(join(folderOf(`@darkfigure/${name}`), part), join(to, part), {
        recursive: true,
        dereference: true,
        filter: (path) =>
          !/\.(?:csv|parquet|jsonl?d?|js|cjs)$/.test(path) ||
          /(?:package|figures)\.json$|\/index\./.test(path),
      });
  }
  if (figureIds === undefined) return;
  const file = join(folder, 'node_modules/@darkfigure/dataset/dist/ids.d.cts');
  const rest = readFileSync(file, 'utf8').replace(/export type FigureId =[^;]*;\n/, '');
  writeFileSync(file, `${rest}export type FigureId =${figureIdType(figureIds)};\n`);
}
