import type { Dataset, Figure, Vintage } from '@darkfigure/schema';

/** A figure with the vintage that the new publication gives it. */
export interface NewReading {
  readonly figure: Figure;
  readonly vintage: Vintage;
  /** The figure as it stood before, where it did. */
  readonly before: Figure | undefined;
}

/** The readings of one publication, in the order of the figures. */
export function newReadings(before: Dataset, after: Dataset, publication: string): NewReading[] {
  const known = new Map(before.figures.map((figure) => [figure.id, figure]));
  return after.figures.flatMap((figure) =>
    figure.vintages
      .filter((vintage) => vintage.publication === publication)
      .map((vintage) => ({ figure, vintage, before: known.get(figure.id) })),
  );
}

/** The place of a reading’s row. */
export function placeOf({ vintage }: NewReading): string {
  return `raw/${vintage.publication}/${vintage.row}`;
}
