import type { PublishedDataset } from '@darkfigure/dataset';
import { type Catalog, createCatalog } from '@darkfigure/helpers/core';
import type { Args } from './args/parse-args.ts';
import type { Io } from './io.ts';
import { loadNamed } from './load-named.ts';

/** The figures that a run speaks of. */
export interface OpenData {
  readonly dataset: PublishedDataset;
  readonly catalog: Catalog;
  /** The label of a code, which may be empty; the code itself where the dataset does not list it. */
  readonly label: (list: string, code: string) => string;
}

/** Opens the installed figures, or those that `--data` names. Throws LoadError. */
export async function openData(args: Args, io: Io): Promise<OpenData> {
  const input = args.value('data');
  const dataset =
    input === undefined
      ? (await import('@darkfigure/dataset')).dataset
      : await loadNamed(input, args, io);
  const labels = new Map(dataset.codes.map(({ list, code, label }) => [`${list}/${code}`, label]));
  return {
    dataset,
    catalog: createCatalog(dataset),
    label: (list, code) => labels.get(`${list}/${code}`) ?? code,
  };
}
