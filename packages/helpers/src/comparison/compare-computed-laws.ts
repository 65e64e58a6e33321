import fc from 'fast-check';
import { expect } from 'vitest';
import { inside } from '../arithmetic/fixture/law-inputs.ts';
import { unknown } from '../arithmetic/fixture/made-catalog.ts';
import { comparable } from './comparable.ts';
import { compare } from './compare.ts';
import type { Comparison } from './comparison-types.ts';
import { madeOf, makers, twoYears } from './fixture/two-years.ts';

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
      const catalog = twoYears(six.map(({ value }) => value));
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
