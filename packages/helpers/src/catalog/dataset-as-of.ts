import { currentVintages, daysOf, knownFrom } from '@darkfigure/schema/rules';
import { InvalidDateError } from '../errors/invalid-errors.ts';
import { UnknownIdError } from '../errors/unknown-errors.ts';
import { lazy } from '../lazy.ts';
import type { Horizon } from './catalog-context.ts';
import type { Dataset, Figure, Publication, Vintage } from './dataset-types.ts';

interface View {
  readonly dataset: Dataset;
  readonly horizon: Horizon;
}

/**
 * The dataset with only those vintages that were known on a day, and what stood then worked out anew. Figures without
 * one are left out. Claims, breaks, uncertainty and grades stay today’s reading of the past.
 *
 * @param date YYYY-MM-DD; YYYY or YYYY-MM mean their last day. Throws InvalidDateError.
 */
export function datasetAsOf(dataset: Dataset, date: string): View {
  const knownOn = daysOf(date)?.last;
  if (knownOn === undefined) throw new InvalidDateError(date, 'a date YYYY, YYYY-MM or YYYY-MM-DD');
  const sorted = lazy(() => {
    const publications = new Map(
      dataset.publications.map((publication) => [publication.id, publication]),
    );
    const figures: Figure[] = [];
    const later = new Map<string, string>();
    for (const figure of dataset.figures) {
      const known = figure.vintages.filter((vintage) => dayOf(vintage, publications) <= knownOn);
      if (known.length > 0) figures.push(asKnown(figure, known, publications));
      else
        later.set(
          figure.id,
          earliest(figure.vintages.map((vintage) => dayOf(vintage, publications))),
        );
    }
    return { figures, later };
  });
  // A dataset may parse its parts when they are asked for; spelling them out here would parse them all.
  const view: Dataset = Object.create(dataset, {
    figures: { enumerable: true, get: () => sorted().figures },
  });
  return { dataset: view, horizon: { knownOn, later: () => sorted().later } };
}

function dayOf(vintage: Vintage, publications: ReadonlyMap<string, Publication>): string {
  const publication = publications.get(vintage.publication);
  if (publication === undefined) throw new UnknownIdError('publication', vintage.publication, []);
  return knownFrom(vintage, publication);
}

function asKnown(
  figure: Figure,
  vintages: readonly Vintage[],
  publications: ReadonlyMap<string, Publication>,
): Figure {
  if (vintages.length === figure.vintages.length) return figure;
  const current = currentVintages(vintages, publications);
  const others = figure.status.filter((status) => status !== 'disputed');
  const settled = others.length > 0 ? others : (['normal'] as const);
  return {
    ...figure,
    vintages,
    current,
    status: current.length > 1 ? [...others, 'disputed'] : settled,
  };
}

function earliest(days: readonly string[]): string {
  return days.reduce((a, b) => (a < b ? a : b), '9999-12-31');
}
