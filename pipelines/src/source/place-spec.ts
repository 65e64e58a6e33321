import type { GeographyKind } from '@darkfigure/schema';

/** A place that the code list does not have, and what it lies within. */
export interface PlaceSpec {
  readonly label: string;
  readonly kind: GeographyKind;
  readonly iso3166?: string;
  readonly within: readonly string[];
  /** Places of others that are known to lie within it, where it is drawn by a publisher who lists few or none. */
  readonly holds?: readonly string[];
  readonly definition: string;
}
