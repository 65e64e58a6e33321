/** What went wrong with one thing that was handed in. */
export interface Issue {
  /** What was wrong, as a sentence. */
  readonly message: string;
  /** What was handed in, as text. */
  readonly received: string;
  /** What may have been meant, the nearest first; empty where nothing is near. */
  readonly nearest: readonly string[];
}

/** What kind of error it is, for programs. */
export type ErrorCode =
  | 'figure-coercion'
  | 'foreign-record'
  | 'invalid-date'
  | 'invalid-option'
  | 'not-yet-published'
  | 'redirected-id'
  | 'scope'
  | 'undecided'
  | 'unknown-code'
  | 'unknown-field'
  | 'unknown-id'
  | 'unlike-figures';

/** Every error of these helpers. Tell them apart by `code`. */
export class DarkfigureError extends Error {
  override readonly name: string = 'DarkfigureError';
  /** What kind of error it is, for programs. */
  readonly code: ErrorCode;
  /** What was wrong, one issue each. */
  readonly issues: readonly Issue[];

  constructor(code: ErrorCode, issues: readonly Issue[]) {
    super(issues.map(({ message }) => message).join('\n'));
    this.code = code;
    this.issues = issues;
  }
}

/** An id that this edition does not hold. */
export class UnknownIdError extends DarkfigureError {
  override readonly name = 'UnknownIdError';

  constructor(record: string, received: string, nearest: readonly string[]) {
    super('unknown-id', notHeld(`No ${record} has the id`, received, nearest));
  }
}

/** An id that was split or withdrawn, so that no one record answers to it. */
export class RedirectedIdError extends DarkfigureError {
  override readonly name = 'RedirectedIdError';
  /** What became of it. */
  readonly kind: 'split' | 'withdrawn';
  /** The ids that took its place; empty where it was withdrawn. */
  readonly targets: readonly string[];
  /** Why, in the words of the redirect. */
  readonly reason: string;

  constructor(
    received: string,
    kind: 'split' | 'withdrawn',
    targets: readonly string[],
    reason: string,
  ) {
    const what = kind === 'split' ? `was split into ${targets.join(', ')}` : 'was withdrawn';
    super('redirected-id', issue(`"${received}" ${what}: ${reason}`, received, targets));
    this.kind = kind;
    this.targets = targets;
    this.reason = reason;
  }
}

/** A figure that no publication had given by the date of this view. */
export class NotYetPublishedError extends DarkfigureError {
  override readonly name = 'NotYetPublishedError';
  /** The day (YYYY-MM-DD) from which the figure counts as known. */
  readonly firstKnown: string;

  constructor(received: string, knownOn: string, firstKnown: string) {
    const message = `"${received}" was not known on ${knownOn}: it is known from ${firstKnown}.`;
    super('not-yet-published', issue(message, received));
    this.firstKnown = firstKnown;
  }
}

/** A code that its list does not hold. */
export class UnknownCodeError extends DarkfigureError {
  override readonly name = 'UnknownCodeError';

  constructor(list: string, received: string, nearest: readonly string[]) {
    super('unknown-code', notHeld(`No ${list} has the code`, received, nearest));
  }
}

/** A field that a query does not have; passing over it would answer another question. */
export class UnknownFieldError extends DarkfigureError {
  override readonly name = 'UnknownFieldError';

  constructor(received: string, nearest: readonly string[]) {
    super('unknown-field', notHeld('A query has no field', received, nearest));
  }
}

/** A text that is not a date, or a period that ends before it starts. */
export class InvalidDateError extends DarkfigureError {
  override readonly name = 'InvalidDateError';

  constructor(received: string, wanted: string) {
    super('invalid-date', issue(`"${received}" is not ${wanted}.`, received));
  }
}

/** An option that cannot be met. */
export class InvalidOptionError extends DarkfigureError {
  override readonly name = 'InvalidOptionError';

  constructor(option: string, received: string, wanted: string, nearest?: readonly string[]) {
    const message = `${option} must be ${wanted}; it is ${received}.`;
    super('invalid-option', issue(message, received, nearest));
  }
}

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

/** An object that no catalog has handed out, so that its source and its labels cannot be looked up. */
export class ForeignRecordError extends DarkfigureError {
  override readonly name = 'ForeignRecordError';

  constructor(kind: string, given: unknown) {
    const { id = String(given) } = Object(given) as { readonly id?: unknown };
    const name = String(id);
    const message =
      typeof given === 'string'
        ? `"${name}" is a text, not a ${kind}. Ask the catalog for it: catalog.${kind}("${name}").`
        : `The ${kind} "${name}" was not handed out by a catalog (copies are not, either). Ask the catalog for it by its id.`;
    super('foreign-record', issue(message, name));
  }
}

function issue(
  message: string,
  received: string,
  nearest: readonly string[] = [],
): readonly Issue[] {
  return [{ message, received, nearest }];
}

function notHeld(lead: string, received: string, nearest: readonly string[]): readonly Issue[] {
  const near = nearest.length === 0 ? '' : ` Nearest: ${nearest.join(', ')}.`;
  return issue(`${lead} "${received}".${near}`, received, nearest);
}
