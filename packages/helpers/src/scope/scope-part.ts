import type { Scope } from '../catalog/dataset-types.ts';
import type { Axis } from './axis.ts';

/**
 * One part of what a number is of: a scope, and the measure it was counted by. A catalog figure has one part; a sum has
 * those of all its summands.
 */
export interface ScopePart extends Scope {
  /** A measure id, or how measures were joined: `nhth/cases-identified without age minor`. */
  readonly measure: string;
  /** The measure of the denominator of a derived share or rate, and what it is of: `nhth/cases-identified of sex all`. */
  readonly base?: string | undefined;
}

/** What a number is of: one part at least. */
export type ScopeParts = readonly [ScopePart, ...ScopePart[]];

/** What a part holds on an axis, as a code, dates or words. */
export function axisValue(axis: Axis, part: ScopePart): string {
  switch (axis) {
    case 'role':
    case 'age':
    case 'sex':
    case 'citizenship':
      return part.population[axis];
    case 'segments':
      return part.population.segments.join('+') || 'none';
    case 'geography':
      return part.geography.code;
    case 'geographyRole':
      return part.geography.role;
    case 'period': {
      const { start, end } = part.period;
      return start === null && end === null ? 'not stated' : `${start ?? ''}/${end ?? ''}`;
    }
    case 'temporal':
      return part.period.temporal;
    case 'denominator':
      return part.denominator?.figure ?? part.denominator?.text ?? 'none';
    default:
      return part[axis];
  }
}

/** The measure of what is 100 %, where the record names it. */
export function baseMeasure({ base, denominator }: ScopePart): string | undefined {
  return base ?? denominator?.figure?.split('/', 2).join('/');
}
