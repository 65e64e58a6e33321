import { DarkfigureError } from '../errors.ts';
import type { Alternatives } from './alternatives.ts';
import type { Operation } from './operation.ts';
import type { Reason } from './refusal.ts';

/** An operation that would mislead: what forbids it, axis by axis, and which figures would do instead. */
export class ScopeError extends DarkfigureError {
  override readonly name = 'ScopeError';
  readonly operation: Operation;
  /** The figures or derived figures that were to be put together. */
  readonly ids: readonly string[];
  readonly reasons: readonly Reason[];
  /**
   * Ids of catalog figures, the nearest first: those with which the operation would be allowed, or else what is published
   * for the place itself; the message says which.
   */
  readonly alternatives: readonly string[];

  constructor(
    operation: Operation,
    ids: readonly string[],
    reasons: readonly Reason[],
    { ids: alternatives, are }: Alternatives = none,
  ) {
    const received = `${operation}(${ids.join(', ')})`;
    const instead = alternatives.length === 0 ? '' : ` ${are}: ${alternatives.join(', ')}.`;
    const issues = reasons.map((reason) => ({
      message: `${received} is refused: ${text(reason)}${instead}`,
      received,
      nearest: alternatives,
    }));
    super('scope', issues);
    this.operation = operation;
    this.ids = ids;
    this.reasons = reasons;
    this.alternatives = alternatives;
  }
}

const none: Alternatives = { ids: [], are: '' };

function text({ axis, relation, a, b, why }: Reason): string {
  const values = a === '' ? '' : `“${a}” and “${b}”`;
  const at = axis === null ? values : `${axis} ${values}`;
  const how = relation === null || relation === 'unknown' ? '' : ` (${relation})`;
  return at === '' ? why : `${at}${how}. ${why}`;
}
