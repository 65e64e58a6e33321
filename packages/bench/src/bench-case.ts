/** One comparison: ours beside peers in the same run. */
export interface BenchCase {
  readonly id: string;
  readonly what: string;
  readonly unit: string;
  /** Which way is better. */
  readonly better: 'lower' | 'higher';
  readonly ours: number;
  readonly peers: readonly { readonly name: string; readonly value: number }[];
  /** What is less than this cannot be told from the noise of the machine; Infinity where another case says it already. */
  readonly noise?: number;
}

/** Without the comparisons of which one side is lost in the noise. */
export function toldApart(cases: readonly BenchCase[]): readonly BenchCase[] {
  return cases.map((entry) => {
    const { noise = 0, ours, peers } = entry;
    return { ...entry, peers: peers.filter(({ value }) => Math.min(ours, value) >= noise) };
  });
}

/** Ours as a multiple of the peer, turned so that below 1 is always better. */
export function ratioOf({ better, ours }: BenchCase, peer: number): number {
  return better === 'lower' ? ours / peer : peer / ours;
}
