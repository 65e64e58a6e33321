import type { CatalogContext } from '../catalog/catalog-context.ts';
import type { Axis, Relation } from './axis.ts';
import { codeRelation, segmentRelation } from './code-relation.ts';
import { periodRelation } from './period-relation.ts';
import { placeRelation } from './place-relation.ts';
import { axisValue, type ScopePart } from './scope-part.ts';

/** Stages that no step of identification leads on from: whoever is at one is at no other. */
const offTheLadder = ['at-risk', 'signal', 'not-applicable'];
/** Codes that name nothing: two measures that hold them need not mean the same. */
const unstated = ['source-own', 'unspecified', 'unknown', 'other'];

const sourceOf = (part: ScopePart) => part.measure.split('/', 1)[0] ?? '';

/** How two parts lie to each other on one axis, by what the records say and nothing else. */
export function axisRelation(
  axis: Axis,
  a: ScopePart,
  b: ScopePart,
  context: CatalogContext,
): Relation {
  const mine = axisValue(axis, a);
  const other = axisValue(axis, b);
  const same = (otherwise: Relation): Relation =>
    mine === other && (a.measure === b.measure || !unstated.includes(mine)) ? 'equal' : otherwise;
  switch (axis) {
    // Two kinds of thing, or of time, have nothing in common that a number could be of.
    case 'unit':
    case 'temporal':
      return same('disjoint');
    case 'stage':
      return same(
        offTheLadder.includes(mine) || offTheLadder.includes(other) ? 'disjoint' : 'unknown',
      );
    case 'measure':
    case 'geographyRole':
    case 'method':
      return same('unknown');
    case 'denominator': {
      if (a.denominator === null || a.denominator.figure !== undefined) return same('unknown');
      // “The people of the place” are other people in another place or at another time.
      const isThere = (['measure', 'geography', 'period'] as const).every(
        (each) => axisRelation(each, a, b, context) === 'equal',
      );
      return isThere ? same('unknown') : 'unknown';
    }
    case 'frame':
    case 'exploitation':
      return mine === other ? same('unknown') : codeRelation(axis, mine, other, 'unknown', context);
    case 'role':
      return codeRelation(axis, mine, other, 'unknown', context);
    case 'age':
    case 'sex':
    case 'citizenship':
      return codeRelation(axis, mine, other, 'disjoint', context);
    case 'segments':
      if (mine === 'none' && other === 'none') return 'equal';
      if (mine !== 'none' && other !== 'none' && sourceOf(a) !== sourceOf(b)) return 'unknown';
      return segmentRelation(
        sourceOf(mine === 'none' ? b : a),
        a.population.segments,
        b.population.segments,
        context,
      );
    case 'geography':
      return placeRelation(mine, other, context);
    case 'period':
      return periodRelation(a.period, b.period);
    default:
      return axis satisfies never;
  }
}
