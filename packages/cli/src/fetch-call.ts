import type { Args } from './args/parse-args.ts';
import type { Io } from './io.ts';

/** How a published version is asked for. */
interface FetchCall {
  readonly cwd: string;
  readonly registry: string | undefined;
  /** Milliseconds. */
  readonly timeout: number | undefined;
}

/** What the command line says of it. */
export function fetchCall(args: Args, { cwd }: Io): FetchCall {
  const seconds = args.value('timeout');
  const timeout = seconds === undefined ? undefined : Number.parseInt(seconds, 10) * 1000;
  return { cwd, registry: args.value('registry'), timeout };
}
