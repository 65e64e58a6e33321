import type { Change, Reading } from '../change/change.ts';
import { diffRecords } from '../compare/diff-records.ts';
import { pick, readingOf } from '../compare/readings.ts';
import { targetsOf } from '../compare/targets-of.ts';
import type { Figure, PublishedDataset, Redirect, Vintage } from '../dataset-types.ts';
import { idResolver } from '../lock/resolve-id.ts';

/** One dataset of a history, and what it is called there. */
export interface HistoryInput {
  /** What it is called in the answer. */
  readonly name: string;
  /** Everything that it holds. */
  readonly dataset: PublishedDataset;
}

/** What a dataset holds under an id. */
export interface HistoryEdition {
  /** What the dataset is called, as it was given. */
  readonly name: string;
  /** The calendar edition, YYYY.MM. */
  readonly edition: string;
  /** What became of the id there; `dangling` = a redirect leads to what is not there, `absent` = neither record nor redirect. */
  readonly state: 'here' | 'moved' | 'split' | 'withdrawn' | 'dangling' | 'absent';
  /** Where it leads, as of the redirect; the id itself where the figure is here. */
  readonly leadsTo: readonly string[];
  /** Why the id was given up, as its redirect says it; absent where there is none. */
  readonly reason?: string;
  /** What stands there: several where they disagree, none where no figure is. */
  readonly readings: readonly Reading[];
  /** Status codes of the figure; empty where none is there. */
  readonly status: Figure['status'];
  /** What changed since the edition before it that holds the figure. */
  readonly changes: readonly Change[];
}

/** One reading of the figure, and since when it was published. */
export interface HistoryVintage extends Vintage {
  /** YYYY, YYYY-MM or YYYY-MM-DD; null where no date was seen. */
  readonly published: string | null;
  /** The title of its publication; its id where the dataset does not hold it. */
  readonly title: string;
  /** Whether it stands in that dataset. */
  readonly isCurrent: boolean;
}

/** One figure through its vintages, and through editions. */
export interface History {
  /** As it was asked for. */
  readonly id: string;
  /** The readings in the newest dataset that holds the figure, oldest publication first. */
  readonly vintages: readonly HistoryVintage[];
  /** The datasets in the order in which they were given. */
  readonly editions: readonly HistoryEdition[];
}

/**
 * Follows one figure through its vintages and through several datasets, given oldest first.
 *
 * @returns Its readings in the newest dataset that holds it, and what each dataset holds under the id; for an id that none
 * knows no vintages, and every edition `absent`.
 * @throws Nothing.
 */
export function history(id: string, inputs: readonly HistoryInput[]): History {
  let previous: Figure | undefined;
  let newest: { figure: Figure; dataset: PublishedDataset } | undefined;
  const editions: HistoryEdition[] = [];
  for (const { name, dataset } of inputs) {
    const resolved = idResolver(dataset, 'figures')(id);
    const aim = resolved.kind === 'here' || resolved.kind === 'moved' ? resolved.id : null;
    const figure = dataset.figures.find((entry) => entry.id === aim);
    const redirect = 'redirect' in resolved ? resolved.redirect : undefined;
    editions.push({
      name,
      edition: dataset.edition,
      state: resolved.kind === 'unknown' ? 'absent' : resolved.kind,
      leadsTo: aim !== null ? [aim] : redirect === undefined ? [] : targetsOf(redirect),
      ...(redirect === undefined ? {} : { reason: redirect.reason }),
      readings: figure === undefined ? [] : pick(figure.vintages, figure.current).map(readingOf),
      status: figure?.status ?? [],
      changes: previous === undefined ? [] : changesOf(previous, figure, redirect),
    });
    if (figure !== undefined) {
      previous = figure;
      newest = { figure, dataset };
    }
  }
  return { id, vintages: newest === undefined ? [] : vintagesOf(newest), editions };
}

function changesOf(
  previous: Figure,
  figure: Figure | undefined,
  redirect: Redirect | undefined,
): Change[] {
  const after = figure === undefined ? [] : [figure];
  return [...diffRecords('figures', [previous], after, redirect === undefined ? [] : [redirect])];
}

function vintagesOf({
  figure,
  dataset,
}: {
  figure: Figure;
  dataset: PublishedDataset;
}): HistoryVintage[] {
  const publications = new Map(dataset.publications.map((entry) => [entry.id, entry]));
  return figure.vintages.map((vintage, index) => {
    const { published = null, title = vintage.publication } =
      publications.get(vintage.publication) ?? {};
    return { ...vintage, published, title, isCurrent: figure.current.includes(index) };
  });
}
