import type { Framing } from './record-lines.ts';

/** The files of a dataset by name (`figures.jsonl`, `edition.json`), the folder that they stood in, and how it is written. */
export interface DatasetFiles {
  readonly folder: string;
  readonly framing: Framing;
  readonly files: ReadonlyMap<string, Buffer>;
}

/** The folders in which a dataset may stand: itself, a working copy, an installed package. */
export const dataFolders = ['', 'data/', 'dist/json/'] as const;

/** The file by which the folder of a dataset is known. */
export const editionFile = 'edition.json';

/** How a folder with these files is written: JSON Lines where there are any, else JSON. */
export function framingOf(names: Iterable<string>): Framing {
  for (const name of names) if (name.endsWith('.jsonl')) return 'jsonl';
  return 'json';
}

/** Whether a file name is one that is read. */
export function isDataFile(name: string, framing: Framing): boolean {
  return name === editionFile || (/^[a-z-]+\.jsonl?$/.test(name) && name.endsWith(`.${framing}`));
}
