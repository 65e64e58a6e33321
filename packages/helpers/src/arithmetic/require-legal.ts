import { heldIn } from '../scope/held-text.ts';
import { type Alternatives, none } from '../scope/no-alternatives.ts';
import type { PairCheck } from '../scope/pair-check.ts';
import type { Rule } from '../scope/rule.ts';
import { ScopeError } from '../scope/scope-error.ts';
import type { Settings } from '../scope/settings.ts';
import type { Subject } from '../scope/subject.ts';
import { unlessSaid } from '../scope/unless-said.ts';
import type { Quantity } from './quantity.ts';

/** What had to be assumed and passed over for an operation on a pair. Throws ScopeError where it is refused all the same. */
export function requireLegal(
  rule: Rule,
  a: Quantity,
  b: Quantity,
  settings: Settings,
  instead: (a: Subject, b: Subject) => Alternatives = () => none,
): PairCheck {
  const check = rule.check(a, b, settings);
  if (check.reasons.length === 0) return check;
  const { reasons } = check;
  throw new ScopeError(rule.operation, [a.id, b.id], reasons, {
    alternatives: instead(a, b),
    unless: unlessSaid(rule, a, b, settings, [a.span, b.span]),
    held: heldIn([...a.parts, ...b.parts], settings.context),
  });
}
