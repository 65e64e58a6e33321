import type {
  Claim,
  ClaimId,
  Denominator,
  Figure,
  FigureId,
  Geography,
  GeographyCode,
  GeographyRole,
  Measure,
  MeasureId,
  Nearest,
  Origin,
  Publication,
  PublicationId,
  Qualifier,
  RedirectedIds,
  Scope,
  SegmentCode,
  Source,
  SourceId,
  Unanswered,
  Unit,
  UnitByMeasure,
  Value,
  Vintage,
} from './dataset-types.ts';

/** The ids that a catalog answers to, as types. */
export interface CatalogIds {
  /** Ids of figures. */
  readonly figure: string;
  /** Ids of claims. */
  readonly claim: string;
  /** Ids of measures. */
  readonly measure: string;
  /** Ids of sources. */
  readonly source: string;
  /** Ids of publications. */
  readonly publication: string;
  /** Codes of places. */
  readonly geography: string;
  /** Codes of what single sources split by. */
  readonly segment: string;
  /** Those among them that moved, split or were withdrawn; where it is left out, none is known to have. */
  readonly redirected?: string;
  /** The unit of each measure; where it is left out, units are known at run time only. */
  readonly units?: Readonly<Record<string, Unit>>;
}

/** The unit of a figure by the measure that its id begins with. */
export type UnitOf<
  Id extends string,
  Units extends Readonly<Record<string, Unit>> | undefined,
> = Id extends `${infer Source}/${infer Measure}/${string}`
  ? `${Source}/${Measure}` extends infer Key extends keyof Units
    ? Extract<Units[Key], Unit>
    : Unit
  : Unit;

/** The ids of the edition that is installed: a misspelt id does not compile. */
export interface PublishedIds extends CatalogIds {
  readonly figure: FigureId;
  readonly claim: ClaimId;
  readonly measure: MeasureId;
  readonly source: SourceId;
  readonly publication: PublicationId;
  readonly geography: GeographyCode;
  readonly segment: SegmentCode;
  readonly redirected: keyof RedirectedIds;
  readonly units: UnitByMeasure;
}

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
