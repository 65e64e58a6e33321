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
  /** The rule that is broken. */
  readonly rule: PolicyRuleName;
  /** The record that breaks it, by id. */
  readonly id: string;
  /** Why that is accepted, in your words. */
  readonly why: string;
}

/** What may not happen between two editions. */
export interface Policy {
  /** What the JSON is; another number when its fields change. */
  readonly format: typeof policyFormat;
  /** Which rules are asked; all are named. */
  readonly rules: Readonly<Record<PolicyRuleName, 'on' | 'off'>>;
  /** Breaches that are known and accepted. */
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
  /** The rule; `unused-exception` for an exception that excuses nothing. */
  readonly rule: PolicyRuleName | 'unused-exception';
  /** The type of the record. */
  readonly record: RecordType;
  /** The record, by its key. */
  readonly id: string;
  /** The field, its parts joined by `/`; empty = the whole record. */
  readonly path: string;
  /** What happened, in words. */
  readonly message: string;
  /** What would mend it. */
  readonly fix: string;
}

/** What the rules look at. */
export interface PolicyInput {
  /** The older dataset. */
  readonly before: PublishedDataset;
  /** The newer dataset. */
  readonly after: PublishedDataset;
  /** What `diff` finds between the two. */
  readonly diff: Diff;
}

/** One rule of a policy: its name, what it asks, and its check. */
export interface PolicyRule {
  /** Its name in a policy. */
  readonly name: PolicyRuleName;
  /** What it asks, in a sentence. */
  readonly description: string;
  /** Finds what breaks it. */
  readonly check: (input: PolicyInput) => Iterable<Omit<Breach, 'rule'>>;
}
