import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Axis } from '../scope/axis.ts';
import { axisRelation } from '../scope/axis-relation.ts';
import type { ScopePart } from '../scope/scope-part.ts';

/** The whole’s things that have what a share of it speaks of. On every axis the narrower of the two stands. */
export function narrowedTo(
  share: ScopePart,
  wholes: readonly ScopePart[],
  context: CatalogContext,
): ScopePart {
  const [whole] = wholes;
  if (whole === undefined) return share;
  const from = (axis: Axis) =>
    axisRelation(axis, share, whole, context) === 'broader' ? whole : share;
  return {
    ...whole,
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
