import { difference } from '../arithmetic/difference.ts';
import { type MadeFigure, madeCatalog, year } from '../arithmetic/fixture/made-catalog.ts';
import type { FigureOf, Operand } from '../arithmetic/operand.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import type { Catalog } from '../catalog-types.ts';
import type { Value } from '../dataset-types.ts';
import { ScopeError } from '../scope/scope-error.ts';

/** The women, the men and all of one year, as figures or as what they truly are. */
type Of<T> = readonly [women: T, men: T, all: T];

/** Numbers of one year: how they are computed from figures, and what they come to with the truth. */
export const makers: readonly {
  readonly make: (of: Of<FigureOf<'victims'>>) => Operand;
  readonly truth: (of: Of<number>) => number;
  /** Which of the three it rests on. */
  readonly on: readonly number[];
}[] = [
  { make: ([women]) => women, truth: ([women]) => women, on: [0] },
  { make: ([, , all]) => all, truth: ([, , all]) => all, on: [2] },
  { make: ([women, men]) => sum([women, men]), truth: ([women, men]) => women + men, on: [0, 1] },
  {
    make: ([women, , all]) => difference(all, women),
    truth: ([women, , all]) => all - women,
    on: [0, 2],
  },
  {
    make: ([women, , all]) => share(women, all),
    truth: ([women, , all]) => (100 * women) / all,
    on: [0, 2],
  },
  {
    make: ([, men, all]) => share(men, all),
    truth: ([, men, all]) => (100 * men) / all,
    on: [1, 2],
  },
];

/** A number of one of two years with what it truly is; null where the truths or the figures contradict each other. */
export function madeOf(
  catalog: Catalog,
  truths: readonly number[],
  { at, later }: { readonly at: number; readonly later: boolean },
) {
  const [women = 0, men = 0, all = 0] = truths.slice(later ? 3 : 0);
  const entry = makers[at];
  if (entry === undefined || women > all || men > all || all === 0) return null;
  const figure = (id: string) =>
    catalog.figure(`made/people/us/${later ? 2022 : 2021}${id}`) as FigureOf<'victims'>;
  try {
    return {
      operand: entry.make([figure('/female'), figure('/male'), figure('')]),
      truth: entry.truth([women, men, all]),
      roots: entry.on.map((each) => (later ? 3 : 0) + each),
    };
  } catch (error) {
    if (error instanceof ScopeError) return null;
    throw error;
  }
}

/** The catalog of both years: the women, the men and all of each. */
export const twoYears = (values: readonly Value[]) =>
  madeCatalog(
    values.map((value, index): MadeFigure => {
      const [of, sex] = [index < 3 ? 2021 : 2022, (['female', 'male', 'all'] as const)[index % 3]];
      return {
        id: `made/people/us/${of}${sex === 'all' ? '' : `/${sex}`}`,
        value,
        scope: { unit: 'victims', period: year(of) },
        population: { sex: sex ?? 'all' },
      };
    }),
  );
