import { loadInput } from '@darkfigure/audit/load';
import type { Dataset } from '@darkfigure/dataset';
import type { Args } from './args/parse-args.ts';
import { fetchCall } from './fetch-call.ts';
import type { Io } from './io.ts';
import { sayWaiting } from './say-waiting.ts';
import { stoppable } from './stoppable.ts';

/** The data that somebody names, wherever they are. Throws LoadError. */
export async function loadNamed(input: string, args: Args, io: Io): Promise<Dataset> {
  const call = fetchCall(args, io);
  const work = stoppable(io, (signal) => loadInput(input, { ...call, signal }));
  return sayWaiting(io, `reading ${input}`, work);
}
