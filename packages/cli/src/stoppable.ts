import type { Io } from './io.ts';

/** Does work that leaves something to clear away, so that whoever stops the command has it cleared away first. */
export function stoppable<Result>(
  { stoppable: watched }: Pick<Io, 'stoppable'>,
  work: (signal: AbortSignal | undefined) => Promise<Result>,
): Promise<Result> {
  return watched === undefined ? work(undefined) : watched(work);
}
