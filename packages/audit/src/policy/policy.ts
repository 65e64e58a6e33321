import type { Diff } from '../change/change.ts';
import type { RecordType } from '../compare/record-type.ts';
import type { PublishedDataset } from '../dataset-types.ts';

/** Every rule of a policy, in the order in which they are told. */
export const policyRuleNames = [
  'withdrawal-needs-redirect',
  'ids-still-resolve',
  'value-needs-vintage',
  'narrowing-needs-publication',
  'regrade-needs-reason',
] as const;

/** The name of a rule. */
export type PolicyRuleName = (typeof policyRuleNames)[number];

/** One breach that is known and accepted; where nothing breaks the rule any more it is a breach itself. */
export interface PolicyException {
  readonly rule: PolicyRuleName;
  readonly id: string;
  readonly why: string;
}

/** What may not happen between two editions. */
export interface Policy {
  readonly format: typeof policyFormat;
  readonly rules: Readonly<Record<PolicyRuleName, 'on' | 'off'>>;
  readonly exceptions: readonly PolicyException[];
}

export const policyFormat = 'darkfigure-policy/1';

/** Every rule, without exceptions. */
export const defaultPolicy: Policy = {
  format: policyFormat,
  rules: {
    'withdrawal-needs-redirect': 'on',
    'ids-still-resolve': 'on',
    'value-needs-vintage': 'on',
    'narrowing-needs-publication': 'on',
    'regrade-needs-reason': 'on',
  },
  exceptions: [],
};

/** One thing that the policy forbids, and what to do about it. */
export interface Breach {
  readonly rule: PolicyRuleName | 'unused-exception';
  readonly record: RecordType;
  readonly id: string;
  readonly path: string;
  readonly message: string;
  readonly fix: string;
}

export interface PolicyInput {
  readonly before: PublishedDataset;
  readonly after: PublishedDataset;
  readonly diff: Diff;
}

/** One rule of a policy: its name, what it asks, and its check. */
export interface PolicyRule {
  readonly name: PolicyRuleName;
  readonly description: string;
  readonly check: (input: PolicyInput) => Iterable<Omit<Breach, 'rule'>>;
}
