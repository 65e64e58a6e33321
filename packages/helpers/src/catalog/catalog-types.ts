import type { BreakQuery } from './break-query.ts';
import type { CatalogIds, UnitOf } from './catalog-ids.ts';
import type {
  CatalogClaim,
  CatalogGeography,
  CatalogMeasure,
  CatalogPublication,
  CatalogSource,
  DatedVintage,
} from './catalog-records.ts';
import type { ClaimQuery } from './claim-query.ts';
import type { AnyCode, CodesByList, ListName } from './code-types.ts';
import type { Correction, ListedCode, Redirect, SeriesBreak, Unit } from './dataset-types.ts';
import type { FigureQuery } from './figure-query.ts';
import type { FigureResult } from './figure-result.ts';
import type { CatalogFigure } from './figure-types.ts';

type RedirectedOf<Ids> = Ids extends { readonly redirected: infer Redirected } ? Redirected : never;

/** A figure by its id. Any string may be an id that has moved, so that the figure has another; of one that did it is known. */
export type FigureById<Ids extends CatalogIds, Id extends Ids['figure']> = CatalogFigure<
  Ids,
  // Of an id that is none, the compiler goes on with all ids at once: to take each apart would cost it half a second.
  Ids['figure'] extends Id ? Unit : UnitOf<Id, Ids['units']>,
  string extends Ids['figure']
    ? Ids['figure']
    : [Id] extends [RedirectedOf<Ids>]
      ? Ids['figure']
      : Id
>;

/**
 * The figures and claims of one edition, or of what was known of it on a day. Records come frozen. Every lookup by id
 * follows a `moved` redirect and throws RedirectedIdError (split, withdrawn, dangling) or UnknownIdError with the nearest ids.
 */
export interface Catalog<Ids extends CatalogIds = CatalogIds> {
  /** The edition of the data, `YYYY.MM`. */
  readonly edition: string;
  /** The last day (YYYY-MM-DD) of which this view knows; null where it knows the whole edition. */
  readonly knownOn: string | null;

  /** Whether `figure(id)` gives a figure, under this id or the one that it moved to. */
  has(id: string): id is Ids['figure'];
  /** The figure with this id, and its unit known to the compiler. Of an earlier day it may throw NotYetPublishedError. */
  figure<const Id extends Ids['figure']>(id: Id): FigureById<Ids, Id>;
  /**
   * The figures that match every field, with the breaks and disputes among them. Throws UnknownCodeError,
   * UnknownFieldError (each with the nearest), InvalidDateError or InvalidOptionError.
   */
  find(query: FigureQuery<Ids>): FigureResult<Ids>;
  /** Every publication’s reading of a figure, oldest first. */
  vintages(id: Ids['figure']): readonly DatedVintage[];
  /**
   * What was known on a day, by publication dates; an undated page is known from the day it was read. Always counted
   * from the whole edition. Claims, breaks and grades stay today’s. Throws InvalidDateError.
   *
   * @param date YYYY-MM-DD; YYYY and YYYY-MM mean their last day.
   */
  asOf(date: string): Catalog<Ids>;
  /** The tombstone of an id that moved, split or was withdrawn. */
  redirectOf(id: string): Redirect | undefined;
  /** Known errors in what was published of a figure, or of all figures. */
  corrections(id?: Ids['figure']): readonly Correction[];
  /** Where series change what they count, in id order. Throws UnknownIdError or UnknownFieldError. */
  breaks(query?: BreakQuery<Ids>): readonly SeriesBreak[];

  /** The claim with this id. */
  claim(id: Ids['claim']): CatalogClaim<Ids>;
  /** The claims that match every field, in id order. Throws UnknownCodeError, UnknownIdError or UnknownFieldError. */
  claims(query?: ClaimQuery<Ids>): readonly CatalogClaim<Ids>[];

  /** The source with this id: who counts, how, what it cannot see, how far it is trusted. */
  source(id: Ids['source']): CatalogSource<Ids>;
  /** The publication with this id, and the pages on which it was read. */
  publication(id: Ids['publication']): CatalogPublication<Ids>;
  /** The measure with this id: what is counted, in our words. */
  measure(id: Ids['measure']): CatalogMeasure<Ids>;
  /** The place with this code. */
  geography(code: Ids['geography']): CatalogGeography<Ids>;
  /** A code of one list with its definition and mapping. Throws UnknownCodeError; InvalidOptionError where there is no such list. */
  code<List extends ListName>(list: List, code: CodesByList<Ids>[List]): ListedCode;
  /** A code in every list that holds it. Throws UnknownCodeError. */
  definitions(code: AnyCode<Ids>): readonly ListedCode[];
  /** A figure as a short paragraph (see `describe`), or a code with its definitions, one line for each list that holds it. */
  describe(what: CatalogFigure<Ids> | Ids['figure'] | AnyCode<Ids>): string;
}
