import { idsStillResolve } from './ids-still-resolve.ts';
import { narrowingNeedsPublication } from './narrowing-needs-publication.ts';
import {
  type Breach,
  defaultPolicy,
  type Policy,
  type PolicyException,
  type PolicyInput,
  type PolicyRule,
} from './policy.ts';
import { regradeNeedsReason } from './regrade-needs-reason.ts';
import { valueNeedsVintage } from './value-needs-vintage.ts';
import { withdrawalNeedsRedirect } from './withdrawal-needs-redirect.ts';

/** Every rule that a policy can switch on. */
export const policyRules: readonly PolicyRule[] = [
  withdrawalNeedsRedirect,
  idsStillResolve,
  valueNeedsVintage,
  narrowingNeedsPublication,
  regradeNeedsReason,
];

/** What a policy says to a diff. */
export interface PolicyReport {
  /** What it forbids and nothing excuses. */
  readonly breaches: readonly Breach[];
  /** Breaches that an exception accepts. */
  readonly excused: readonly (Breach & {
    /** The reason that the exception gives. */
    readonly why: string;
  })[];
}

/**
 * Holds a diff against a policy.
 *
 * @returns What it forbids; an exception that excuses nothing is a breach too, so that none outlives its cause.
 * @throws Nothing.
 */
export function checkPolicy(input: PolicyInput, policy: Policy = defaultPolicy): PolicyReport {
  const found = policyRules
    .filter(({ name }) => policy.rules[name] === 'on')
    .flatMap(({ name, check }) =>
      Array.from(check(input), (breach) => ({ rule: name, ...breach })),
    );
  const used = new Set<PolicyException>();
  const breaches: Breach[] = [];
  const excused: (Breach & { why: string })[] = [];
  for (const breach of found) {
    const excuse = policy.exceptions.find(
      ({ rule, id }) => rule === breach.rule && id === breach.id,
    );
    if (excuse === undefined) breaches.push(breach);
    else {
      used.add(excuse);
      excused.push({ ...breach, why: excuse.why });
    }
  }
  for (const exception of policy.exceptions) {
    if (used.has(exception)) continue;
    breaches.push({
      rule: 'unused-exception',
      record: exception.id.startsWith('claim/') ? 'claims' : 'figures',
      id: exception.id,
      path: '',
      message: `the exception from ${exception.rule} excuses nothing`,
      fix: 'Take it out of the policy.',
    });
  }
  return { breaches, excused };
}
