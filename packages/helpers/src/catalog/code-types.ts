import type { CatalogIds } from './catalog-ids.ts';
import type {
  Age,
  BoundOp,
  Calendar,
  ChangeClass,
  Citizenship,
  Confidence,
  Credibility,
  Direction,
  Exploitation,
  Frame,
  GeographyKind,
  GeographyRole,
  IntervalBasis,
  Method,
  Mutation,
  Qualifier,
  RangeBasis,
  Reliability,
  RevisionReason,
  Role,
  SeenKind,
  Sex,
  Stage,
  Status,
  Temporal,
  UncertaintyKind,
  Unit,
  UnknownReason,
  Verdict,
} from './dataset-types.ts';

/** The codes of each published list, by the list’s name. */
export interface CodesByList<Ids extends CatalogIds = CatalogIds> {
  readonly unit: Unit;
  readonly stage: Stage;
  readonly frame: Frame;
  readonly exploitation: Exploitation;
  readonly role: Role;
  readonly age: Age;
  readonly sex: Sex;
  readonly citizenship: Citizenship;
  readonly 'geography-role': GeographyRole;
  readonly 'geography-kind': GeographyKind;
  readonly calendar: Calendar;
  readonly temporal: Temporal;
  readonly method: Method;
  readonly qualifier: Qualifier;
  readonly 'range-basis': RangeBasis;
  readonly 'interval-basis': IntervalBasis;
  readonly 'bound-op': BoundOp;
  readonly 'unknown-reason': UnknownReason;
  readonly 'uncertainty-kind': UncertaintyKind;
  readonly direction: Direction;
  readonly reliability: Reliability;
  readonly credibility: Credibility;
  readonly status: Status;
  readonly 'revision-reason': RevisionReason;
  readonly 'seen-kind': SeenKind;
  readonly verdict: Verdict;
  readonly mutation: Mutation;
  readonly confidence: Confidence;
  readonly 'change-class': ChangeClass;
  readonly geography: Ids['geography'];
  /** What one source splits by, as `nhth-segment`. */
  readonly [segments: `${string}-segment`]: Ids['segment'];
}

/** The name of a code list; what one source splits by is a list too, as `nhth-segment`. */
export type ListName = keyof CodesByList;
/** A code of any list. Some stand in several lists: `all` is an age, a sex, a citizenship and a form of exploitation. */
export type AnyCode<Ids extends CatalogIds = CatalogIds> = CodesByList<Ids>[ListName];
