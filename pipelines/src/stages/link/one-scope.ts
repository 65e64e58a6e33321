import type { Issue } from '../../issue/issue.ts';
import type { Observation } from '../normalize/observation.ts';

/** Rows that make one figure have one scope; each that differs from the first is an issue. */
export function oneScope(id: string, group: readonly Observation[], issues: Issue[]): void {
  const first = group[0] as Observation;
  for (const other of group) {
    const [a, b] = [JSON.stringify(first.scope), JSON.stringify(other.scope)];
    if (a !== b) {
      issues.push({
        code: 'denominator-differs',
        file: other.place.file,
        line: other.place.line,
        column: other.place.column,
        message: `two rows make the figure ${id}, but not with one scope: here ${scopeDifference(other, first)}; ${first.place.file}:${first.place.line} has ${scopeDifference(first, other)}`,
        expected:
          'one scope for one figure: another measure, place or segment, or one wording of the base in the module’s `bases`',
      });
    }
  }
}

function scopeDifference(one: Observation, other: Observation): string {
  const [a, b] = [one.scope, other.scope];
  return (Object.keys(a) as (keyof typeof a)[])
    .filter((axis) => JSON.stringify(a[axis]) !== JSON.stringify(b[axis]))
    .map((axis) => `${axis} ${JSON.stringify(a[axis])}`)
    .join(', ');
}
