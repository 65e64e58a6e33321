import { DarkfigureError } from './darkfigure-error.ts';
import { issue } from './issue.ts';

/** A figure where a plain number was wanted. */
export class FigureCoercionError extends DarkfigureError {
  override readonly name = 'FigureCoercionError';

  constructor(id: string) {
    const message =
      `The figure "${id}" is not a bare number, so it cannot be added, multiplied or compared with an operator: ` +
      'its scope and its error would be lost. Read `figure.value` once `figure.state` is "settled" and ' +
      '`figure.value.kind` says which numbers it holds, or use `describe(figure)` for a sentence.';
    super('figure-coercion', issue(message, id));
  }
}
