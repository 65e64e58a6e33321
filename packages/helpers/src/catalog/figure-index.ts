import { lazy } from '../lazy.ts';
import type { Figure, Period } from './dataset-types.ts';
import { type AxisName, figureAxes, periodKey } from './figure-axes.ts';
import type { Postings } from './postings.ts';

/** Where each code of each axis occurs. An axis is read when it is first asked about. */
export interface FigureIndex {
  readonly size: number;
  readonly on: (axis: AxisName) => ReadonlyMap<string, Postings>;
  readonly periods: () => readonly { readonly period: Period; readonly postings: Postings }[];
}

export function figureIndex(figures: readonly Figure[]): FigureIndex {
  const axes = new Map<AxisName, () => ReadonlyMap<string, Postings>>();
  for (const axis of Object.keys(figureAxes) as AxisName[]) {
    axes.set(
      axis,
      lazy(() => postingsBy(figures, figureAxes[axis])),
    );
  }
  return {
    size: figures.length,
    on: (axis) => axes.get(axis)?.() ?? new Map(),
    periods: lazy(() => {
      const byKey = new Map(figures.map(({ scope }) => [periodKey(scope.period), scope.period]));
      const postings = postingsBy(figures, ({ scope }) => [periodKey(scope.period)]);
      return [...byKey].map(([key, period]) => ({
        period,
        postings: postings.get(key) ?? new Uint32Array(),
      }));
    }),
  };
}

function postingsBy(
  figures: readonly Figure[],
  of: (figure: Figure) => readonly string[],
): ReadonlyMap<string, Postings> {
  const lists = new Map<string, number[]>();
  for (const [position, figure] of figures.entries()) {
    for (const code of new Set(of(figure))) {
      const list = lists.get(code);
      if (list === undefined) lists.set(code, [position]);
      else list.push(position);
    }
  }
  return new Map([...lists].map(([code, list]) => [code, Uint32Array.from(list)]));
}
