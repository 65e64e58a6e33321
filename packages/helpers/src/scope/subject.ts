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
  readonly isDisputed: boolean;
}

/** A catalog figure, or the record of one, as a subject. */
export function figureSubject({ id, scope, measure, current }: Figure | CatalogFigure): Subject {
  return {
    id,
    parts: [{ ...scope, measure }],
    within: [],
    holds: [],
    figures: [id],
    isDisputed: current.length !== 1,
  };
}
