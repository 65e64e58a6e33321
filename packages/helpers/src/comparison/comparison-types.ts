import type { CatalogIds } from '../catalog/catalog-ids.ts';
import type { Axis, Relation } from '../scope/axis.ts';
import type { CheckOptions } from '../scope/settings.ts';

/**
 * What two figures are held against each other by: the axes of their scope, their source, breaks between them and, where
 * one was computed, what both were made of and what was assumed of them.
 */
export type ComparedAxis = Axis | 'source' | 'break' | 'lineage' | 'assumption';

/** Whether two numbers may be put side by side, from the best to the worst. */
export type ComparabilityVerdict = 'comparable' | 'with-caveats' | 'cannot-tell' | 'not-comparable';

/** Why an axis gets its verdict. */
export type AxisReason =
  | 'same'
  | 'contrast'
  | 'one-of-several-contrasts'
  | 'part-and-whole'
  | 'overlap'
  | 'not-stated'
  | 'relation-not-known'
  | 'another-measure'
  | 'another-source'
  | 'another-definition'
  | 'another-method'
  | 'another-kind'
  | 'at-risk-is-no-victim'
  | 'not-trafficking'
  | 'another-length'
  | 'another-calendar'
  | 'another-base'
  | 'break-between'
  | 'break-crossed'
  | 'made-of-the-other'
  | 'shared-lineage'
  | 'assumed';

/** The verdict on one axis. */
export interface AxisComparability {
  /** What the two are compared by here. */
  readonly axis: ComparedAxis;
  /** How what the first holds lies to what the second holds, by what the data say. */
  readonly relation: Relation;
  /** Whether the two may be put side by side, as far as this axis goes. */
  readonly verdict: ComparabilityVerdict;
  /** Why, for programs; `explain` gives a sentence. */
  readonly reason: AxisReason;
  /** What the first figure holds on the axis, as codes, dates or words; of a computed one every part’s. */
  readonly a: string;
  /** What the second figure holds on the axis, in the same way. */
  readonly b: string;
  /** What changes at a break, what both rest on, or why something was assumed. */
  readonly note?: string | undefined;
}

/** Whether two figures may be put side by side, axis by axis; the worst axis decides. */
export interface Comparability<Ids extends CatalogIds = CatalogIds> {
  /** The id of the first figure; of a computed one its formula. */
  readonly a: Ids['figure'];
  /** The id of the second figure; of a computed one its formula. */
  readonly b: Ids['figure'];
  /** That of the worst axis. */
  readonly verdict: ComparabilityVerdict;
  /** Every axis, the equal ones too. */
  readonly axes: readonly AxisComparability[];
}

/**
 * What may be told to a comparison: why a break between the two periods does not matter here (without it a break forbids the
 * comparison), and what is assumed where the data leave an axis open, by name.
 */
export type ComparisonOptions = CheckOptions;

/** What bears on the order of two numbers beside their scopes. */
export type ValueReason =
  | 'same-number'
  | 'ends-meet'
  | 'within-rounding'
  | 'hedge-without-width'
  | 'stated-level'
  | 'no-level'
  | 'readings-disagree'
  | 'no-number';

/** Why an order is what it is, or why there is none: from the numbers, or from an axis on which the figures differ. */
export type OrderReason =
  | {
      /** From the numbers. */
      readonly of: 'value';
      /** What the numbers say, for programs; `explain` gives a sentence. */
      readonly reason: ValueReason;
    }
  | ({
      /** From an axis on which the figures differ. */
      readonly of: 'scope';
    } & AxisComparability);

/** `overlap`: the numbers allow either order. `incomparable`: there are no two numbers of comparable things. */
export type Order = 'less' | 'greater' | 'overlap' | 'incomparable';

/** How the first figure’s number lies to the second’s. */
export interface Comparison<Ids extends CatalogIds = CatalogIds> {
  /** The id of the first figure; of a computed one its formula. */
  readonly a: Ids['figure'];
  /** The id of the second figure; of a computed one its formula. */
  readonly b: Ids['figure'];
  /** Whether the first number is the `less` or the `greater` one, where that can be said. */
  readonly order: Order;
  /**
   * How often the order holds at least where it rests on intervals with a stated level (0.9 for two of 95 %, whatever
   * their dependence); null where it rests on none, or on intervals of two kinds, where nobody has said how sure a computed
   * number is, or where there is no order.
   */
  readonly level: number | null;
  /** Why, the numbers first; under an order these are what must be said with it. */
  readonly reasons: readonly OrderReason[];
}
