import { axes } from '../scope/axis.ts';
import { axisValue, type ScopePart } from '../scope/scope-part.ts';

/**
 * The measure of a number that is no plain count of its scope any more: “a/b without age minor”. What the second differs
 * in is a part of the name, so that numbers made in the same way for other years or places are of one measure.
 */
export function joinedMeasure(part: ScopePart, word: string, others: readonly ScopePart[]): string {
  const differing = axes.filter((axis) =>
    others.some((other) => axisValue(axis, other) !== axisValue(axis, part)),
  );
  const said = differing.flatMap((axis) => [
    axis,
    ...new Set(others.map((other) => axisValue(axis, other))),
  ]);
  return [part.measure, word, ...said].join(' ');
}

/** The measure that such a name begins with: that of the first figure. */
export const firstMeasure = ({ measure }: ScopePart): string => measure.split(' ', 1)[0] ?? '';
