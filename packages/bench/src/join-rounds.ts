import type { BenchCase } from './bench-case.ts';
import { estimateOf } from './estimate.ts';

/** The same cases of several rounds as one, each number the estimate from all rounds. @throws Error where they differ. */
export function joinRounds(
  rounds: readonly (readonly BenchCase<number>[])[],
): readonly BenchCase[] {
  const [first = []] = rounds;
  return first.map((entry, at) => {
    const all = rounds.map((cases) => {
      const other = cases[at];
      if (other?.id !== entry.id) throw new Error(`${entry.id} is missing in a round`);
      return other;
    });
    return {
      ...entry,
      ours: estimateOf(all.map(({ ours }) => ours)),
      peers: entry.peers.map(({ name }) => ({
        name,
        value: estimateOf(all.map((other) => peerOf(other, name))),
      })),
    };
  });
}

function peerOf({ id, peers }: BenchCase<number>, name: string): number {
  const peer = peers.find((other) => other.name === name);
  if (peer === undefined) throw new Error(`${id}: ${name} is missing in a round`);
  return peer.value;
}
