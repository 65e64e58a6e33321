import type {
  Contested,
  Correction,
  CredibilityGrade,
  Direction,
  Exploitation,
  Frame,
  GeographyRole,
  Method,
  Redirect,
  ReliabilityGrade,
  RevisionReason,
  Role,
  SeriesBreak,
  Stage,
  Status,
  Temporal,
  Unanswered,
  UncertaintyKind,
  Unit,
} from '@darkfigure/schema';
import type { Layout } from '../layout/layout.ts';
import type { PlaceSpec } from './place-spec.ts';
import type { PopulationSpec, SegmentSpec } from './population-spec.ts';

/** An uncertainty component as authored: who states it is `curator` unless said. */
export interface ComponentSpec {
  readonly kind: UncertaintyKind;
  readonly direction: Direction;
  readonly note: string;
  readonly statedBy?: 'source' | 'curator';
  readonly size?: { readonly low: number; readonly high: number; readonly level?: number };
}

/** What is being counted. Its key is the measure’s part of the id. */
export interface MeasureSpec {
  readonly label: string;
  readonly definition: string;
  readonly unit: Unit;
  readonly stage: Stage;
  readonly frame: Frame;
  readonly temporal: Temporal;
  readonly method: Method;
  readonly role: Role;
  readonly geographyRole: GeographyRole;
  /** The form that a row without a form means; `all` unless said. */
  readonly exploitation?: Exploitation;
  /** Added to the source’s components. */
  readonly uncertainty?: readonly ComponentSpec[];
  readonly credibility?: CredibilityGrade;
  readonly contested?: Contested;
}

/** What a label in the `quantity` column means. */
export interface QuantitySpec extends PopulationSpec {
  readonly measure: string;
  readonly exploitation?: Exploitation;
  readonly geographyRole?: GeographyRole;
  /** The 100 %, or what an average is for each of, where the rows do not say it themselves. */
  readonly base?: string;
}

/** What is known of single figures beyond what their measure says. An entry that fits no figure is an error. */
export interface FigureNote {
  readonly figure: string;
  readonly status?: readonly Status[];
  readonly credibility?: CredibilityGrade;
  readonly method?: Method;
  readonly uncertainty?: readonly ComponentSpec[];
  /** Kinds of components of its source and measure that do not hold of it. One that it does not have is an error. */
  readonly without?: readonly UncertaintyKind[];
  readonly notes?: readonly string[];
  readonly unanswered?: Unanswered;
  /** Why the vintage of this publication differs from the one before it. */
  readonly vintages?: readonly {
    readonly publication: string;
    readonly reason?: RevisionReason;
    readonly note?: string;
  }[];
}

/** A row of a raw table that must not become a figure, `release/file.csv:line`. */
export interface SkippedRow {
  readonly row: string;
  readonly why: string;
}

type OwnedRecord<T> = Omit<T, 'source'>;

/** Everything that we make of one source’s raw tables. Declarative: no code but the layouts’. */
export interface SourceModule {
  readonly id: string;
  readonly description: string;
  readonly blindSpots: string;
  readonly reliability: ReliabilityGrade;
  /** Holds for every measure that does not say its own. A figure read on secondary pages only is graded one lower. */
  readonly credibility: CredibilityGrade;
  /** How often it publishes, in months, where its editions or its own words show it; else nobody knows. */
  readonly cadenceMonths?: number;
  readonly uncertainty: readonly ComponentSpec[];
  readonly measures: Readonly<Record<string, MeasureSpec>>;
  readonly segments?: Readonly<Record<string, SegmentSpec>>;
  readonly places?: Readonly<Record<string, PlaceSpec>>;
  /** Label of the raw tables → meaning. Labels are compared exactly. */
  readonly quantities: Readonly<Record<string, string | QuantitySpec>>;
  readonly forms?: Readonly<Record<string, Exploitation>>;
  readonly groups?: Readonly<Record<string, PopulationSpec>>;
  readonly placeLabels?: Readonly<Record<string, string>>;
  /** Words of the `base` column → one wording, or the figure that is the base. */
  readonly bases?: Readonly<
    Record<string, string | { readonly text: string; readonly figure: string }>
  >;
  /** How tables other than `statements.csv` are set out: by file name, or by `release/file.csv`. */
  readonly layouts?: Readonly<Record<string, Layout>>;
  /** Published texts that the parser rightly refuses → the plain text they stand for. */
  readonly readAs?: Readonly<Record<string, string>>;
  readonly skipped?: readonly SkippedRow[];
  readonly figureNotes?: readonly FigureNote[];
  readonly breaks?: readonly OwnedRecord<SeriesBreak>[];
  readonly corrections?: readonly OwnedRecord<Correction>[];
  readonly redirects?: readonly Redirect[];
}

/** Declares a source module; the identity function, for its types. */
export function defineSource(module: SourceModule): SourceModule {
  return module;
}
