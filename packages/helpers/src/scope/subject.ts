import type { Figure } from '../catalog/dataset-types.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import type { ScopeParts } from './scope-part.ts';

/** What an operation looks at before it looks at numbers. */
export interface Subject {
  readonly id: string;
  readonly parts: ScopeParts;
  /** Ids of figures that wholly hold this one, and of those that this one wholly holds. */
  readonly within: readonly string[];
  readonly holds: readonly string[];
  /** Ids of the catalog figures that it is made of. */
  readonly figures: readonly string[];
  /** What was chosen of figures with several readings: their ids, each with what its number was. */
  readonly readings: readonly Chosen[];
  readonly isDisputed: boolean;
}

/** A figure and the text of one of its readings. */
type Chosen = readonly [figure: string, text: string];

/** A catalog figure, or the record of one, as a subject. */
export function figureSubject({
  id,
  scope,
  measure,
  current,
  vintages,
}: Figure | CatalogFigure): Subject {
  const [stands, ...others] = current.flatMap((at) => vintages[at] ?? []);
  return {
    id,
    parts: [{ ...scope, measure }],
    within: [],
    holds: [],
    figures: [id],
    readings: stands === undefined || others.length > 0 ? [] : [[id, stands.text]],
    isDisputed: current.length !== 1,
  };
}
