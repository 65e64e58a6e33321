import type { ExitCode, Output } from './io.ts';
import { safeLine } from './render/safe-json.ts';
import type { LongAnswer } from './verb/verb.ts';

/** A reader that has seen enough closes its end: that is no error of ours. */
export function write(output: Output, text: string): boolean {
  try {
    return output.write(text) !== false;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPIPE')) throw error;
    return true;
  }
}

/** Milliseconds of work after which others get their turn: a message that is due, a signal. */
const TURN = 50;

/** Prints one JSON value a line, no faster than the reader reads. */
export async function writeLines(output: Output, answer: LongAnswer): Promise<ExitCode> {
  let turn = performance.now();
  for (const line of answer.lines) {
    if (output.destroyed === true) break;
    if (performance.now() - turn > TURN) {
      await new Promise((resolve) => setImmediate(resolve));
      turn = performance.now();
    }
    if (line === null) continue;
    if (!write(output, safeLine(line)) && output.once !== undefined) await drained(output);
  }
  return answer.code();
}

/** Until the reader has read, or has gone. */
function drained(output: Output): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      output.off?.('drain', done);
      output.off?.('close', done);
      resolve();
    };
    if (output.destroyed === true) done();
    output.once?.('drain', done);
    output.once?.('close', done);
  });
}
