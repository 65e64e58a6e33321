import type { Step } from '../version/step.ts';

/** One difference between the published data and the new, as the audit tells it. */
export interface DataChange {
  readonly class: string;
  readonly record: string;
  readonly id: string;
  /** The field; empty = the whole record. */
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason?: string | undefined;
  readonly coverage: 'lost' | 'gained' | 'kept';
  readonly semver: Exclude<Step, 'none'>;
  readonly cause?: { readonly record: string; readonly id: string } | undefined;
}

/** The part of the audit’s diff that a changeset is made from. Planning takes it as data: it must not import the audit. */
export interface DataDiff {
  readonly before: { readonly edition: string };
  readonly after: { readonly edition: string };
  readonly semver: Step;
  readonly changes: readonly DataChange[];
}
