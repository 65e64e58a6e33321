import { DarkfigureError } from '../errors/darkfigure-error.ts';
import { axisName } from './axis-name.ts';
import { type Alternatives, none } from './no-alternatives.ts';
import type { Operation } from './operation.ts';
import type { Reason } from './refusal.ts';
import type { Unless } from './unless-said.ts';

/** An operation that would mislead: what forbids it, axis by axis, and which figures would do instead. */
export class ScopeError extends DarkfigureError {
  override readonly name = 'ScopeError';
  /** What was asked for. */
  readonly operation: Operation;
  /** The figures or derived figures that were to be put together. */
  readonly ids: readonly string[];
  /** Everything that speaks against it, one reason at least. */
  readonly reasons: readonly Reason[];
  /**
   * Ids of catalog figures, the nearest first: those with which the operation gives a result, or else what is published
   * for the place itself; the message says which.
   */
  readonly alternatives: readonly string[];
  /** What would have to be known, and said with a reason, for it to be allowed; null where nobody could know it, or too much. */
  readonly unless: Unless | null;

  constructor(
    operation: Operation,
    ids: readonly string[],
    reasons: readonly Reason[],
    { alternatives: { ids: alternatives, are } = none, unless = null, held }: Remedies = {},
  ) {
    const received = `${operation}(${ids.join(', ')})`;
    const instead = alternatives.length === 0 ? '' : ` ${are}: ${alternatives.join(', ')}.`;
    // Said once, after all that speaks against it.
    const only = (at: number) => (at === reasons.length - 1 ? unlessText(unless) : '');
    const issues = reasons.map((reason, at) => ({
      message: `${received} is refused: ${text(reason, held)}${instead}${only(at)}`,
      received,
      nearest: alternatives,
    }));
    super('scope', issues);
    this.operation = operation;
    this.ids = ids;
    this.reasons = reasons;
    this.alternatives = alternatives;
    this.unless = unless;
  }
}

/** What there is instead, what would have to be said, and what the numbers hold on an axis, in words. */
export interface Remedies {
  readonly alternatives?: Alternatives;
  readonly unless?: Unless | null;
  readonly held?: (reason: Reason) => string | undefined;
}

function unlessText(unless: Unless | null): string {
  if (unless === null) return '';
  const taken = Object.entries(unless.allows).map(([axis, relation]) => `${axis}: '${relation}'`);
  const said = [
    ...(taken.length === 0 ? [] : [`an assumption that allows { ${taken.join(', ')} }`]),
    ...(unless.acrossBreak ? ['acrossBreak'] : []),
  ];
  return ` Allowed only to whoever knows better and says why, by ${said.join(' and ')}.`;
}

function text(reason: Reason, held: Remedies['held']): string {
  const { axis, a, b, why } = reason;
  const values = [a, b].flatMap((held) => (held === '' ? [] : `“${held}”`)).join(' and ');
  const at = held?.(reason) ?? (axis === null ? values : `${axisName(axis)} ${values}`);
  return at === '' ? why : `${at}. ${why}`;
}
