/** One comparison: ours beside peers in the same run. */
export interface BenchCase {
  readonly id: string;
  readonly what: string;
  readonly unit: string;
  /** Which way is better. */
  readonly better: 'lower' | 'higher';
  readonly ours: number;
  readonly peers: readonly { readonly name: string; readonly value: number }[];
}

/** Ours as a multiple of the peer, turned so that below 1 is always better. */
export function ratioOf({ better, ours }: BenchCase, peer: number): number {
  return better === 'lower' ? ours / peer : peer / ours;
}
