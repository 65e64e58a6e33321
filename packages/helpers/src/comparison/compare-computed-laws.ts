import fc from 'fast-check';
import { expect } from 'vitest';
import { difference } from '../arithmetic/difference.ts';
import { inside } from '../arithmetic/fixture/law-inputs.ts';
import { type MadeFigure, madeCatalog, unknown, year } from '../arithmetic/fixture/made-catalog.ts';
import type { FigureOf, Operand } from '../arithmetic/operand.ts';
import { share } from '../arithmetic/share.ts';
import { sum } from '../arithmetic/sum.ts';
import type { Catalog } from '../catalog-types.ts';
import type { Value } from '../dataset-types.ts';
import { ScopeError } from '../scope/scope-error.ts';
import { comparable } from './comparable.ts';
import { compare } from './compare.ts';
import type { Comparison } from './comparison-types.ts';

/** The women, the men and all of one year, as figures or as what they truly are. */
type Of<T> = readonly [women: T, men: T, all: T];

/** Numbers of one year: how they are computed from figures, and what they come to with the truth. */
const makers: readonly {
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

const maker = fc.record({ at: fc.nat(makers.length - 1), later: fc.boolean() });
const leaf = fc.oneof(
  { weight: 12, arbitrary: inside },
  fc.constant({ value: unknown, truth: Number.NaN }),
);
const leaves = fc.array(leaf, { minLength: 6, maxLength: 6 });

const mirror: Readonly<Record<string, string>> = {
  less: 'greater',
  greater: 'less',
  overlap: 'overlap',
  incomparable: 'incomparable',
};

/**
 * Whatever is compared, computed or not, the order is that of the truth and turns round with the sides; what rests on one
 * figure says so. Throws at a counter-example, and gives the orders that the tried cases had.
 */
export function computedLaw(numRuns: number): ReadonlySet<string> {
  const seen = new Set<string>();
  fc.assert(
    fc.property(leaves, maker, maker, (six, one, other) => {
      const catalog = catalogOf(six.map(({ value }) => value));
      const truths = six.map(({ truth }) => truth);
      const [a, b] = [madeOf(catalog, truths, one), madeOf(catalog, truths, other)];
      if (a === null || b === null) return;
      const [there, back] = [compare(a.operand, b.operand), compare(b.operand, a.operand)];
      seen.add(there.order);
      expect(back.order).toBe(mirror[there.order]);
      expect(back.level).toBe(there.level);
      expect(codesOf(back)).toEqual(codesOf(there));
      expect(comparable(b.operand, a.operand).verdict).toBe(
        comparable(a.operand, b.operand).verdict,
      );
      // A hair’s breadth: what is true is computed in doubles here.
      const hair = 1e-9 * Math.max(1, Math.abs(a.truth), Math.abs(b.truth));
      if (there.order === 'less') expect(a.truth).toBeLessThan(b.truth + hair);
      if (there.order === 'greater') expect(a.truth).toBeGreaterThan(b.truth - hair);
      if (there.order === 'incomparable') expect(there.reasons).not.toEqual([]);
      const isShared = a.roots.some((root) => b.roots.includes(root));
      const isComputed = one.at > 1 || other.at > 1;
      const says = /made-of-the-other|shared-lineage/.test(codesOf(there).join());
      expect(says).toBe(isShared && isComputed);
    }),
    { numRuns },
  );
  return seen;
}

const codesOf = ({ reasons }: Comparison) => reasons.map(({ reason }) => reason);

/** A number of one of two years with what it truly is; null where the truths or the figures contradict each other. */
function madeOf(
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

const catalogOf = (values: readonly Value[]) =>
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
