import type {
  ClaimId,
  FigureId,
  GeographyCode,
  MeasureId,
  PublicationId,
  RedirectedIds,
  SegmentCode,
  SourceId,
  Unit,
  UnitByMeasure,
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
