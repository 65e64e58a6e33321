import type { Operation } from '../scope/operation.ts';
import { reasonFor } from '../scope/pair-check.ts';
import type { Refusal } from '../scope/refusals.ts';
import { ScopeError } from '../scope/scope-error.ts';
import type { Subject } from '../scope/subject.ts';

/** A refusal that the numbers call for, not the scopes. */
export function refusal(
  operation: Operation,
  of: readonly Subject[],
  code: Required<Refusal>,
  a: string,
  b: string,
): ScopeError {
  const ids = of.map(({ id }) => id);
  return new ScopeError(operation, ids, [reasonFor(code, a, b)]);
}
