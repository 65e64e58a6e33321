import type { CatalogIds } from '../catalog/catalog-ids.ts';
import type { CatalogFigure, Reading } from '../catalog/figure-types.ts';

/** By what to choose: the newest publication, the reading nearest to its publisher, or one publication by its id. */
export type PreferredHow<Ids extends CatalogIds = CatalogIds> =
  | 'newest'
  | 'nearest-to-publisher'
  | {
      /** The publication, by id. */
      readonly publication: Ids['publication'];
    };

/** How to choose among readings; nothing is chosen where it is left out. */
export interface PreferredOptions<Ids extends CatalogIds = CatalogIds> {
  /** By what to choose; left out, nothing is chosen where several readings stand. */
  readonly how?: PreferredHow<Ids> | undefined;
}

/** A reading with the figure that it belongs to. */
export interface Candidate<Ids extends CatalogIds = CatalogIds> {
  /** The figure that the reading is of. */
  readonly figure: CatalogFigure<Ids>;
  /** One of its readings that stand. */
  readonly reading: Reading;
}

/** The reading that was chosen, and those that were passed over: whoever shows the one can show the others. */
export interface Preferred<Ids extends CatalogIds = CatalogIds> extends Candidate<Ids> {
  /** By what it was chosen; `no-choice` where there was but one. */
  readonly by: 'no-choice' | 'newest' | 'nearest-to-publisher' | 'publication';
  /** The other readings that stand, each with its figure. */
  readonly passedOver: readonly Candidate<Ids>[];
}
