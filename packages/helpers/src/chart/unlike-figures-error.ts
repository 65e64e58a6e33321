import { DarkfigureError } from '../errors/darkfigure-error.ts';

/** Figures that one axis cannot carry: to draw them side by side would compare what cannot be compared. */
export class UnlikeFiguresError extends DarkfigureError {
  override readonly name = 'UnlikeFiguresError';
  /** What they differ in. */
  readonly axis: string;

  constructor(axis: string, a: readonly [id: string, holds: string], b: readonly [string, string]) {
    const message = `One axis cannot carry ${a[0]} and ${b[0]}: their ${axis} differs (“${a[1]}” and “${b[1]}”).`;
    super('unlike-figures', [{ message, received: b[0], nearest: [] }]);
    this.axis = axis;
  }
}
