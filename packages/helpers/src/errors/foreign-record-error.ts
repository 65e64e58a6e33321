import { asText } from '../input/as-text.ts';
import { DarkfigureError } from './darkfigure-error.ts';
import { issue } from './issue.ts';

/** An object that no catalog has handed out, so that its source and its labels cannot be looked up. */
export class ForeignRecordError extends DarkfigureError {
  override readonly name = 'ForeignRecordError';

  constructor(kind: string, given: unknown, isComputed = false) {
    const { id = asText(given) } = Object(given) as { readonly id?: unknown };
    const name = asText(id);
    const message =
      typeof given === 'string'
        ? `"${name}" is a text, not a ${kind}. Ask the catalog for it: catalog.${kind}("${name}").`
        : isComputed
          ? `${name} was computed, and a ${kind} of the catalog is wanted.`
          : `The ${kind} "${name}" was not handed out by a catalog (copies are not, either). Ask the catalog for it by its id.`;
    super('foreign-record', issue(message, name));
  }
}
