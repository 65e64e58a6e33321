/** What ends a process that does not ask otherwise: Ctrl-C, `kill`, a terminal that is closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does work that leaves something to clear away. Where one of the signals ends the process meanwhile, the work is stopped and
 * waited for, and the process then ends by that signal, as whoever sent it expects. A second one ends it at once.
 */
export async function untilSignal<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  let caught: NodeJS.Signals | undefined;
  const stop = (signal: NodeJS.Signals) => {
    caught = signal;
    controller.abort();
  };
  for (const signal of signals) process.once(signal, stop);
  try {
    return await work(controller.signal);
  } finally {
    for (const signal of signals) process.off(signal, stop);
    if (caught !== undefined) process.kill(process.pid, caught);
  }
}
