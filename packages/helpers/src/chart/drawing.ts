import type { CatalogFigure } from '../catalog/figure-types.ts';
import type { ChartAxes } from './chart-axes.ts';
import type { ChartMarks } from './chart-marks.ts';
import type { DrawnBreak } from './drawn-break.ts';

/** A chart before it is put into a specification. */
export interface Drawing {
  readonly marks: ChartMarks;
  readonly breaks: readonly DrawnBreak[];
  /** Figures that have no place on an axis of time. */
  readonly undrawn: readonly CatalogFigure[];
  readonly axes: ChartAxes;
  /** Pixels of a row; undefined where the axis is one of time. */
  readonly height?: { readonly step: number } | undefined;
  /** What every figure has in common, for the headline. */
  readonly shared: readonly string[];
}
