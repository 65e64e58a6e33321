import type { CatalogIds } from '../catalog/catalog-ids.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';

/** A figure with its text, so that it cannot be shown without. */
export interface DescribedFigure<Ids extends CatalogIds = CatalogIds> {
  /** The figure, as the catalog hands it out. */
  readonly figure: CatalogFigure<Ids>;
  /** What `describe` gives: one sentence that says the number, and those that say how it errs. */
  readonly sentence: string;
  /** The same in one line and a half, for a list. */
  readonly brief: string;
}
