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
  // Women and boys are other people than girls, men and women: what is said of one stays together.
  const said = others.map((other) =>
    differing.flatMap((axis) => [axis, axisValue(axis, other)]).join(' '),
  );
  return [part.measure, word, [...new Set(said)].sort().join(' + ')].join(' ').trimEnd();
}

/** What stands behind the measure that such a name begins with; empty for a plain measure. */
export const joinedTo = ({ measure }: ScopePart): string =>
  measure.slice(firstMeasure({ measure }).length);

/** The measure that such a name begins with: that of the first figure. */
export const firstMeasure = ({ measure }: Pick<ScopePart, 'measure'>): string =>
  measure.split(' ', 1)[0] ?? '';
