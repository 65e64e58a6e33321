import type { Dataset, Figure, Vintage } from '@darkfigure/schema';

/** A standing reading of a figure, with what its columns say of source, measure and place. */
export interface FigureRow extends Vintage {
  readonly figure: Figure;
  readonly index: number;
  readonly label: string;
  readonly placeLabel: string;
  readonly publisher: string;
  readonly title: string;
  readonly published: string | null;
}

/**
 * The rows of the table of figures.
 *
 * @throws Error where a reference leads nowhere.
 */
export function figureRows(dataset: Dataset): readonly FigureRow[] {
  const measures = new Map(dataset.measures.map((entry) => [entry.id, entry.label]));
  const places = new Map(dataset.geographies.map((entry) => [entry.code, entry.label]));
  const publishers = new Map(dataset.sources.map((entry) => [entry.id, entry.publisher]));
  const publications = new Map(dataset.publications.map((entry) => [entry.id, entry]));
  return dataset.figures.flatMap((figure) =>
    figure.current.map((index): FigureRow => {
      const vintage = known(figure.vintages[index], `vintage ${index} of ${figure.id}`);
      const { title, published } = known(
        publications.get(vintage.publication),
        vintage.publication,
      );
      return {
        ...vintage,
        figure,
        index,
        label: known(measures.get(figure.measure), figure.measure),
        placeLabel: known(places.get(figure.scope.geography.code), figure.scope.geography.code),
        publisher: known(publishers.get(figure.source), figure.source),
        title,
        published,
      };
    }),
  );
}

function known<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`there is no ${what}`);
  return value;
}
