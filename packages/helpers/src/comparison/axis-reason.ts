import type { GeographyRole } from '../catalog/dataset-types.ts';
import type { Axis, Relation } from '../scope/axis.ts';
import { axisValue, type ScopePart } from '../scope/scope-part.ts';
import { areAsLong } from './as-long.ts';
import { baseKey } from './base-key.ts';
import type { AxisReason } from './comparison-types.ts';
import { dependsOnLength, isOfABase } from './number-kind.ts';

const notTrafficking: readonly string[] = [
  'migrant-smuggling',
  'commercial-sex',
  'child-sexual-exploitation',
  'labour-abuse',
  'none',
];

/** Where people come from is one matter; where they were, were found or are heard is another. */
const ofOrigin: readonly GeographyRole[] = ['origin', 'citizenship'];

/** What the relation of two parts on an axis means for a comparison of their numbers. Symmetric. */
export function axisReason(axis: Axis, a: ScopePart, b: ScopePart, relation: Relation): AxisReason {
  if (relation === 'equal') return 'same';
  const either = (...codes: readonly string[]) =>
    codes.includes(axisValue(axis, a)) || codes.includes(axisValue(axis, b));
  switch (axis) {
    case 'unit':
      return 'another-kind';
    case 'stage':
    case 'temporal':
    case 'role':
      if (either('at-risk')) return 'at-risk-is-no-victim';
      if (either('not-applicable')) return 'relation-not-known';
      return isNested(relation) ? 'part-and-whole' : 'another-kind';
    case 'frame':
      return either('unspecified') ? 'not-stated' : 'another-definition';
    case 'method':
      return 'another-method';
    case 'measure':
      // Two counts in one unit are told apart by their labels; of two shares nothing says that they are of one thing.
      return a.unit === b.unit && !isOfABase(a.unit) && a.unit !== 'usd'
        ? 'another-measure'
        : 'relation-not-known';
    case 'denominator':
      if (a.denominator === null || b.denominator === null) return 'not-stated';
      return a.measure === b.measure &&
        a.base === b.base &&
        baseKey(a.denominator) === baseKey(b.denominator)
        ? 'same'
        : 'another-base';
    case 'geographyRole':
      return ofOrigin.includes(a.geography.role) === ofOrigin.includes(b.geography.role)
        ? 'overlap'
        : 'another-kind';
    case 'exploitation':
      if (either(...notTrafficking)) return 'not-trafficking';
      return either('unspecified') ? 'not-stated' : splitReason(relation);
    case 'period':
      if (relation === 'unknown') return 'not-stated';
      if (!dependsOnLength(a) || !dependsOnLength(b)) return splitReason(relation);
      if (!areAsLong(a.period, b.period)) return 'another-length';
      return relation === 'disjoint' && a.period.calendar === b.period.calendar
        ? 'contrast'
        : 'another-calendar';
    case 'segments':
      if (sourceOf(a) === sourceOf(b)) return splitReason(relation);
      // Each source draws its own: a whole that one does not split is not the other’s whole.
      return relation === 'unknown' ? 'relation-not-known' : 'overlap';
    case 'age':
    case 'sex':
    case 'citizenship':
    case 'geography':
      return splitReason(relation);
    default:
      return axis satisfies never;
  }
}

const isNested = (relation: Relation) => relation === 'narrower' || relation === 'broader';
const sourceOf = ({ measure }: ScopePart) => measure.split('/', 1)[0];

/** By what a whole is split: what lies apart is what a comparison is made for. */
function splitReason(relation: Relation): AxisReason {
  if (relation === 'disjoint') return 'contrast';
  return isNested(relation) ? 'part-and-whole' : 'overlap';
}
