import type { CatalogIds } from './catalog-ids.ts';
import type {
  Denominator,
  Figure,
  GeographyRole,
  Nearest,
  Qualifier,
  Scope,
  Unanswered,
  Unit,
  Value,
  Vintage,
} from './dataset-types.ts';

/** One number that stands now, with its digits, its hedge and where it was read. */
export interface Reading {
  /** What the text says, as numbers; narrow it by `kind`. */
  readonly value: Value;
  /** The published text, digit for digit. */
  readonly text: string;
  /** The source’s own hedge. */
  readonly qualifier: Qualifier;
  /** The publication’s reading that it is taken from: page, locator, day. */
  readonly vintage: Vintage;
}

interface FigureFields<Ids extends CatalogIds, U extends Unit, Id extends Ids['figure']>
  extends Omit<Figure, 'id' | 'source' | 'measure' | 'scope' | 'unanswered'> {
  /** The id: the measure, and every axis on which the figure differs from the measure’s whole. */
  readonly id: Id;
  /** The source, by id. */
  readonly source: Ids['source'];
  /** What is counted, by id. */
  readonly measure: Ids['measure'];
  /** Of what, whom, where and when it is the number. */
  readonly scope: Omit<Scope, 'unit' | 'geography' | 'denominator'> & {
    /** What one unit of the number is. */
    readonly unit: U;
    /** Where, and what the place is to what is counted. */
    readonly geography: {
      /** The place. */
      readonly code: Ids['geography'];
      /** What the place is to what is counted. */
      readonly role: GeographyRole;
    };
    /** What is 100 % of a share, or the base of a rate or ratio; null where the number has none. */
    readonly denominator: (Denominator & { readonly figure?: Ids['figure'] | undefined }) | null;
  };
  /** Of a figure that nobody knows: why, what would be needed, and what exists nearby. */
  readonly unanswered?:
    | (Omit<Unanswered, 'nearest'> & {
        /** What exists nearby, each with what it is and is not. */
        readonly nearest: readonly NearestFigure<Ids>[];
      })
    | undefined;
  /** Gives a short honest text in a template literal; throws FigureCoercionError where a number is wanted. */
  [Symbol.toPrimitive](hint: string): string;
  /** The plain record, as published. */
  toJSON(): Figure;
}

/** A figure with one reading that stands. */
export interface SettledFigure<
  Ids extends CatalogIds = CatalogIds,
  U extends Unit = Unit,
  Id extends Ids['figure'] = Ids['figure'],
> extends FigureFields<Ids, U, Id>,
    Reading {
  /** One reading stands: `value`, `text`, `qualifier` and `vintage` are of it. */
  readonly state: 'settled';
}

/** A figure whose readings of equal standing disagree: there is no one number, all are in `values`. */
export interface DisputedFigure<
  Ids extends CatalogIds = CatalogIds,
  U extends Unit = Unit,
  Id extends Ids['figure'] = Ids['figure'],
> extends FigureFields<Ids, U, Id> {
  /** Readings of equal standing disagree: there is no `value`. */
  readonly state: 'disputed';
  /** Every reading that stands. */
  readonly values: readonly Reading[];
}

/**
 * A figure as a catalog hands it out: the frozen record, and what stands now. It has no numeric value of its own.
 *
 * @typeParam U its unit, where the compiler knows it.
 * @typeParam Id its own id, where the compiler knows it: two figures of two ids cannot be compared with an operator.
 */
export type CatalogFigure<
  Ids extends CatalogIds = CatalogIds,
  U extends Unit = Unit,
  Id extends Ids['figure'] = Ids['figure'],
> = SettledFigure<Ids, U, Id> | DisputedFigure<Ids, U, Id>;

/** What exists near a quantity that nobody knows, or instead of a claim, and why. */
export interface NearestFigure<Ids extends CatalogIds = CatalogIds> extends Nearest {
  /** Its id. */
  readonly figure: Ids['figure'];
}
