import { areAsLong } from '../comparison/as-long.ts';
import { dependsOnLength } from '../comparison/number-kind.ts';
import type { CatalogFigure } from '../figure-types.ts';
import { UnlikeFiguresError } from './unlike-figures-error.ts';

/** Throws UnlikeFiguresError for figures of two units, stages or temporal kinds, and for counts over unlike lengths. */
export function assertOneAxis([first, ...others]: readonly CatalogFigure[]): void {
  if (first === undefined) return;
  const held = ({ scope }: CatalogFigure) =>
    [
      ['unit', scope.unit],
      ['stage', scope.stage],
      ['temporal kind', scope.period.temporal],
    ] as const;
  for (const other of others) {
    const holds = held(other);
    for (const [at, [axis, value]] of held(first).entries()) {
      const its = holds[at]?.[1] ?? '';
      if (its !== value) throw new UnlikeFiguresError(axis, [first.id, value], [other.id, its]);
    }
    const [one, two] = [first.scope.period, other.scope.period];
    const isDated = [one, two].every(({ start, end }) => start !== null && end !== null);
    if (dependsOnLength(other.scope) && isDated && !areAsLong(one, two)) {
      const length = ({ start, end }: typeof one) => `${start}/${end}`;
      throw new UnlikeFiguresError(
        'length of period',
        [first.id, length(one)],
        [other.id, length(two)],
      );
    }
  }
}
