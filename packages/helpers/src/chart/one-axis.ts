import type { Period } from '../catalog/dataset-types.ts';
import type { CatalogFigure } from '../catalog/figure-types.ts';
import { contextOf } from '../catalog/record-context.ts';
import { areAsLong } from '../comparison/as-long.ts';
import { dependsOnLength } from '../comparison/number-kind.ts';
import type { Axis } from '../scope/axis.ts';
import { valueName } from '../scope/held-text.ts';
import { isComputed, partsOf } from './charted.ts';
import { UnlikeFiguresError } from './unlike-figures-error.ts';

/** Throws UnlikeFiguresError for figures of two units, stages or temporal kinds, and for counts over unlike lengths. */
export function assertOneAxis([first, ...others]: readonly CatalogFigure[]): void {
  if (first === undefined) return;
  const context = contextOf(first, 'figure');
  const held = (figure: CatalogFigure) => {
    const each = (axis: Axis) =>
      [...new Set(partsOf(figure).map((part) => valueName(axis, part, context)))]
        .sort()
        .join(' and ');
    return [
      ['unit', context.codes.label('unit', figure.scope.unit)],
      ['stage', each('stage')],
      ['way of counting time', each('temporal')],
    ] as const;
  };
  for (const other of others) {
    const holds = held(other);
    for (const [at, [axis, value]] of held(first).entries()) {
      const its = holds[at]?.[1] ?? '';
      if (its !== value) throw new UnlikeFiguresError(axis, [first.id, value], [other.id, its]);
    }
    if (!gathersOverTime(other)) continue;
    const [one, two] = [first.scope.period, other.scope.period];
    const length = ({ start, end }: Period) => `${start ?? '…'} to ${end ?? '…'}`;
    const isDated = [one, two].every(({ start, end }) => start !== null && end !== null);
    // What was computed of years that lie apart has no dates of its own; what is published without dates may be as long.
    const isOpen = !isDated && ![first, other].some(isComputed);
    if (!isOpen && !areAsLong(one, two) && length(one) !== length(two)) {
      throw new UnlikeFiguresError(
        'length of period',
        [first.id, length(one)],
        [other.id, length(two)],
      );
    }
  }
}

/** Whether a longer period makes for a larger number. What changed by so many cases did so from end to end, too. */
const gathersOverTime = (figure: CatalogFigure) =>
  dependsOnLength(figure.scope) || (isComputed(figure) && figure.computed.operation === 'change');
