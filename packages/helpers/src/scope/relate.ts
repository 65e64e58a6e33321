import { catalogOf } from '../arithmetic/catalog-of.ts';
import type { Operand } from '../arithmetic/operand.ts';
import { subjectOf } from '../arithmetic/subject-of.ts';
import type { CatalogContext } from '../catalog/catalog-context.ts';
import { type Axis, axes, type Relation, type Relations } from './axis.ts';
import { axisRelation } from './axis-relation.ts';
import type { ScopePart } from './scope-part.ts';

/**
 * How what the first number is of lies to what the second is of, axis by axis, by what the records say. Of a derived
 * figure each axis holds what all its parts hold.
 *
 * @returns one relation an axis; `unknown` where the data do not say.
 * @throws ForeignRecordError for a figure that no catalog has handed out.
 * @see `docs/how-the-arithmetic-works.md`, 1: what contains what is read from the data; silence is not sameness.
 * @example
 * ```ts
 * const all = catalog.figure('unodc-glotip-data/victims-detected/us/2022');
 * const women = catalog.figure('unodc-glotip-data/victims-detected/us/2022/adult/female');
 * const { sex, age, geography, exploitation } = relate(women, all);
 * console.log(sex, age, geography, exploitation); // → narrower narrower equal equal
 * ```
 */
export function relate(a: Operand, b: Operand): Relations {
  const context = catalogOf([a, b]);
  const [mine, other] = [subjectOf(a), subjectOf(b)];
  const relations = axes.map((axis) => [
    axis,
    mine.id === other.id ? 'equal' : partsRelation(axis, mine.parts, other.parts, context),
  ]);
  return Object.freeze(Object.fromEntries(relations)) as Relations;
}

/** How all parts of one number lie to all parts of another on an axis. */
export function partsRelation(
  axis: Axis,
  a: readonly ScopePart[],
  b: readonly ScopePart[],
  context: CatalogContext,
): Relation {
  const rows = a.map((x) => b.map((y) => axisRelation(axis, x, y, context)));
  const all = rows.flat();
  const [first = 'unknown'] = all;
  if (all.every((relation) => relation === first)) return first;
  const isIn = (relation?: Relation) => relation === 'equal' || relation === 'narrower';
  const isAround = (relation?: Relation) => relation === 'equal' || relation === 'broader';
  const inside = rows.every((row) => row.some(isIn));
  const outside = b.every((_, at) => rows.some((row) => isAround(row[at])));
  if (inside && outside) return 'equal';
  if (inside) return 'narrower';
  if (outside) return 'broader';
  return all.every((relation) => relation === 'unknown' || relation === 'disjoint')
    ? 'unknown'
    : 'overlapping';
}
