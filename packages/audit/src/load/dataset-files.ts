/** The files of a dataset by name (`figures.jsonl`, `edition.json`), and the folder that they stood in. */
export interface DatasetFiles {
  readonly folder: string;
  readonly files: ReadonlyMap<string, Buffer>;
}

/** The folders in which a dataset may stand: itself, a working copy, an installed package. */
export const dataFolders = ['', 'data/', 'dist/data/'] as const;

/** The file by which the folder of a dataset is known. */
export const editionFile = 'edition.json';

/** Whether a file name is one that is read. */
export function isDataFile(name: string): boolean {
  return name === editionFile || /^[a-z-]+\.jsonl$/.test(name);
}
