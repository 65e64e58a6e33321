import type { Figure } from '@darkfigure/dataset';
import type { OpenData } from '../open-data.ts';

/** Which way a figure may err, and why: `too low (coverage); either way (measurement, definition)`. */
export function errorText(
  { uncertainty }: Pick<Figure, 'uncertainty'>,
  { label }: OpenData,
): string {
  const kinds = new Map<string, Set<string>>();
  for (const { direction, kind } of uncertainty) {
    const known = kinds.get(direction) ?? new Set();
    kinds.set(direction, known.add(label('uncertainty-kind', kind)));
  }
  return [...kinds]
    .map(([direction, names]) => `${label('direction', direction)} (${[...names].join(', ')})`)
    .join('; ');
}
