import type { CatalogContext } from '../catalog/catalog-context.ts';
import { type Axis, groupAxes } from '../scope/axis.ts';
import { axisRelation } from '../scope/axis-relation.ts';
import type { ScopePart } from '../scope/scope-part.ts';
import { firstMeasure, joinedTo } from './joined-measure.ts';

/**
 * The whole’s things that have what a share of it speaks of. On every axis the narrower of the two stands.
 *
 * @param wholes the parts of the whole; the share is held against the one that it lies in.
 */
export function narrowedTo(
  share: ScopePart,
  wholes: readonly ScopePart[],
  context: CatalogContext,
): ScopePart {
  const relation = (axis: Axis, whole: ScopePart) => axisRelation(axis, share, whole, context);
  const whole =
    wholes.find((each) => groupAxes.every((axis) => /equal|narrower/.test(relation(axis, each)))) ??
    wholes[0];
  if (whole === undefined) return share;
  const { unit, denominator, base } = whole;
  // What was computed says itself what is held against its base.
  if (share.base !== undefined) return { ...share, unit, denominator, base };
  const isSaid = [...groupAxes, 'geography' as const, 'period' as const].some(
    (axis) => relation(axis, whole) === 'narrower',
  );
  const from = (axis: Axis) => (relation(axis, whole) === 'broader' ? whole : share);
  return {
    ...whole,
    // What a share says in words alone is in none of the axes: its part is not the whole.
    measure: `${whole.measure}${isSaid ? '' : ` as ${firstMeasure(share)}`}${joinedTo(share)}`,
    exploitation: from('exploitation').exploitation,
    population: {
      role: from('role').population.role,
      age: from('age').population.age,
      sex: from('sex').population.sex,
      citizenship: from('citizenship').population.citizenship,
      segments: from('segments').population.segments,
    },
    geography: from('geography').geography,
    period: from('period').period,
    method: 'derived',
  };
}
