import type { CatalogIds } from './catalog-ids.ts';
import type {
  Claim,
  Geography,
  Measure,
  Origin,
  Publication,
  Source,
  Vintage,
} from './dataset-types.ts';
import type { NearestFigure } from './figure-types.ts';

/** A circulating claim as a catalog hands it out: the frozen record. */
export interface CatalogClaim<Ids extends CatalogIds = CatalogIds>
  extends Omit<Claim, 'id' | 'partOf' | 'origin' | 'restsOn' | 'instead'> {
  /** The id: `claim/` and a name. */
  readonly id: Ids['claim'];
  /** The larger claim that this number is part of. */
  readonly partOf?: Ids['claim'] | undefined;
  /** Where the number comes from, as far as it could be followed; null where no origin was found. */
  readonly origin: (Origin & { readonly figure?: Ids['figure'] | undefined }) | null;
  /** The figures that the verdict rests on. */
  readonly restsOn: readonly Ids['figure'][];
  /** What to use instead, each with what it is and is not. */
  readonly instead: readonly NearestFigure<Ids>[];
}

/** A vintage with the day from which it counts as known and whether it stands now. */
export interface DatedVintage extends Vintage {
  /** The publication’s date as precisely as it was seen; null where none was. */
  readonly published: string | null;
  /** YYYY-MM-DD: the last day that `published` can mean, never later than the day of reading. */
  readonly knownFrom: string;
  /** Whether it stands now. */
  readonly isCurrent: boolean;
}

/** A measure whose id the compiler knows. */
export type CatalogMeasure<Ids extends CatalogIds = CatalogIds> = Measure & {
  readonly id: Ids['measure'];
  readonly source: Ids['source'];
};
/** A source whose id the compiler knows. */
export type CatalogSource<Ids extends CatalogIds = CatalogIds> = Source & {
  readonly id: Ids['source'];
};
/** A publication whose id the compiler knows. */
export type CatalogPublication<Ids extends CatalogIds = CatalogIds> = Publication & {
  readonly id: Ids['publication'];
  readonly source: Ids['source'];
};
/** A place whose code the compiler knows. */
export type CatalogGeography<Ids extends CatalogIds = CatalogIds> = Geography & {
  readonly code: Ids['geography'];
};
