import type { JsonObject } from './vega-lite-spec.ts';

/** How the axes of a chart are set. */
export interface ChartAxes {
  readonly isTime: boolean;
  /** The encoding of the axis on which figures stand apart. */
  readonly place: JsonObject;
  /** The encoding of the axis of values, without its field. */
  readonly value: JsonObject;
  /** The labels of several series, in their order; undefined where there is one. */
  readonly series: readonly string[] | undefined;
}
