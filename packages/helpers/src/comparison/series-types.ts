import type { Derived } from '../arithmetic/derived.ts';
import type { CatalogIds } from '../catalog/catalog-ids.ts';
import type { Calendar, SeriesBreak, Temporal } from '../catalog/dataset-types.ts';
import type { CatalogFigure, DisputedFigure, SettledFigure } from '../catalog/figure-types.ts';
import type { NamedYears } from '../text/year-name.ts';

/** One step of a run in time: a number, an absence of one, a dispute, or years that no figure speaks of. */
export type SeriesStep<Ids extends CatalogIds = CatalogIds> =
  | {
      /** One reading stands. */
      readonly kind: 'settled';
      /** The figure, with its value. */
      readonly figure: SettledFigure<Ids>;
    }
  | {
      /** The figure says that there is no number, and why. */
      readonly kind: 'unknown';
      /** The figure; its value has the reason. */
      readonly figure: SettledFigure<Ids>;
    }
  | {
      /** Readings of equal standing disagree. */
      readonly kind: 'disputed';
      /** The figure, with every reading in `values`. */
      readonly figure: DisputedFigure<Ids>;
    }
  | {
      /** The series has no figure for these years. */
      readonly kind: 'missing';
      /** The years, as the calendar of the series names them. */
      readonly years: NamedYears;
    };

/** A stretch of a series within which nothing is known to have changed. */
export interface SeriesRun<Ids extends CatalogIds = CatalogIds> {
  /** The breaks that part it from the run before; empty for the first run. */
  readonly breaks: readonly SeriesBreak[];
  /** In time order. */
  readonly steps: readonly SeriesStep<Ids>[];
}

/** Figures that are the same in everything but the period, in runs between breaks. */
export interface FigureSeries<Ids extends CatalogIds = CatalogIds> {
  /** Who counts, by id. */
  readonly source: Ids['source'];
  /** What is counted, by id. */
  readonly measure: Ids['measure'];
  /** What all its figures share of their scope. */
  readonly scope: Omit<CatalogFigure<Ids>['scope'], 'period' | 'denominator'>;
  /** How the years run, a code. */
  readonly calendar: Calendar;
  /** Flow, stock or ever, a code. */
  readonly temporal: Temporal;
  /** In time order, parted by the breaks. */
  readonly runs: readonly SeriesRun<Ids>[];
  /** Figures whose dates are not stated in full: they stand in no order. */
  readonly undated: readonly CatalogFigure<Ids>[];
}

/** One step of computed numbers in time: a number, an absence of one, or years of which none was given. */
export type ComputedStep =
  | {
      /** `unknown` where the number says that it cannot be computed. */
      readonly kind: 'settled' | 'unknown';
      /** The computed number. */
      readonly computed: Derived;
    }
  | {
      /** No number was given for these years. */
      readonly kind: 'missing';
      /** The years, as the calendar of the series names them. */
      readonly years: NamedYears;
    };

/** Numbers that were computed in one way of the same things but for the period, in runs between breaks. */
export interface ComputedSeries {
  /** How the years run, a code. */
  readonly calendar: Calendar;
  /** Flow, stock or ever, a code. */
  readonly temporal: Temporal;
  /** In time order, parted by the breaks of all figures that the numbers were made of. */
  readonly runs: readonly {
    /** The breaks that part it from the run before; empty for the first run. */
    readonly breaks: readonly SeriesBreak[];
    /** In time order. */
    readonly steps: readonly ComputedStep[];
  }[];
  /** Numbers that are of no one period: they stand in no order. */
  readonly undated: readonly Derived[];
}
