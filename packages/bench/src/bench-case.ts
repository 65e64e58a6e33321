import type { Estimate } from './estimate.ts';

/** One comparison: ours beside peers in the same run. */
export interface BenchCase<Value = Estimate> {
  readonly id: string;
  readonly what: string;
  readonly unit: string;
  /** Which way is better. */
  readonly better: 'lower' | 'higher';
  readonly ours: Value;
  readonly peers: readonly { readonly name: string; readonly value: Value }[];
  /** Said by another case already, in another unit: shown, and not held to the baseline a second time. */
  readonly again?: true;
}
