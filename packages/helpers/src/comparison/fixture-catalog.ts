import { createCatalog } from '../create-catalog.ts';
import type { Figure, Period, Value, Vintage } from '../dataset-types.ts';
import type { CatalogFigure } from '../figure-types.ts';
import { fixtureDataset } from '../fixture/fixture-dataset.ts';
import { vintage } from '../fixture/fixture-figure.ts';

/** A catalog of made-up figures over the sources, places and codes of the fixture. */
export const catalogOf = (...figures: readonly Figure[]) =>
  createCatalog({ ...fixtureDataset, figures });

/** The figures as a catalog hands them out, in the order in which they were given. */
export function handedOut(...figures: readonly Figure[]): readonly CatalogFigure[] {
  const catalog = catalogOf(...figures);
  return figures.map(({ id }) => catalog.figure(id));
}

/** Two figures of one catalog. */
export function pairOf(a: Figure, b: Figure): readonly [CatalogFigure, CatalogFigure] {
  const catalog = catalogOf(a, b);
  return [catalog.figure(a.id), catalog.figure(b.id)];
}

/** A reading by its value alone. */
export const reading = (value: Value, rest: Partial<Vintage> = {}): Vintage =>
  vintage('line/2024-statistics', value, 'as printed', rest);

export const calendarYear = (year: number): Period => ({
  start: `${year}-01-01`,
  end: `${year}-12-31`,
  calendar: 'calendar-year',
  temporal: 'flow-in',
});

export const fiscalYear = (year: number): Period => ({
  start: `${year - 1}-10-01`,
  end: `${year}-09-30`,
  calendar: 'us-fiscal',
  temporal: 'flow-in',
});
