import { byCodeUnit } from '../by-code-unit.ts';
import type { Period } from '../catalog/dataset-types.ts';
import { type Axis, inGroupsAndTime as extent } from '../scope/axis.ts';
import { daysIn } from '../scope/period-relation.ts';
import { axisValue, type ScopePart, type ScopeParts } from '../scope/scope-part.ts';

/** What the parts of a number hold on an axis, each once. */
export const valuesOn = (axis: Axis, parts: ScopeParts): readonly string[] => [
  ...new Set(parts.map((part) => axisValue(axis, part))),
];

/**
 * Whether the parts of a number fill everything between their own groups, places and times, so that it can be told axis
 * by axis what it is of: women and men of two years do, the women of one and the men of the next do not.
 */
export function isBox(parts: ScopeParts): boolean {
  const boxes = new Set(parts.map((part) => extent.map((axis) => axisValue(axis, part)).join()));
  return boxes.size === extent.reduce((all, axis) => all * valuesOn(axis, parts).length, 1);
}

/** The parts as they are looked at on an axis: on that of time as one, or as none where they have no one period. */
export function partsOn(axis: Axis, parts: ScopeParts): readonly ScopePart[] {
  if (axis !== 'period') return parts;
  const period = jointPeriod(parts);
  return period === null ? [] : [{ ...parts[0], period }];
}

/** The period of all parts together; null where they leave a gap, or are not all of all of it. */
export function jointPeriod(parts: ScopeParts): Period | null {
  const [{ period }] = parts;
  if (valuesOn('period', parts).length === 1) return period;
  if (!isBox(parts)) return null;
  const inTime = parts
    .map((part) => part.period)
    .toSorted((a, b) => byCodeUnit(a.start ?? '', b.start ?? ''));
  let joint = inTime[0] ?? period;
  for (const next of inTime) {
    const between = daysIn({ ...next, start: joint.end, end: next.start });
    if (joint.end === null || next.end === null || between === null || between > 2) return null;
    const end = joint.end > next.end ? joint.end : next.end;
    joint = {
      ...joint,
      end,
      calendar: next.calendar === joint.calendar ? next.calendar : 'custom',
    };
  }
  return joint;
}
